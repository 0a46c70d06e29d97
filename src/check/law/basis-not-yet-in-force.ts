import { citationName, writtenNumber } from '../../law/identify.ts';
import { shortName } from '../../law/instrument.ts';
import { shortDate } from '../../vietnamese/date.ts';
import type { Rule } from '../rule.ts';
import { type Cited, citedBases } from './cited.ts';
import { severityBy } from './finding.ts';
import { replacementFor } from './replacement.ts';

export const basisNotYetInForce: Rule = {
  code: 'TD4004',
  title: 'căn cứ chưa có hiệu lực',
  explanation:
    'Một văn bản được dẫn làm căn cứ lại chưa có hiệu lực vào ngày trình hồ sơ, hoặc được ký sau ngày ấy. Hồ sơ sẽ bị trả lại vì căn cứ sai. Thay bằng văn bản có hiệu lực vào ngày ấy, hoặc sửa lại ngày.',
  *check(input) {
    for (const [setting, cited] of citedBases(input)) {
      const { instrument, citation, date, dateName } = cited;
      const until = `${dateName} ${shortDate(date)}`;
      if (instrument === undefined) {
        if (citation.date === undefined || citation.date <= date) continue;
        yield {
          code: this.code,
          severity: severityBy(setting, true),
          message: `${citationName(setting.law, citation)} ký ngày ${shortDate(citation.date)}, sau ${until}`,
          help: 'kiểm tra lại ngày ký của căn cứ và ngày trình hồ sơ',
          place: cited.at('date'),
        };
      } else if (instrument.from !== undefined && date < instrument.from) {
        const help = replacementFor(setting, instrument, date);
        yield {
          code: this.code,
          severity: severityBy(setting, instrument.dates === 'verified'),
          message: `${shortName(instrument)} có hiệu lực từ ngày ${shortDate(instrument.from)}, sau ${until}`,
          ...(help && { help }),
          place: placeOf(cited),
          law: `điều khoản thi hành ${shortName(instrument)}`,
        };
      }
    }
  },
};

function placeOf({ citation, at }: Cited) {
  return writtenNumber(citation) === ''
    ? at('date')
    : at(citation.number === undefined ? 'symbol' : 'number');
}
