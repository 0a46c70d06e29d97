import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import type { LawStandard, Nomination } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { forYearlyWork, runUpTo } from './consecutive-years.ts';
import { remark } from './finding.ts';
import { nominated } from './nominated.ts';

export const meritNotShown: Rule = {
  code: 'TD4037',
  title: 'chưa thấy công trạng để tặng bằng khen',
  explanation:
    'Bằng khen của bộ, ban, ngành, tỉnh theo công trạng thường dựa vào nhiều năm liên tục đạt danh hiệu hoặc hoàn thành xuất sắc nhiệm vụ. Hồ sơ chưa ghi đủ những năm ấy. Luật còn những trường hợp khác mà chương trình không soát được, nên đây là lời nhắc: khai earlier_awards, ratings, initiatives, hoặc nói rõ trường hợp trong báo cáo.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      for (const standard of standardsFor(setting.on, 'merit-run', question)) {
        if (hasMerit(standard, nomination, Number(setting.date.slice(0, 4)) - 1)) continue;
        yield remark(setting, this.code, standard.law, {
          message: `${printedName(award)} theo công trạng: hồ sơ của ${nomineeName(nomination)} chưa cho thấy ${standard.text}`,
          help: 'khai đủ các năm ở earlier_awards, ratings (cá nhân kèm initiatives đã được công nhận); thuộc trường hợp khác của luật thì tắt cảnh báo này',
          place: valueAt(source, 'award'),
        });
      }
    }
  },
};

/** A dossier is often sent in the first weeks after the year that it is about: the run may end in `last`, or later. */
function hasMerit({ code, rating, count }: LawStandard, nomination: Nomination, last: number): boolean {
  const { earlier_awards = [], ratings = [], initiatives = [], kind } = nomination;
  const needed = Number(count);
  const held = earlier_awards
    .filter((one) => one.code === code && forYearlyWork(one))
    .map(({ year }) => year);
  const rated = ratings.filter(({ result }) => result === rating).map(({ year }) => year);
  if (kind !== 'individual') return runUpTo([...held, ...rated], last) >= needed;
  const recognised = initiatives.filter(({ recognition }) => recognition !== undefined).length;
  return runUpTo(held, last) >= needed || (runUpTo(rated, last) >= needed && recognised >= needed);
}
