import type { ParseResult } from '@marcbachmann/cel-js';
import type { Answer, Asked, ConditionFault, Conditions } from '../model/conditions.ts';
import type { Criteria, Criterion } from '../model/files.generated.ts';
import { faultOf, type LanguageError } from './fault.ts';
import { askedKey, languageOf } from './language.ts';
import { takeLiterals } from './literals.ts';
import { wrongNames } from './names.ts';
import { misspelling } from './spelling.ts';
import { CriterionValue, NomineeValue, number } from './values.ts';
import type { Lookup, Vocabulary } from './vocabulary.ts';
import { nodesOf, quotedText } from './walk.ts';
import { zeroDivisors } from './zero-divisors.ts';

/** A condition read once: what is wrong with it, or what answers it. */
interface Reading {
  readonly faults: readonly ConditionFault[];
  readonly facts: readonly string[];
  readonly marks: readonly string[];
  readonly ask: ParseResult | undefined;
}

/** Reads the conditions of one rubric against its criteria and facts, each text once. */
export function readConditions(criteria: Criteria): Conditions {
  const vocabulary = vocabularyOf(criteria);
  const language = languageOf(vocabulary);
  const readings = new Map<string, Reading>();

  function reading(text: string): Reading {
    let found = readings.get(text);
    if (found === undefined) {
      found = read(text);
      readings.set(text, found);
    }
    return found;
  }

  function read(text: string): Reading {
    const nothing = (
      faults: readonly ConditionFault[],
      facts: readonly string[] = [],
      marks: readonly string[] = [],
    ): Reading => {
      return { faults, facts, marks, ask: undefined };
    };
    const slip = misspelling(text);
    if (slip !== undefined) return nothing([slip]);
    let ask: ParseResult;
    try {
      ask = language.parse(text);
    } catch (error) {
      return nothing([faultOf(text, error as LanguageError, vocabulary)]);
    }
    const odd = takeLiterals(ask.ast).map(({ start, end }): ConditionFault => {
      return { code: 'number-form', from: start, to: end, found: text.slice(start, end), expected: [] };
    });
    const facts = factsIn(ask);
    const marks = marksIn(ask);
    const named = [...odd, ...wrongNames(ask.ast, vocabulary), ...zeroDivisors(ask.ast)];
    if (named.length > 0) return nothing(named, facts, marks);
    const { type, error } = ask.check();
    if (error !== undefined) return nothing([faultOf(text, error, vocabulary)], facts, marks);
    if (type === 'bool') return { faults: [], facts, marks, ask };
    const whole = { from: 0, to: text.length, found: text, expected: [type ?? ''] };
    return nothing([{ code: 'not-a-question', ...whole }], facts, marks);
  }

  return {
    holds: (condition, asked) => answer(reading(condition).ask, asked),
    faultsOf: (condition) => reading(condition).faults,
    factsOf: (condition) => reading(condition).facts,
    marksOf: (condition) => reading(condition).marks,
  };
}

function answer(ask: ParseResult | undefined, asked: Asked): Answer {
  if (ask === undefined) return null;
  try {
    return ask(scopeOf(asked)) === true;
  } catch {
    // unknown, or a division by zero: either way there is no answer
    return null;
  }
}

/** The variables, each made only when a condition reads it. */
function scopeOf(asked: Asked): object {
  const purse = (name: Parameters<Asked['purse']>[0]) => number(asked.purse(name));
  return {
    [askedKey]: asked,
    get base() {
      return purse('base');
    },
    get bonus() {
      return purse('bonus');
    },
    get deduction() {
      return purse('deduction');
    },
    get total() {
      return purse('total');
    },
    get criteria() {
      return asked.criteria().map((one) => new CriterionValue(one));
    },
    get groups() {
      return asked.groups().map((one) => new CriterionValue(one));
    },
    get nominee() {
      return new NomineeValue(asked.nominee);
    },
  };
}

function factsIn({ ast }: ParseResult): readonly string[] {
  const facts = new Set<string>();
  for (const node of nodesOf(ast)) {
    if (node.op !== 'call' || node.args[0] !== 'fact') continue;
    const id = quotedText(node.args[1][0]);
    if (id !== undefined) facts.add(id);
  }
  return [...facts];
}

/** The functions whose answer changes with the mark. */
const markLookups: readonly string[] = ['points', 'percent', 'met'] satisfies readonly Lookup[];
/** The variables that are made of marks, and of which purse. */
const markVariables: Readonly<Record<string, string>> = {
  base: 'base',
  bonus: 'bonus',
  deduction: 'deduction',
  total: 'total',
  criteria: 'base',
  groups: 'base',
};

function marksIn({ ast }: ParseResult): readonly string[] {
  const marks = new Set<string>();
  for (const node of nodesOf(ast)) {
    const read =
      node.op === 'call' && markLookups.includes(node.args[0])
        ? quotedText(node.args[1][0])
        : node.op === 'id'
          ? markVariables[node.args]
          : undefined;
    if (read !== undefined) marks.add(read);
  }
  return [...marks];
}

function vocabularyOf(criteria: Criteria): Vocabulary {
  const found = new Map<string, readonly string[]>();
  const add = ({ id, scoring, children = [] }: Criterion): void => {
    found.set(
      id,
      (scoring?.levels ?? []).map((level) => level.id),
    );
    children.forEach(add);
  };
  for (const purse of [criteria.criteria, criteria.bonus?.criteria, criteria.deduction?.criteria])
    purse?.forEach(add);
  const facts = (criteria.facts ?? []).map(({ id, type }) => [id, type ?? 'truth'] as const);
  return { criteria: found, facts: new Map(facts) };
}
