import type { Nomination } from '../model/files.generated.ts';
import { keyAt } from './place.ts';
import type { Rule } from './rule.ts';

// The 19 of Covid-19 and the 5 of 5K are names; 83/KH-SKHĐT, 12,5% and 2021 are facts.
const figure = /(?<![\p{L}\p{N}-])\d+(?![\p{L}\d])/u;

export const reportWithoutFacts: Rule = {
  code: 'TD3014',
  title: 'báo cáo không có số liệu, ngày tháng, số văn bản nào',
  explanation:
    'Cả báo cáo thành tích không có một con số, một ngày tháng hay số văn bản nào, kể cả ở minh chứng. Thành tích chỉ kể bằng lời khen thì hội đồng không có căn cứ để so sánh. Ghi việc đã làm kèm số lượng, tỷ lệ, thời gian, số và ngày của văn bản.',
  ofWhole: true,
  *check({ dossier: { nominations } }) {
    for (const source of nominations) {
      if (hasFacts(source.value)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: 'báo cáo thành tích không có số liệu, ngày tháng hay số văn bản nào',
        help: 'ghi việc đã làm kèm số lượng, tỷ lệ, thời gian, số và ngày của văn bản',
        place: keyAt(source, 'achievements'),
      };
    }
  },
};

function hasFacts({ achievements }: Nomination): boolean {
  return achievements.some(
    ({ text, evidence = [] }) =>
      figure.test(text) || evidence.some(({ number, date }) => number !== undefined || date !== undefined),
  );
}
