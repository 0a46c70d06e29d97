import { documentRule } from '../../law/document-type.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const mandateMissing: Rule = {
  code: 'TD4009',
  title: 'quyết định thiếu căn cứ thẩm quyền',
  explanation:
    'Căn cứ của quyết định gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan ban hành, rồi mới đến văn bản về nội dung. Kế hoạch có in quyết định mà agency chưa khai văn bản ấy. Khai vào mandate, ví dụ quyết định quy định chức năng, nhiệm vụ của Sở; chương trình in nó thành căn cứ đầu tiên.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law } = setting;
    const decides = plan.value.papers.some(({ document }) => document === 'decision');
    if (!decides || plan.value.agency.mandate !== undefined) return;
    const rule = documentRule(law, 'bases-listed');
    yield remark(setting, this.code, rule.law, {
      message: `quyết định chưa có căn cứ thẩm quyền: agency (Cơ quan ban hành) thiếu mandate; ${rule.text}`,
      help: 'khai mandate với type, number, symbol, date, issuer, summary của văn bản quy định chức năng, nhiệm vụ của cơ quan',
      place: keyAt(plan, 'agency'),
    });
  },
};
