import { catalogue, printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { forYearlyWork, runUpTo } from './consecutive-years.ts';
import { finding } from './finding.ts';
import { nominated } from './nominated.ts';

export const awardHistoryTooShort: Rule = {
  code: 'TD4022',
  title: 'chưa đủ số lần liên tục đạt danh hiệu',
  explanation:
    'Danh hiệu cao hơn đòi hỏi đã đạt một danh hiệu thấp hơn nhiều lần liên tục, tính đến năm ngay trước khi đề nghị. Các năm khai ở earlier_awards (Khen thưởng đã nhận) chưa đủ hoặc bị ngắt quãng. Khai thêm năm còn thiếu kèm quyết định, hoặc đề nghị danh hiệu khác.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      for (const standard of standardsFor(setting.on, 'consecutive', question)) {
        const earlier = (nomination.earlier_awards ?? []).filter(({ code }) => code === standard.code);
        const years = [...new Set(earlier.filter(forYearlyWork).map(({ year }) => year))].sort();
        // A dossier is often sent in the first weeks after the year that it is about.
        if (runUpTo(years, Number(setting.date.slice(0, 4)) - 1) >= Number(standard.count)) continue;
        const lower = catalogue(setting.law, standard.code ?? '');
        yield finding(setting, this.code, standard.law, {
          message: `${printedName(award)} đòi hỏi ${standard.text}; hồ sơ của ${nomineeName(nomination)} ${years.length === 0 ? `chưa ghi năm nào đạt ${lower ? printedName(lower) : standard.code}` : `ghi các năm ${years.join(', ')}`}`,
          help: 'khai đủ các năm ở earlier_awards kèm quyết định, hoặc đề nghị danh hiệu khác',
          place:
            nomination.earlier_awards === undefined
              ? valueAt(source, 'award')
              : keyAt(source, 'earlier_awards'),
        });
      }
    }
  },
};
