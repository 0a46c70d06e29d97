import type { CampaignType } from '../model/campaign-type.ts';
import type { LawDossier, LawRegime } from '../model/files.generated.ts';

/**
 * What the dossier for an award must hold. The pack lists what holds for one kind of movement (the simplified procedure
 * for a sudden deed) before what holds for all; the first that fits is taken.
 */
export function dossierFor(
  { dossiers }: LawRegime,
  award: string,
  campaignType: CampaignType,
): LawDossier | undefined {
  return dossiers.find(
    ({ awards, campaign_types }) =>
      awards.includes(award) && (campaign_types?.includes(campaignType) ?? true),
  );
}
