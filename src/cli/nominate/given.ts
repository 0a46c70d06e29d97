import { answersFrom } from '../ask/answers-from.ts';
import type { Context } from '../context.ts';
import type { NominateOptions } from '../nominate.ts';

/** The three questions that `--name` answers, one for each kind of nominee. */
export const nameKeys = ['individual.full_name', 'collective.name', 'household.head_name'] as const;

/** Answers of the command line: those of `--from`, and over them those of the flags. */
export function givenAnswers({ host }: Context, options: NominateOptions): ReadonlyMap<string, string> {
  const { kind, award, unit, name } = options;
  const given = new Map(answersFrom(host, options.from, []));
  for (const [key, value] of Object.entries({ kind, award, unit }))
    if (value !== undefined) given.set(key, value);
  if (name !== undefined) for (const key of nameKeys) given.set(key, name);
  for (const [key, value] of options.set ?? []) given.set(key, value);
  return new Map([...given].map(([key, value]) => [key, value.normalize('NFC')]));
}

/** Those of `--name` for another kind of nominee are there for nothing, and nobody needs to be told. */
export function isOtherName(key: string, { name }: NominateOptions): boolean {
  return name !== undefined && nameKeys.some((one) => one === key);
}

/** The flag that answers a question. */
export function flagOf(key: string): string {
  if (key === 'kind' || key === 'award' || key === 'unit') return `--${key} …`;
  return nameKeys.some((one) => one === key) ? '--name …' : `--set ${key}=…`;
}
