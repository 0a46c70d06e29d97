import type { LawAward, LawStandard, Plan } from '../model/files.generated.ts';
import { dossierFor } from './dossier.ts';
import type { RegimeOnDay } from './regime.ts';
import { standardsFor } from './standards.ts';

/** A movement as far as it decides on what it can lead to. */
export interface Movement {
  readonly campaignType: NonNullable<Plan['campaign_type']>;
  /** `YYYY-MM-DD`; without both ends its length is not known. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * Whether a movement can lead to an award. Titles and kỷ niệm chương reward years of work: a movement by theme or a
 * sudden deed leads to those commendations whose dossier the law describes, and to the titles for which it sets a
 * standard of such a movement (the flags of Điều 25 and 26 Luật 06/2022/QH15), where it lasts as long as that wants.
 */
export function leadsTo(on: RegimeOnDay, { code, type, for: kinds }: LawAward, movement: Movement): boolean {
  const { campaignType } = movement;
  if (campaignType === 'regular') return true;
  if (dossierFor(on.regime, code, campaignType) === undefined) return false;
  if (type === 'commendation') return true;
  const own = on.regime.standards.filter(
    ({ awards, campaign_types: types }) => awards.includes(code) && types?.includes(campaignType),
  );
  return (
    own.length > 0 && kinds.some((kind) => tooShort(on, { award: code, kind, ...movement }).length === 0)
  );
}

/** The standards on the length of a movement that this one does not reach; none while its end is not set. */
export function tooShort(
  on: RegimeOnDay,
  { start, end, ...question }: Movement & { readonly award: string; readonly kind: LawAward['for'][number] },
): readonly LawStandard[] {
  if (start === undefined || end === undefined) return [];
  return standardsFor(on, 'campaign-years', question).filter(
    ({ count }) => dayAfter(end) < yearsLater(start, Number(count)),
  );
}

/** `2021-12-31` gives `2022-01-01`. */
function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
