import type { Known } from '../../src/proof/facts/known.ts';

/** What proof knows of a campaign that says nothing. */
export const nothingKnown: Known = {
  people: [],
  bodies: [],
  offices: [],
  awards: [],
  nominees: [],
  numbers: new Set(),
  days: [],
  sayings: '',
};
