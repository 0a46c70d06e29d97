import type { Recipe } from './recipe.ts';

/** Kế hoạch phát động. */
export const planPaper: Recipe = {
  document: 'plan',
  *copies() {
    yield { scope: {} };
  },
};
