import type { Citation, Plan } from '../model/files.generated.ts';

/** What is known of a campaign that begins; what is undefined is left open in its files. */
export interface NewCampaign {
  readonly agency?: string;
  readonly type?: Plan['agency']['type'];
  readonly abbreviation?: string;
  readonly place?: string;
  /** Full name of the office above; undefined where there is none. */
  readonly superior?: string;
  readonly headName?: string;
  /** Deputy chair of the council, who signs what it submits to the head; undefined where the chair signs. */
  readonly deputyName?: string;
  readonly campaignType?: NonNullable<Plan['campaign_type']>;
  readonly theme?: string;
  readonly superiorPlan?: Citation;
  readonly planNumber?: string;
  /** Day of the plan, on which the movement begins; as written. */
  readonly start?: string;
  readonly end?: string;
  readonly units: readonly string[];
  readonly contents: readonly string[];
  readonly criteria: readonly NewCriterion[];
  /** The document that sets the points; needed as soon as a criterion has points. */
  readonly scaleSource?: Citation;
  /** Codes of the catalogue. */
  readonly awards: readonly string[];
}

export interface NewCriterion {
  readonly name: string;
  /** Most points, as written; undefined where the criterion is met or not. */
  readonly max?: string;
}
