import { keyAt, valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const missingPaper: Rule = {
  code: 'TD3026',
  title: 'kế hoạch chưa khai văn bản cần có',
  explanation:
    'Mỗi người có thẩm quyền nhận một tờ trình, và chính kế hoạch cũng là một văn bản; số, ngày, người ký và nơi nhận của chúng khai ở papers (Văn bản). Thiếu mục ấy thì văn bản không in được. Thêm một mục vào papers, ít nhất có document và signer.',
  seeks: /^plan\.yaml papers(?:\.\d+(?:\.(?:document|decider))?)?$/,
  *check({ dossier: { plan } }) {
    if (!plan) return;
    const { papers, deciders, award_forms } = plan.value;
    const place = keyAt(plan, 'papers');
    if (!papers.some(({ document }) => document === 'plan')) {
      yield {
        code: this.code,
        severity: 'error',
        message: 'papers (Văn bản) chưa có mục cho chính kế hoạch (document: plan)',
        help: 'thêm một mục: document: plan, signer: mã người ký, kèm số, ngày, nơi nhận',
        place,
      };
    }
    const letters = papers.filter(({ document }) => document === 'submission-letter');
    const known = new Set(deciders.map(({ id }) => id));
    for (const [index, { id, position }] of deciders.entries()) {
      const decides = award_forms.some(({ decider }) => decider === id);
      // A letter without a decider is for whoever has none of his own; one with an unknown decider may be for this one.
      const meant = letters.some(
        ({ decider }) => decider === undefined || decider === id || !known.has(decider),
      );
      if (!decides || meant) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `papers (Văn bản) chưa có tờ trình (document: submission-letter) gửi ${position}`,
        help: `thêm một mục: document: submission-letter, decider: ${id}, signer: mã người ký`,
        place,
        related: [{ message: 'người quyết định khen thưởng', place: valueAt(plan, 'deciders', index, 'id') }],
      };
    }
  },
};
