import type { Route } from '../../diagnostic/diagnostic.ts';
import type { Dossier, Sourced } from '../../model/campaign.ts';
import type { Score } from '../../model/files.generated.ts';

/** One line of a table of scores, the nominee's own or an assessor's, and where it stands. */
export interface Entered {
  readonly source: Sourced<unknown>;
  readonly route: Route;
  readonly criterion: string;
  readonly score: Score;
}

/** Every score of a campaign: the nominations' own, then the council's. */
export function* scoresOf({ nominations, council }: Dossier): Generator<Entered> {
  for (const source of nominations)
    for (const [criterion, score] of Object.entries(source.value.scores ?? {}))
      yield { source, route: ['scores', criterion], criterion, score };
  if (council === undefined) return;
  for (const [index, { scores }] of (council.value.assessments ?? []).entries())
    for (const [criterion, score] of Object.entries(scores))
      yield { source: council, route: ['assessments', index, 'scores', criterion], criterion, score };
}
