import { documentRule, symbolParts } from '../../law/document-type.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const councilNumberSeries: Rule = {
  code: 'TD4045',
  title: 'lẫn dãy số của hội đồng với dãy số của cơ quan',
  explanation:
    'Văn bản do hội đồng ban hành phải lấy dãy số riêng và mang chữ viết tắt của hội đồng; văn bản của cơ quan mang chữ viết tắt của cơ quan. Ký hiệu ở đây trái với issuer (Cơ quan ban hành). Sửa ký hiệu hoặc sửa issuer.',
  *check(input) {
    const setting = settingOf(input);
    const council = input.dossier.council?.value.abbreviation;
    if (setting === undefined || council === undefined) return;
    const { plan, law } = setting;
    const agency = plan.value.agency.abbreviation;
    for (const [index, { issuer = 'agency', symbol }] of plan.value.papers.entries()) {
      if (symbol === undefined) continue;
      const { head, rest } = symbolParts(symbol);
      const ofCouncil = issuer === 'council';
      const wrong = ofCouncil ? agency : council;
      const right = ofCouncil ? council : agency;
      if (rest.split('-')[0] !== wrong) continue;
      const rule = documentRule(law, ofCouncil ? 'council-own-series' : 'symbol-of-issuer');
      yield finding(setting, this.code, rule.law, {
        message: `văn bản do ${ofCouncil ? 'hội đồng' : 'cơ quan'} ban hành mà mang ký hiệu “${symbol}” của ${ofCouncil ? 'cơ quan' : 'hội đồng'}; ${rule.text}`,
        help: `sửa ký hiệu thành ${head}-${right}, hoặc sửa issuer thành ${ofCouncil ? 'agency' : 'council'}`,
        place: valueAt(plan, 'papers', index, 'symbol'),
      });
    }
  },
};
