import type { ASTNode, TypeCheckResult } from '@marcbachmann/cel-js';
import type { ConditionFault, ConditionFaultCode } from '../model/conditions.ts';
import { suggest } from '../vietnamese/suggest.ts';
import { criterionFields, nomineeFields, type Vocabulary, variables } from './vocabulary.ts';
import { childrenOf } from './walk.ts';

/** A fault of reading or of types, as the library reports it. */
export type LanguageError = NonNullable<TypeCheckResult['error']>;

/** What the library has against a condition, as data of ours at the place that it points at. */
export function faultOf(text: string, error: LanguageError, vocabulary: Vocabulary): ConditionFault {
  const { start, end } = error.range ?? { start: 0, end: text.length };
  const found = text.slice(start, end);
  const fault = (code: ConditionFaultCode, expected: readonly string[], what = found): ConditionFault => ({
    code,
    from: start,
    to: end,
    found: what,
    expected,
  });
  const node = error.node !== undefined && 'op' in error.node ? (error.node as ASTNode) : undefined;
  switch (error.code) {
    case 'unknown_variable':
      return unknownName(text, start, vocabulary);
    case 'no_such_key':
      return unknownField(fault, lastName(found), fieldsOf(node));
    case 'no_such_overload':
    case 'no_matching_overload':
    case 'invalid_logical_operand':
    case 'invalid_condition_type':
    case 'heterogeneous_list_element':
    case 'cannot_index_type':
    case 'invalid_comprehension_range':
      return fault('wrong-types', typesOf(node), node?.op === '!_' ? '!' : (node?.op ?? found));
    default:
      return found.trim() === '' || error.code.startsWith('unterminated')
        ? { ...fault('unfinished', []), from: Math.max(0, start - 1) }
        : fault('unreadable', []);
  }
}

/** A bare name that means nothing: an id with hyphens reads as a subtraction, so the whole of it is looked at. */
function unknownName(text: string, start: number, { criteria, facts }: Vocabulary): ConditionFault {
  const word = /^[\p{L}\d_]+(?:-[\p{L}\d_]+)*/u.exec(text.slice(start))?.[0] ?? '';
  const at = { from: start, to: start + word.length, found: word };
  if (criteria.has(word)) return { ...at, code: 'id-unquoted', expected: [`points('${word}')`] };
  if (facts.has(word)) return { ...at, code: 'id-unquoted', expected: [`fact('${word}')`] };
  return { ...at, code: 'unknown-name', expected: nearest(word, Object.keys(variables)) };
}

/** The one that is meant, or all that there are. */
function unknownField(
  fault: (code: ConditionFaultCode, expected: readonly string[], what: string) => ConditionFault,
  written: string,
  fields: readonly string[],
): ConditionFault {
  const meant = nearest(written, fields);
  return fault('unknown-field', meant.length > 0 ? meant : fields, written);
}

function nearest(written: string, candidates: readonly string[]): readonly string[] {
  const meant = suggest(written, candidates);
  return meant === undefined ? [] : [meant];
}

function lastName(found: string): string {
  return found.slice(found.lastIndexOf('.') + 1);
}

function fieldsOf(node: ASTNode | undefined): readonly string[] {
  const owner = node?.op === '.' ? typeOf(node.args[0]) : '';
  return Object.keys(owner === 'nominee' ? nomineeFields : criterionFields);
}

/** The types that met at an operator, as far as the library found them out. */
function typesOf(node: ASTNode | undefined): readonly string[] {
  const isOperator = node !== undefined && node.op !== 'call' && node.op !== 'rcall';
  return isOperator ? childrenOf(node).map(typeOf) : [];
}

/** The library keeps what it found out on the node, without declaring it. */
function typeOf(node: ASTNode): string {
  return (node as { readonly checkedType?: { readonly name: string } }).checkedType?.name ?? '';
}
