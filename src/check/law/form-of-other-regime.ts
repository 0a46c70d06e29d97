import type { Route } from '../../diagnostic/diagnostic.ts';
import { identify } from '../../law/identify.ts';
import { shortName } from '../../law/instrument.ts';
import { campaignTypeOf } from '../../model/campaign-type.ts';
import type { LawForm, LawInstrument, Plan } from '../../model/files.generated.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { type Setting, settingOf } from './setting.ts';

export const formOfOtherRegime: Rule = {
  code: 'TD4040',
  title: 'mẫu báo cáo của thời kỳ khác',
  explanation:
    'Kế hoạch bảo dùng một mẫu báo cáo của nghị định không áp dụng cho hồ sơ này, hoặc dùng sai số mẫu của nghị định ấy. Mẫu 07 chỉ có trong Nghị định 91/2017/NĐ-CP; từ năm 2024 báo cáo theo chuyên đề là Mẫu 08. Sửa câu văn theo mẫu đúng.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const expected = reportForms(setting);
    const [first] = expected;
    if (first === undefined) return;
    for (const { text, route } of sentences(setting.plan.value)) {
      for (const match of text.matchAll(
        /Mẫu(?: số)? (\d{1,2})(?=\D)[^.;]*?(Nghị định|NĐ)(?: số)? (\d+\/\d{4}\/NĐ-CP)/giu,
      )) {
        const [whole, written = '', , number = ''] = match;
        const decree = identify(setting.law, { type: 'Nghị định', symbol: number, summary: '' });
        if (decree?.subject !== 'awards') continue;
        const own = expected.some(({ law }) => law.instrument === decree.id);
        if (own && expected.some((form) => form.number === written.padStart(2, '0'))) continue;
        // Which decree applies was read; the numbers of its forms in part were not.
        yield finding(setting, this.code, own ? first.law : setting.on.regime.law, {
          message: `câu này dùng Mẫu ${written} ${shortName(decree)}; hồ sơ theo ${nameOf(setting, first)}${own ? '' : ', không theo nghị định ấy'}`,
          help: `sửa thành ${[...new Set(expected.map((form) => nameOf(setting, form)))].join(' hoặc ')}`,
          place: {
            file: setting.plan.file,
            route: [...setting.plan.route, ...route],
            at: 'text',
            from: match.index,
            to: match.index + whole.length,
          },
        });
      }
    }
  },
};

function nameOf({ law }: Setting, form: LawForm): string {
  const instrument: LawInstrument | undefined = law.instruments.get(form.law.instrument);
  return `Mẫu ${form.number} ${instrument ? shortName(instrument) : ''}`.trim();
}

/** The report forms of this movement, for every award and kind that the plan offers. */
function reportForms({ on, plan }: Setting): readonly LawForm[] {
  const type = campaignTypeOf(plan.value);
  const codes = plan.value.award_forms.map(({ code }) => code);
  return on.regime.forms.filter(
    ({ document, campaign_types, awards }) =>
      document === 'achievement-report' &&
      (campaign_types?.includes(type) ?? true) &&
      (awards === undefined || awards.some((code) => codes.includes(code))),
  );
}

function* sentences(plan: Plan): Generator<{ readonly text: string; readonly route: Route }> {
  for (const [index, { text }] of (plan.procedure ?? []).entries())
    yield { text, route: ['procedure', index, 'text'] };
  for (const key of ['award_terms', 'implementation', 'demands'] as const) {
    for (const [index, text] of (plan[key] ?? []).entries()) yield { text, route: [key, index] };
  }
}
