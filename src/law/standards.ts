import type { CampaignType } from '../model/campaign-type.ts';
import type { LawStandard, NomineeKind } from '../model/files.generated.ts';
import type { RegimeOnDay } from './regime.ts';

export interface StandardQuestion {
  /** Code in the catalogue. */
  readonly award: string;
  readonly kind: NomineeKind;
  readonly campaignType: CampaignType;
}

/** The standards of one test that the regime sets for an award, a kind of nominee and a kind of movement. */
export function standardsFor(
  { regime }: RegimeOnDay,
  test: LawStandard['test'],
  { award, kind, campaignType }: StandardQuestion,
): readonly LawStandard[] {
  return regime.standards.filter(
    (standard) =>
      standard.test === test &&
      standard.awards.includes(award) &&
      (standard.kinds?.includes(kind) ?? true) &&
      (standard.campaign_types?.includes(campaignType) ?? true),
  );
}
