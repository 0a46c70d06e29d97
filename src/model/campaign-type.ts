import type { Plan } from './files.generated.ts';

export type CampaignType = NonNullable<Plan['campaign_type']>;

/** What a plan that says nothing of its type is: a movement on a theme. */
export function campaignTypeOf({ campaign_type }: Pick<Plan, 'campaign_type'>): CampaignType {
  return campaign_type ?? 'thematic';
}
