import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConditionFault, ConditionFaultCode } from '../model/conditions.ts';
import { parseDate } from '../vietnamese/date.ts';
import { suggest } from '../vietnamese/suggest.ts';
import { functions, isLookup, kinds, lookups, methods, type Vocabulary } from './vocabulary.ts';
import { nodesOf, quotedText } from './walk.ts';

/** Every name of a condition that its rubric does not have, each at its place, with what it may mean. */
export function* wrongNames(root: ASTNode, vocabulary: Vocabulary): Generator<ConditionFault> {
  for (const node of nodesOf(root)) {
    if (node.op === 'call') yield* wrongCall(node, node.args[0], node.args[1], vocabulary);
    else if (node.op === 'rcall' && !methods.includes(node.args[0]))
      yield fault('unknown-function', node, node.args[0], suggestion(node.args[0], methods));
    else if (node.op === '==' || node.op === '!=' || node.op === 'in')
      yield* wrongChoice(node.args, vocabulary);
  }
}

function* wrongCall(
  node: ASTNode,
  name: string,
  given: readonly ASTNode[],
  { criteria, facts }: Vocabulary,
): Generator<ConditionFault> {
  if (!functions.includes(name)) {
    yield fault('unknown-function', node, name, suggestion(name, functions));
    return;
  }
  if (name === 'atLeast') {
    if (given.length !== 2 || given[0]?.op !== 'value' || given[1]?.op !== 'list')
      yield fault('wrong-types', node, name, []);
    return;
  }
  const [argument] = given;
  const text = quotedText(argument);
  if (argument === undefined || text === undefined || given.length !== 1) {
    yield fault('id-not-literal', node, name, []);
    return;
  }
  if (name === 'date' && parseDate(text) === undefined) yield fault('no-such-date', argument, text, []);
  if (!isLookup(name)) return;
  const [known, code] =
    lookups[name] === 'fact'
      ? ([facts, 'unknown-fact'] as const)
      : ([criteria, 'unknown-criterion'] as const);
  if (!known.has(text)) yield fault(code, argument, text, suggestion(text, known.keys()));
}

/** A level or a kind that is compared and does not exist: the answer would never be yes. */
function* wrongChoice(sides: readonly [ASTNode, ASTNode], vocabulary: Vocabulary): Generator<ConditionFault> {
  for (const [asked, other] of [sides, [sides[1], sides[0]]] as const) {
    const choices = choicesOf(asked, vocabulary);
    if (choices === undefined) continue;
    for (const node of other.op === 'list' ? other.args : [other]) {
      const text = quotedText(node);
      if (text !== undefined && !choices.ids.includes(text))
        yield fault(choices.code, node, text, suggestion(text, choices.ids));
    }
  }
}

function choicesOf(node: ASTNode, { criteria }: Vocabulary) {
  if (node.op === 'call' && node.args[0] === 'level') {
    const levels = criteria.get(quotedText(node.args[1][0]) ?? '');
    return levels && ({ code: 'unknown-level', ids: levels } as const);
  }
  const isKind = node.op === '.' && node.args[1] === 'kind';
  return isKind ? ({ code: 'unknown-kind', ids: kinds } as const) : undefined;
}

function suggestion(written: string, candidates: Iterable<string>): readonly string[] {
  const meant = suggest(written, candidates);
  return meant === undefined ? [] : [meant];
}

function fault(
  code: ConditionFaultCode,
  { start, end }: ASTNode,
  found: string,
  expected: readonly string[],
): ConditionFault {
  return { code, from: start, to: end, found, expected };
}
