import { citationName, writtenNumber } from '../../law/identify.ts';
import { cite, shortName } from '../../law/instrument.ts';
import { shortDate } from '../../vietnamese/date.ts';
import type { Rule } from '../rule.ts';
import { alsoPrinted, type Cited, citedBases } from './cited.ts';
import { replacementFor } from './replacement.ts';

export const basisNotYetInForce: Rule = {
  code: 'TD4004',
  title: 'căn cứ chưa có hiệu lực',
  explanation:
    'Một văn bản được dẫn làm căn cứ lại chưa có hiệu lực, hoặc chưa được ký, vào ngày trình hồ sơ hay vào ngày của một văn bản in căn cứ ấy. Hồ sơ sẽ bị trả lại vì căn cứ sai. Sửa căn cứ hoặc sửa ngày; nếu các văn bản của đợt nằm ở hai thời kỳ thì bỏ legal_bases (Căn cứ), chương trình sẽ lấy căn cứ theo ngày của từng văn bản.',
  *check(input) {
    for (const [setting, cited] of citedBases(input)) {
      const { instrument, citation, days } = cited;
      const from = instrument === undefined ? citation.date : instrument.from;
      if (from === undefined) continue;
      const failing = days.filter(({ date }) => date < from);
      const [first] = failing;
      if (first === undefined) continue;
      const until = `${first.name} ${shortDate(first.date)}`;
      const related = alsoPrinted(failing);
      if (instrument === undefined) {
        yield {
          code: this.code,
          severity: first.read ? 'error' : 'warning',
          message: `${citationName(setting.law, citation)} ký ngày ${shortDate(from)}, sau ${until}`,
          help: `kiểm tra lại ngày ký của căn cứ và ${first.name}`,
          place: cited.at('date'),
          ...(related.length > 0 && { related }),
        };
      } else {
        const help = replacementFor(setting, instrument, first.date, first.kept);
        yield {
          code: this.code,
          severity: instrument.dates === 'verified' && first.read ? 'error' : 'warning',
          message: `${shortName(instrument)} có hiệu lực từ ngày ${shortDate(from)}, sau ${until}`,
          ...(help && { help }),
          place: placeOf(cited),
          law: instrument.begun_by
            ? cite(setting.law, instrument.begun_by)
            : `điều khoản thi hành ${shortName(instrument)}`,
          ...(related.length > 0 && { related }),
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
