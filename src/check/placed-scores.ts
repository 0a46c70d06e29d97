import type { Route } from '../diagnostic/diagnostic.ts';
import type { Dossier, Sourced } from '../model/campaign.ts';
import type { Nomination, Score, Scores } from '../model/files.generated.ts';

/** One criterion's score, self-assessed or the council's, and where it stands. */
export interface PlacedScore {
  readonly criterion: string;
  readonly score: Score;
  /** Undefined where the council scores a nomination that is not there. */
  readonly nomination: Nomination | undefined;
  readonly source: Sourced<unknown>;
  readonly route: Route;
}

/** Every score of the dossier, nominations first, then the council's assessments. */
export function* placedScores({ nominations, council }: Dossier): Generator<PlacedScore> {
  for (const source of nominations) {
    yield* below(source.value.scores, source.value, source, ['scores']);
  }
  if (!council?.value.assessments) return;
  const byId = new Map(nominations.map(({ value }) => [value.id, value]));
  for (const [index, { nomination, scores }] of council.value.assessments.entries()) {
    yield* below(scores, byId.get(nomination), council, ['assessments', index, 'scores']);
  }
}

function* below(
  scores: Scores | undefined,
  nomination: Nomination | undefined,
  source: Sourced<unknown>,
  route: Route,
): Generator<PlacedScore> {
  for (const [criterion, score] of Object.entries(scores ?? {})) {
    yield { criterion, score, nomination, source, route: [...route, criterion] };
  }
}
