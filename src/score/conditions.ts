import type Big from 'big.js';
import type { Condition } from '../model/files.generated.ts';
import { within } from './edges.ts';
import { decimal, zero } from './exact.ts';
import { findJudged, type Judged, leavesOf } from './judged.ts';
import { standsAside } from './mark.ts';
import type { Total } from './total.ts';

/** What conditions may ask about one nomination. */
export interface Situation {
  /** The top level of all purses. */
  readonly judged: readonly Judged[];
  readonly total: Total | null;
  readonly facts: Readonly<Record<string, boolean>>;
}

/** True, false, or null where what is asked about has not been entered. */
export type Answer = boolean | null;

const one = decimal('1');
const hundred = decimal('100');

/**
 * Answers a condition. What is not known stays unknown, as far as it matters: one false of `all_of` is enough, and
 * one true of `any_of`. A condition that asks about nothing is not known either.
 */
export function holds(condition: Condition, situation: Situation): Answer {
  const { all_of, any_of, none_of, at_least_of, fact } = condition;
  const answers = (list: readonly Condition[]) => list.map((inner) => holds(inner, situation));
  if (all_of !== undefined) return every(answers(all_of));
  if (none_of !== undefined) return not(atLeast(answers(none_of), 1));
  if (any_of !== undefined) return atLeast(answers(any_of), Number(at_least_of ?? 1));
  if (fact !== undefined) {
    const said = Object.hasOwn(situation.facts, fact) ? situation.facts[fact] : undefined;
    return said === undefined ? null : said === (condition.met ?? true);
  }
  if (condition.purse !== undefined) return holdsOfPurse(condition, condition.purse, situation.total);
  if (condition.criterion !== undefined) {
    const node = findJudged(situation.judged, condition.criterion);
    return node === undefined ? null : holdsOf(condition, node);
  }
  const group = condition.every ?? condition.some;
  if (group === undefined) return null;
  const base = situation.judged.filter(({ purse }) => purse === 'base');
  const nodes = (group === 'groups' ? base : leavesOf(base)).filter((node) => !standsAside(node));
  const each = nodes.map((node) => holdsOf(condition, node));
  return condition.every === undefined ? atLeast(each, 1) : every(each);
}

function holdsOf(condition: Condition, node: Judged): Answer {
  if (condition.level !== undefined) return node.level === null ? null : node.level === condition.level;
  if (condition.met !== undefined) {
    const met = node.met ?? (node.points === null ? null : node.points.gt(zero));
    return met === null ? null : met === condition.met;
  }
  return node.points === null ? null : compare(condition, node.points, node.max);
}

function holdsOfPurse(
  condition: Condition,
  purse: NonNullable<Condition['purse']>,
  total: Total | null,
): Answer {
  if (total === null) return null;
  const points = purse === 'total' ? total.total : total.purses[purse];
  return compare(condition, points, condition.percent_of === 'bonus' ? total.purses.bonus : null);
}

/** Percentages are compared by multiplying across, so that a whole of 0 is just a comparison of products. */
function compare(condition: Condition, points: Big, whole: Big | null): Answer {
  if (condition.percent_of === undefined) return within({ over: points, under: one }, condition);
  return whole === null ? null : within({ over: points.times(hundred), under: whole }, condition);
}

function every(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

function atLeast(answers: readonly Answer[], needed: number): Answer {
  const yes = answers.filter((answer) => answer === true).length;
  const unknown = answers.filter((answer) => answer === null).length;
  if (yes >= needed) return true;
  return yes + unknown >= needed ? null : false;
}

function not(answer: Answer): Answer {
  return answer === null ? null : !answer;
}
