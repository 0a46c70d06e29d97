import { documentType, impostor, paperType, symbolParts } from '../../law/document-type.ts';
import { suggest } from '../../vietnamese/suggest.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const unknownDocumentType: Rule = {
  code: 'TD4043',
  title: 'chữ viết tắt tên loại văn bản không có trong bảng',
  explanation:
    'Ký hiệu bắt đầu bằng chữ viết tắt tên loại văn bản theo bảng của Nghị định 30/2020/NĐ-CP, ví dụ KH, TTr, QĐ. Chữ viết tắt ở đây không có trong bảng; “DS” cho danh sách cũng không có, vì danh sách kèm theo tờ trình hoặc quyết định. Sửa theo bảng.',
  seeks: /^plan\.yaml agency(?:\.abbreviation)?$/,
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law } = setting;
    const { abbreviation } = plan.value.agency;
    for (const [index, { document, symbol }] of plan.value.papers.entries()) {
      if (symbol === undefined) continue;
      const { head } = symbolParts(symbol);
      if (documentType(law, head) !== undefined || head === abbreviation) continue;
      const wrong = impostor(law, head);
      const meant = suggest(
        head,
        law.documentTypes.types.map(({ code }) => code),
      );
      const usual = paperType(law, document)?.codes[0];
      yield finding(setting, this.code, law.documentTypes.law, {
        message: wrong
          ? `ký hiệu “${symbol}” dùng “${head}” cho ${wrong.name.toLowerCase()}; bảng chữ viết tắt không có “${head}”`
          : `ký hiệu “${symbol}” bắt đầu bằng “${head}”, không có trong bảng chữ viết tắt tên loại văn bản`,
        help: wrong?.instead ?? `có phải là ${usual ?? meant ?? 'một chữ viết tắt khác trong bảng'}?`,
        place: valueAt(plan, 'papers', index, 'symbol'),
      });
    }
  },
};
