import type { Fact } from '../model/files.generated.ts';

/** What a rubric's conditions may name. */
export interface Vocabulary {
  /** Ids of criteria and groups, each with the ids of its levels where it is scored by levels. */
  readonly criteria: ReadonlyMap<string, readonly string[]>;
  readonly facts: ReadonlyMap<string, NonNullable<Fact['type']>>;
}

/** The functions that ask about something by its id, and of what their ids are. */
export const lookups = {
  points: 'criterion',
  max: 'criterion',
  percent: 'criterion',
  met: 'criterion',
  level: 'criterion',
  fact: 'fact',
} as const;

export type Lookup = keyof typeof lookups;

/** The other functions. */
export const functions: readonly string[] = [...Object.keys(lookups), 'date', 'atLeast'];

/** What may be said of a list: of every item, of some, of just one, which, how many. */
export const methods: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'size'];

export const variables = {
  base: 'decimal',
  bonus: 'decimal',
  deduction: 'decimal',
  total: 'decimal',
  criteria: 'list<criterion>',
  groups: 'list<criterion>',
  nominee: 'nominee',
} as const;

export const criterionFields = {
  id: 'string',
  points: 'decimal',
  max: 'decimal',
  percent: 'decimal',
  met: 'bool',
  level: 'string',
} as const;

export const nomineeFields = {
  kind: 'string',
  leader: 'bool',
  female: 'bool',
  members: 'decimal',
} as const;

export const kinds: readonly string[] = ['individual', 'collective', 'household'];

export function isLookup(name: string): name is Lookup {
  return Object.hasOwn(lookups, name);
}
