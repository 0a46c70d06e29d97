import { documentRule } from '../../law/document-type.ts';
import { writtenNumber } from '../../law/identify.ts';
import { cite, shortName } from '../../law/instrument.ts';
import { shortDate } from '../../vietnamese/date.ts';
import type { Rule } from '../rule.ts';
import { citedBases } from './cited.ts';
import { severityBy } from './finding.ts';

export const basisMiscited: Rule = {
  code: 'TD4007',
  title: 'căn cứ dẫn sai ngày ký',
  explanation:
    'Số và ký hiệu của căn cứ đúng với một văn bản đã biết, nhưng ngày ký không khớp. Người đọc sẽ không biết là văn bản nào. Sửa ngày theo bản gốc.',
  *check(input) {
    for (const [setting, { instrument, citation, at }] of citedBases(input)) {
      if (instrument?.signed === undefined || writtenNumber(citation) === '') continue;
      if (citation.date === undefined || citation.date === instrument.signed) continue;
      yield {
        code: this.code,
        severity: severityBy(setting, true),
        message: `${shortName(instrument)} ký ngày ${shortDate(instrument.signed)}, không phải ngày ${shortDate(citation.date)}`,
        help: `sửa thành date: ${shortDate(instrument.signed)}`,
        place: at('date'),
        law: cite(setting.law, documentRule(setting.law, 'bases-listed').law),
      };
    }
  },
};
