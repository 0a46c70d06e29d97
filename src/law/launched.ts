import type { CampaignType } from '../model/campaign-type.ts';
import type { LawStandard, NomineeKind, Plan, SuperiorPlan } from '../model/files.generated.ts';
import type { RegimeOnDay } from './regime.ts';
import { standardsFor } from './standards.ts';

type Level = SuperiorPlan['level'];

/** Who launched a movement: the office that issues the plan, and whoever launched the plans that it carries out. */
export function launchLevels(
  agency: Plan['agency']['type'] | undefined,
  superior: readonly Level[],
): ReadonlySet<Level> {
  const levels = new Set(superior);
  if (agency === 'provincial-committee') levels.add('province');
  if (agency === 'ministry') levels.add('ministry');
  return levels;
}

/** The standards by which a kind of nominee cannot receive an award, because nobody high enough launched the movement. */
export function launchedTooLow(
  on: RegimeOnDay,
  award: string,
  campaignType: CampaignType,
  launched: ReadonlySet<Level>,
  kind: NomineeKind = 'individual',
): readonly LawStandard[] {
  const standards = standardsFor(on, 'launched-by', { award, kind, campaignType });
  return standards.filter(({ levels }) => !levels?.some((level) => launched.has(level)));
}
