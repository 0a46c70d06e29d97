import { cite, shortName } from '../../law/instrument.ts';
import { shortDate } from '../../vietnamese/date.ts';
import type { Rule } from '../rule.ts';
import { citedBases } from './cited.ts';
import { severityBy } from './finding.ts';
import { replacementFor } from './replacement.ts';

export const basisNoLongerInForce: Rule = {
  code: 'TD4005',
  title: 'căn cứ đã hết hiệu lực',
  explanation:
    'Một văn bản được dẫn làm căn cứ đã hết hiệu lực vào ngày trình hồ sơ. Hồ sơ sẽ bị trả lại vì căn cứ sai. Thay bằng văn bản có hiệu lực vào ngày ấy; trường hợp chuyển tiếp mà văn bản cũ còn được áp dụng thì chương trình chỉ nhắc.',
  *check(input) {
    for (const [setting, cited] of citedBases(input)) {
      const { instrument, date, dateName } = cited;
      if (instrument?.until === undefined || date <= instrument.until) continue;
      const { tail } = instrument;
      const lasting = tail !== undefined && date <= tail.until;
      const help = replacementFor(setting, instrument, date);
      // Until the day of submission is entered, it is only supposed to be this late.
      const supposed = setting.plan.value.submission_date === undefined;
      const reason = lasting ? tail.law : instrument.ended_by;
      yield {
        code: this.code,
        severity: lasting || supposed ? 'warning' : severityBy(setting, instrument.dates === 'verified'),
        message: `${shortName(instrument)} chỉ có hiệu lực đến hết ngày ${shortDate(instrument.until)}, trước ${dateName} ${shortDate(date)}${lasting ? `; sau đó chỉ còn áp dụng đến hết ngày ${shortDate(tail.until)} ở ${tail.condition}` : ''}`,
        ...(help && { help }),
        place: cited.citation.number === undefined ? cited.at('date') : cited.at('number'),
        ...(reason && { law: cite(setting.law, reason) }),
      };
    }
  },
};
