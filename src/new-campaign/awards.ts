import { existsOn, printedName } from '../law/catalogue.ts';
import { grantedBy } from '../law/competence.ts';
import { launchedTooLow, type launchLevels } from '../law/launched.ts';
import type { Law } from '../law/law.ts';
import { leadsTo } from '../law/movement-awards.ts';
import { type RegimeOnDay, regimeOn } from '../law/regime.ts';
import type { AwardForm, Decider, LawAward, NomineeKind, Plan } from '../model/files.generated.ts';
import { capitaliseFirst } from '../vietnamese/capitals.ts';
import { parseDate } from '../vietnamese/date.ts';
import { idOf } from '../vietnamese/id.ts';
import type { NewCampaign } from './new-campaign.ts';

/** Somebody who may decide on awards in a campaign. */
export interface NewDecider {
  readonly id: string;
  /** `Giám đốc Sở Kế hoạch và Đầu tư`. */
  readonly position: string;
  readonly level: Decider['level'];
}

/** An award that a campaign may offer, and who would grant it. */
export interface OfferedAward {
  readonly award: LawAward;
  readonly decider: NewDecider;
}

/**
 * What the law lets these deciders grant for the movement on the day of its plan, commendations first: each award once,
 * by the first of them that is competent.
 */
export function offeredAwards(
  law: Law,
  deciders: readonly NewDecider[],
  { campaignType = 'thematic', start, end }: Pick<NewCampaign, 'campaignType' | 'start' | 'end'>,
): readonly OfferedAward[] {
  const offered = new Map<string, OfferedAward>();
  const date = parseDate(start ?? '') ?? '';
  const on = regimeOn(law, date);
  if (on === undefined) return [];
  const movement = { campaignType, start: date, end: end === undefined ? undefined : parseDate(end) };
  for (const decider of deciders) {
    for (const code of grantedBy(law, decider.level, date)) {
      const award = law.awards.get(code);
      const fits = award && existsOn(award, date) && leadsTo(on, award, movement);
      if (fits && !offered.has(code)) offered.set(code, { award, decider });
    }
  }
  const isTitle = ({ award }: OfferedAward) => (award.type === 'title' ? 1 : 0);
  return [...offered.values()].sort((a, b) => isTitle(a) - isTitle(b));
}

/** The name that papers print: a commendation is named with whoever grants it. */
export function awardName({ award, decider }: OfferedAward): string {
  const granted = /^(giấy khen|bằng khen|cờ thi đua)\b/.exec(award.name)?.[1];
  if (granted === undefined) return capitaliseFirst(printedName(award));
  // A flag is named with the province or ministry, a commendation with its head.
  const whose =
    granted === 'cờ thi đua' ? decider.position.replace(/^(?:Chủ tịch|Bộ trưởng) /, '') : decider.position;
  return `${capitaliseFirst(granted)} của ${whose}`;
}

/** What decides on who may receive an award. */
export interface AwardSetting {
  readonly regime: RegimeOnDay | undefined;
  readonly campaignType: NonNullable<Plan['campaign_type']>;
  readonly launched: ReturnType<typeof launchLevels>;
  readonly withHouseholds: boolean;
}

/**
 * Entries of `award_forms`, the higher first: of one decider a list must keep that order. Individuals are left out
 * where the movement was launched too low for them.
 */
export function awardForms(offered: readonly OfferedAward[], setting: AwardSetting): readonly AwardForm[] {
  const ranked = [...offered].sort((a, b) => Number(b.award.rank) - Number(a.award.rank));
  const taken: string[] = [];
  return ranked.map((one) => {
    const { award, decider } = one;
    const id = idOf(award.name.split(' của ')[0] ?? award.name, taken);
    taken.push(id);
    const kinds = kindsFor(award, setting);
    return { id, name: awardName(one), type: award.type, code: award.code, for: kinds, decider: decider.id };
  });
}

function kindsFor(award: LawAward, setting: AwardSetting): AwardForm['for'] {
  const { regime, campaignType, launched, withHouseholds } = setting;
  const excluded = new Set<NomineeKind>(withHouseholds || award.for.length === 1 ? [] : ['household']);
  const tooLow =
    regime !== undefined && launchedTooLow(regime, award.code, campaignType, launched).length > 0;
  if (tooLow && award.for.length > 1) excluded.add('individual');
  return (['collective', 'individual', 'household'] as const).filter(
    (kind) => award.for.includes(kind) && !excluded.has(kind),
  );
}
