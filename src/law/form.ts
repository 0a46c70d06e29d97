import type { CampaignType } from '../model/campaign-type.ts';
import type { LawForm, LawRegime, NomineeKind } from '../model/files.generated.ts';

export interface FormQuestion {
  readonly document: LawForm['document'];
  readonly campaignType: CampaignType;
  readonly kind: NomineeKind;
  /** Code in the catalogue. */
  readonly award: string;
}

/**
 * The prescribed form (mẫu) of a report or letter, or undefined where the regime prescribes none. The pack lists the
 * forms of a single award before the general ones; the first that fits is taken.
 */
export function formFor(regime: LawRegime, question: FormQuestion): LawForm | undefined {
  return regime.forms.find(
    (form) =>
      form.document === question.document &&
      (form.awards?.includes(question.award) ?? true) &&
      (form.kinds?.includes(question.kind) ?? true) &&
      (form.campaign_types?.includes(question.campaignType) ?? true),
  );
}
