import { documentType, paperType, symbolParts } from '../../law/document-type.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const wrongDocumentType: Rule = {
  code: 'TD4044',
  title: 'ký hiệu không hợp với giấy tờ',
  explanation:
    'Chữ viết tắt trong ký hiệu là của một loại văn bản khác, ví dụ tờ trình mà mang ký hiệu của kế hoạch; hoặc giấy tờ không có số, ký hiệu riêng mà lại khai, như danh sách và giấy khen. Sửa ký hiệu, hoặc bỏ đi.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law } = setting;
    for (const [index, { document, symbol, number }] of plan.value.papers.entries()) {
      const paper = paperType(law, document);
      if (paper === undefined) continue;
      if (paper.codes.length === 0) {
        if (symbol === undefined && number === undefined) continue;
        yield finding(setting, this.code, law.documentTypes.law, {
          message: `giấy tờ này không mang số, ký hiệu riêng mà khai ${symbol === undefined ? `number: ${number}` : `symbol: ${symbol}`}`,
          help: 'bỏ number và symbol; giấy tờ này dẫn số của văn bản mà nó kèm theo',
          place: valueAt(plan, 'papers', index, symbol === undefined ? 'number' : 'symbol'),
        });
        continue;
      }
      if (symbol === undefined) continue;
      const { head } = symbolParts(symbol);
      const type = documentType(law, head);
      const dispatch = head === plan.value.agency.abbreviation;
      if ((type === undefined && !dispatch) || paper.codes.includes(head) || (dispatch && paper.dispatch))
        continue;
      const types = paper.codes.flatMap((code) => documentType(law, code) ?? []);
      const names = types.map(({ code, name }) => `${code} (${name})`);
      const own = types.map(({ name }) => name.toLowerCase()).join(', ');
      yield finding(setting, this.code, law.documentTypes.law, {
        message: `${own} mang ký hiệu “${symbol}”, là ký hiệu của ${type ? type.name.toLowerCase() : 'công văn'}`,
        help: `dùng ${names.join(' hoặc ')}${paper.dispatch ? ', hoặc ký hiệu công văn' : ''}`,
        place: valueAt(plan, 'papers', index, 'symbol'),
      });
    }
  },
};
