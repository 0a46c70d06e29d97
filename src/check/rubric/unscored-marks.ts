import type { Place, Route } from '../../diagnostic/diagnostic.ts';
import type { Sourced } from '../../model/campaign.ts';
import type { Nomination } from '../../model/files.generated.ts';
import type { NominationStanding, UnscoredMark } from '../../model/standing.ts';
import { keyAt } from '../place.ts';
import type { CheckInput } from '../rule.ts';

/** A nomination and how it stands. */
export interface Scored {
  readonly source: Sourced<Nomination>;
  readonly standing: NominationStanding;
}

/** Every nomination that could be scored, with its standing, in the order of the dossier. */
export function scoredIn({ dossier, standing }: CheckInput): readonly Scored[] {
  const found = new Map(standing?.nominations.map((one) => [one.id, one]));
  return dossier.nominations.flatMap((source) => {
    const stands = found.get(source.value.id);
    return stands === undefined ? [] : [{ source, standing: stands }];
  });
}

/** Where a mark was written: in the nomination, or on the sheet of the council or of a member. */
export function placeOfMark(
  { dossier: { council } }: CheckInput,
  { source }: Scored,
  { criterion, origin, by }: Pick<UnscoredMark, 'criterion' | 'origin' | 'by'>,
): Place {
  if (origin === 'self' || council === undefined) return keyAt(source, 'scores', criterion);
  const index = (council.value.assessments ?? []).findLastIndex(
    (sheet) =>
      sheet.nomination === source.value.id &&
      (sheet.by ?? null) === by &&
      Object.hasOwn(sheet.scores ?? {}, criterion),
  );
  const route: Route = ['assessments', index, 'scores', criterion];
  return keyAt(council, ...route);
}
