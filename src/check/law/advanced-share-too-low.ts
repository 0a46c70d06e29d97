import Big from 'big.js';
import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { decimalComma } from '../../vietnamese/number.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { nominated } from './nominated.ts';

export const advancedShareTooLow: Rule = {
  code: 'TD4027',
  title: 'tỷ lệ “Lao động tiên tiến” của tập thể chưa đủ',
  explanation:
    'Danh hiệu của tập thể đòi hỏi một tỷ lệ cá nhân đạt “Lao động tiên tiến”; luật cũ và Luật 2022 đặt tỷ lệ khác nhau. Số khai ở advanced_workers chia cho members chưa đạt. Kiểm tra hai số ấy; nếu đúng thì tập thể chưa đủ tiêu chuẩn.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      const { collective } = nomination;
      if (collective === undefined || Number(collective.members) === 0) continue;
      for (const standard of standardsFor(setting.on, 'advanced-share', question)) {
        const { advanced_workers: advanced, members, name } = collective;
        if (advanced === undefined) {
          yield remark(setting, this.code, standard.law, {
            message: `${printedName(award)} đòi hỏi ${standard.text}; ${name} chưa khai advanced_workers (Số cá nhân “Lao động tiên tiến”)`,
            help: 'khai advanced_workers để chương trình soát được',
            place: keyAt(source, 'collective'),
          });
          continue;
        }
        const hundredfold = new Big(advanced).times(100);
        const needed = new Big(standard.percent ?? 0).times(members);
        if (standard.operator === 'over' ? hundredfold.gt(needed) : hundredfold.gte(needed)) continue;
        const share = decimalComma(hundredfold.div(members).round(2, Big.roundDown).toFixed());
        yield finding(setting, this.code, standard.law, {
          message: `${printedName(award)} đòi hỏi ${standard.text}; ${name} có ${advanced}/${members} người, đạt ${share}%`,
          place: valueAt(source, 'collective', 'advanced_workers'),
        });
      }
    }
  },
};
