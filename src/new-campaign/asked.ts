import type { Answer, Question } from '../interview/question.ts';
import { routeOf } from '../interview/question.ts';
import { schemaQuestion } from '../interview/schema-question.ts';

/** A part of an interview, and what its answers come to. */
export type Asked<T> = Generator<Question, T, Answer>;

/** A question of plan.yaml that must be answered. */
export function* text(key: string, addition: Partial<Question>): Asked<string> {
  return (yield schemaQuestion('plan', routeOf(key), { optional: false, ...addition })) ?? '';
}

/** A question of plan.yaml that may be passed over. */
export function* maybe(key: string, addition: Partial<Question>): Asked<string | undefined> {
  return (yield schemaQuestion('plan', routeOf(key), { optional: true, ...addition })) || undefined;
}

/** An object with the key, or without it where there is no value. */
export function present<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });
}
