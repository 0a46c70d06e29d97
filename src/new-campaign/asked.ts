import { linesOf } from '../interview/lines.ts';
import type { Answer, Question } from '../interview/question.ts';
import { routeOf } from '../interview/question.ts';
import { type Addition, schemaQuestion } from '../interview/schema-question.ts';
import { spellingRemarks } from '../interview/text-remarks.ts';

/** A part of an interview, and what its answers come to. */
export type Asked<T> = Generator<Question, T, Answer>;

/** A question of plan.yaml that must be answered; slips of spelling are pointed out. */
export function* text(key: string, addition: Partial<Question>): Asked<string> {
  const question = { optional: false, remarks: spellingRemarks, ...addition };
  return (yield schemaQuestion('plan', routeOf(key), question)) ?? '';
}

/** A question of plan.yaml that may be passed over. */
export function* maybe(key: string, addition: Addition): Asked<string | undefined> {
  const question = { optional: true, remarks: spellingRemarks, ...addition };
  return (yield schemaQuestion('plan', routeOf(key), question)) || undefined;
}

/** Slips of spelling in the lines of an answer. */
export function linesRemarks(answer: string): readonly string[] {
  return [...new Set(linesOf(answer).flatMap(spellingRemarks))];
}

/** An object with the key, or without it where there is no value. */
export function present<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });
}
