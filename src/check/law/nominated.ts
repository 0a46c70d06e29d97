import { catalogue } from '../../law/catalogue.ts';
import type { Sourced } from '../../model/campaign.ts';
import { type CampaignType, campaignTypeOf } from '../../model/campaign-type.ts';
import type { AwardForm, LawAward, Nomination } from '../../model/files.generated.ts';
import type { CheckInput } from '../rule.ts';
import { type Setting, settingOf } from './setting.ts';

/** A nomination with the award it asks for, as plan and catalogue know it. */
export interface Nominated {
  readonly source: Sourced<Nomination>;
  readonly nomination: Nomination;
  readonly form: AwardForm;
  readonly award: LawAward;
  /** What the standards are asked by. */
  readonly question: {
    readonly award: string;
    readonly kind: Nomination['kind'];
    readonly campaignType: CampaignType;
  };
}

/** Every nomination whose award form and code are known, with the setting; what is unknown other rules report. */
export function* nominated(input: CheckInput): Generator<readonly [Setting, Nominated]> {
  const setting = settingOf(input);
  if (setting === undefined) return;
  const forms = new Map(setting.plan.value.award_forms.map((form) => [form.id, form]));
  const campaignType = campaignTypeOf(setting.plan.value);
  for (const source of input.dossier.nominations) {
    const form = forms.get(source.value.award);
    const award = form && catalogue(setting.law, form.code);
    if (form === undefined || award === undefined) continue;
    const question = { award: form.code, kind: source.value.kind, campaignType };
    yield [setting, { source, nomination: source.value, form, award, question }];
  }
}
