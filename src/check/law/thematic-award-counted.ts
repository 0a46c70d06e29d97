import { catalogue, printedName } from '../../law/catalogue.ts';
import { principle } from '../../law/regime.ts';
import { standardsFor } from '../../law/standards.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { forYearlyWork } from './consecutive-years.ts';
import { finding, remark } from './finding.ts';
import { nominated } from './nominated.ts';

export const thematicAwardCounted: Rule = {
  code: 'TD4021',
  title: 'lấy khen thưởng chuyên đề, đột xuất làm căn cứ khen công trạng',
  explanation:
    'Khen thưởng đột xuất và khen thưởng theo chuyên đề không dùng làm căn cứ để đề nghị cấp trên khen thưởng công trạng. Đề nghị này cần một hình thức đã nhận từ trước, mà hồ sơ chỉ có hình thức nhận theo chuyên đề hoặc đột xuất. Khai khen thưởng công trạng đã nhận, hoặc chọn hình thức khác.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      const rule = principle(setting.on.regime, 'thematic-not-for-merit');
      if (rule === undefined || question.campaignType !== 'regular') continue;
      for (const standard of standardsFor(setting.on, 'prior', question)) {
        const prior = (nomination.earlier_awards ?? []).filter(({ code }) => code === standard.code);
        if (prior.filter(forYearlyWork).length >= Number(standard.count)) continue;
        const wanted = catalogue(setting.law, standard.code ?? '');
        const name = wanted ? printedName(wanted) : standard.code;
        const index = (nomination.earlier_awards ?? []).findIndex(({ code }) => code === standard.code);
        // The law has other ways to the award (điểm a, c, d khoản 1 Điều 73 Luật 06/2022): a lack is only remarked on.
        const said = prior.length === 0 ? remark : finding;
        yield said(setting, this.code, prior.length === 0 ? standard.law : rule.law, {
          message:
            prior.length === 0
              ? `${printedName(award)} theo công trạng đòi hỏi ${standard.text}; hồ sơ của ${nomineeName(nomination)} chưa ghi`
              : `hồ sơ của ${nomineeName(nomination)} chỉ có ${name} nhận theo chuyên đề hoặc đột xuất; luật nói ${rule.text}`,
          help: 'khai khen thưởng công trạng đã nhận ở earlier_awards, hoặc đề nghị hình thức khác',
          place:
            index < 0
              ? valueAt(source, 'award')
              : nomination.earlier_awards?.[index]?.campaign_type === undefined
                ? keyAt(source, 'earlier_awards')
                : valueAt(source, 'earlier_awards', index, 'campaign_type'),
        });
      }
    }
  },
};
