import type { Scoring } from '../../model/files.generated.ts';

type Key = Exclude<keyof Scoring, 'method'>;

/** What each way of scoring cannot do without, and what else it may have. */
export const keysOf: Readonly<
  Record<Scoring['method'], { readonly needs: readonly Key[]; readonly takes: readonly Key[] }>
> = {
  given: { needs: [], takes: ['step', 'at_least'] },
  levels: { needs: ['levels'], takes: [] },
  met: { needs: [], takes: [] },
  tiers: { needs: ['tiers'], takes: ['otherwise', 'zero_denominator'] },
  ratio: { needs: [], takes: ['out_of', 'over', 'step', 'zero_denominator'] },
  count: { needs: ['unit'], takes: [] },
  deduct: { needs: ['unit'], takes: [] },
  steps: { needs: ['mark', 'each', 'unit'], takes: ['zero_denominator'] },
  table: { needs: ['rows', 'columns', 'cells'], takes: ['otherwise'] },
  relative: { needs: ['relative_to'], takes: ['zero_denominator'] },
};
