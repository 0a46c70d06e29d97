import { documentRule } from '../../law/document-type.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Rule } from '../rule.ts';
import { citedBases } from './cited.ts';
import { remark } from './finding.ts';

export const lawCitedWithNumber: Rule = {
  code: 'TD4008',
  title: 'luật dẫn kèm số, ký hiệu',
  explanation:
    'Trong căn cứ của văn bản hành chính, Luật và Pháp lệnh không ghi số, ký hiệu và cơ quan ban hành; chỉ ghi tên luật, thường kèm ngày. Bỏ các khóa number, symbol, issuer của dòng này. Văn bản quy phạm pháp luật từ 01/4/2025 viết khác, nên đây chỉ là lời nhắc.',
  *check(input) {
    for (const [setting, { citation, at }] of citedBases(input)) {
      if (!['luat', 'phap lenh'].includes(fold(citation.type))) continue;
      const key = (['number', 'symbol', 'issuer'] as const).find((name) => citation[name] !== undefined);
      if (key === undefined) continue;
      yield remark(setting, this.code, documentRule(setting.law, 'law-without-number').law, {
        message: `căn cứ là ${citation.type.toLowerCase()} mà ghi cả ${key} (“${citation[key]}”)`,
        help: 'bỏ number, symbol và issuer; giữ type, date và summary',
        place: at(key),
      });
    }
  },
};
