import { cite, shortName } from '../../law/instrument.ts';
import { shortDate } from '../../vietnamese/date.ts';
import type { Rule } from '../rule.ts';
import { alsoPrinted, type CitedDay, citedBases } from './cited.ts';
import { replacementFor } from './replacement.ts';

export const basisNoLongerInForce: Rule = {
  code: 'TD4005',
  title: 'căn cứ đã hết hiệu lực',
  explanation:
    'Một văn bản được dẫn làm căn cứ đã hết hiệu lực vào ngày trình hồ sơ, hoặc vào ngày của một văn bản in căn cứ ấy. Hồ sơ sẽ bị trả lại vì căn cứ sai. Thay bằng văn bản có hiệu lực vào ngày ấy; trường hợp chuyển tiếp mà văn bản cũ còn được áp dụng thì chương trình chỉ nhắc. Nếu các văn bản của đợt nằm ở hai thời kỳ thì bỏ legal_bases (Căn cứ), chương trình sẽ lấy căn cứ theo ngày của từng văn bản.',
  *check(input) {
    for (const [setting, cited] of citedBases(input)) {
      const { instrument, days } = cited;
      const until = instrument?.until;
      if (instrument === undefined || until === undefined) continue;
      const failing = days.filter(
        ({ date, kept }) => date > until && !kept?.instruments.includes(instrument.id),
      );
      const { tail } = instrument;
      const lasts = ({ date }: CitedDay) => tail !== undefined && date <= tail.until;
      const first = failing.find((day) => !lasts(day)) ?? failing[0];
      if (first === undefined) continue;
      const lasting = lasts(first) ? tail : undefined;
      const help = replacementFor(setting, instrument, first.date, first.kept);
      // Until the day of submission is entered, it is only supposed to be this late.
      const sure = instrument.dates === 'verified' && first.read && first.place !== undefined;
      const reason = lasting?.law ?? instrument.ended_by;
      const related = alsoPrinted([first, ...failing.filter((day) => day !== first)]);
      yield {
        code: this.code,
        severity: sure && lasting === undefined ? 'error' : 'warning',
        message: `${shortName(instrument)} chỉ có hiệu lực đến hết ngày ${shortDate(until)}, trước ${first.name} ${shortDate(first.date)}${lasting ? `; sau đó chỉ còn áp dụng đến hết ngày ${shortDate(lasting.until)} ở ${lasting.condition}` : ''}`,
        ...(help && { help }),
        place: cited.citation.number === undefined ? cited.at('date') : cited.at('number'),
        ...(reason && { law: cite(setting.law, reason) }),
        ...(related.length > 0 && { related }),
      };
    }
  },
};
