import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { Asked } from '../model/conditions.ts';
import { parseDate } from '../vietnamese/date.ts';
import { Day } from './day.ts';
import { Exact } from './exact.ts';
import { CriterionValue, known, NomineeValue, number, Unknown } from './values.ts';
import {
  criterionFields,
  type Lookup,
  lookups,
  nomineeFields,
  type Vocabulary,
  variables,
} from './vocabulary.ts';

/** Under this name the evaluation carries the nomination that is asked about; no expression can spell it. */
export const askedKey = '#asked';

interface Scope {
  getValue(key: string): unknown;
}

interface Checker {
  getType(name: string): unknown;
  check(node: ASTNode, scope: unknown): { readonly name: string };
}

interface Evaluator {
  tryEval(node: ASTNode, scope: unknown): unknown;
}

interface MacroCall {
  readonly args: readonly ASTNode[];
}

/** Small enough that no condition, however it is written, takes long to read. */
const limits = {
  maxAstNodes: 1000,
  maxDepth: 50,
  maxListElements: 100,
  maxMapEntries: 0,
  maxCallArguments: 4,
};

/**
 * The language of conditions: CEL with exact numbers and days instead of binary floats, and with what a rubric may
 * ask. It evaluates no code, has no loops of its own and no side effects.
 */
export function languageOf({ facts }: Vocabulary): Environment {
  const language = new Environment({ limits })
    .registerType('decimal', { ctor: Exact, fields: {} })
    .registerType('date', { ctor: Day, fields: {} })
    .registerType('criterion', { ctor: CriterionValue, fields: { ...criterionFields } })
    .registerType('nominee', { ctor: NomineeValue, fields: { ...nomineeFields } });
  for (const [name, type] of Object.entries(variables)) language.registerVariable(name, type);
  addOperators(language);
  const kindOfFact = { truth: 'bool', number: 'decimal', date: 'date' } as const;
  const answers: Readonly<Record<Lookup, string>> = { ...criterionFields, fact: 'bool' };
  for (const name of Object.keys(lookups) as Lookup[]) {
    const typeOf = (id: string) => (name === 'fact' ? kindOfFact[facts.get(id) ?? 'truth'] : answers[name]);
    addLookup(language, name, typeOf);
  }
  language.registerFunction('date(string): date', (text: string) => new Day(known(parseDate(text))), {
    async: false,
  });
  language.registerFunction('atLeast(ast, ast): bool', atLeast);
  return language;
}

/** A number or a day: what has an order among its own. */
interface Ordered {
  compare(other: unknown): number;
}

/** Numbers among themselves, days among themselves, and how many items a list has against a number. */
function addOperators(language: Environment): void {
  for (const type of ['decimal', 'date']) {
    language.registerOperator(`${type} == ${type}`, (a, b) => a.compare(b) === 0);
    addOrder(language, type, type, (a: Ordered, b: Ordered) => a.compare(b));
  }
  const counted = (count: bigint) => Exact.of(String(count));
  language.registerOperator('int == decimal', (a, b) => counted(a).compare(b) === 0);
  addOrder(language, 'int', 'decimal', (a: bigint, b: Exact) => counted(a).compare(b));
  addOrder(language, 'decimal', 'int', (a: Exact, b: bigint) => a.compare(counted(b)));
  language
    .registerOperator('decimal + decimal', (a, b) => a.plus(b))
    .registerOperator('decimal - decimal', (a, b) => a.minus(b))
    .registerOperator('decimal * decimal', (a, b) => a.times(b))
    .registerOperator('decimal / decimal', (a, b) => a.dividedBy(b))
    .registerOperator('-decimal', (a) => a.negative());
}

function addOrder<Left, Right>(
  language: Environment,
  left: string,
  right: string,
  compare: (a: Left, b: Right) => number,
) {
  language
    .registerOperator(`${left} < ${right}`, (a, b) => compare(a, b) < 0)
    .registerOperator(`${left} <= ${right}`, (a, b) => compare(a, b) <= 0)
    .registerOperator(`${left} > ${right}`, (a, b) => compare(a, b) > 0)
    .registerOperator(`${left} >= ${right}`, (a, b) => compare(a, b) >= 0);
}

/** `points('tc1')`: its type may depend on the id, so it is a macro, whose argument is seen before it is evaluated. */
function addLookup(language: Environment, name: Lookup, typeOf: (id: string) => string): void {
  language.registerFunction(`${name}(ast): dyn`, ({ args: [argument] }: MacroCall) => {
    const id = String(argument?.args);
    return {
      async: false,
      typeCheck: (checker: Checker) => checker.getType(typeOf(id)),
      evaluate: (_: unknown, __: unknown, scope: Scope) =>
        lookUp(name, id, scope.getValue(askedKey) as Asked),
    };
  });
}

function lookUp(name: Lookup, id: string, asked: Asked): unknown {
  if (name === 'fact') {
    const said = known(Object.hasOwn(asked.facts, id) ? asked.facts[id] : undefined);
    if (typeof said === 'boolean') return said;
    const day = parseDate(said);
    return day === undefined ? number(said.replace(',', '.')) : new Day(day);
  }
  return new CriterionValue(known(asked.criterion(id)))[name];
}

/** `atLeast(2, [a, b, c])`: so many of them hold; what is unknown counts only where it could change the answer. */
function atLeast({ args: [least, list] }: MacroCall) {
  const items = list?.op === 'list' ? list.args : [];
  return {
    async: false,
    typeCheck(checker: Checker, _: unknown, scope: unknown) {
      for (const node of [least, ...items]) if (node) checker.check(node, scope);
      return checker.getType('bool');
    },
    evaluate(evaluator: Evaluator, _: unknown, scope: unknown) {
      const needed = least?.args as unknown as Exact;
      const answers = items.map((item) => evaluator.tryEval(item, scope));
      const yes = answers.filter((answer) => answer === true).length;
      const open = answers.filter((answer) => typeof answer !== 'boolean').length;
      const enough = (count: number) => Exact.of(String(count)).compare(needed) >= 0;
      if (enough(yes)) return true;
      if (enough(yes + open)) throw new Unknown();
      return false;
    },
  };
}
