import Big from 'big.js';
import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { nominated } from './nominated.ts';

export const memberBelowDuty: Rule = {
  code: 'TD4035',
  title: 'tập thể có cá nhân không hoàn thành nhiệm vụ',
  explanation:
    '“Tập thể lao động xuất sắc” đòi hỏi mọi cá nhân trong tập thể hoàn thành nhiệm vụ. Số khai ở completed_workers (Số cá nhân hoàn thành nhiệm vụ) ít hơn members, hoặc chưa khai. Kiểm tra hai số ấy; nếu đúng thì tập thể chưa đủ tiêu chuẩn.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      const { collective } = nomination;
      if (collective === undefined) continue;
      for (const standard of standardsFor(setting.on, 'completed-share', question)) {
        const { completed_workers: completed, members, name } = collective;
        if (completed === undefined) {
          yield remark(setting, this.code, standard.law, {
            message: `${printedName(award)} đòi hỏi ${standard.text}; ${name} chưa khai completed_workers (Số cá nhân hoàn thành nhiệm vụ)`,
            help: 'khai completed_workers để chương trình soát được',
            place: keyAt(source, 'collective'),
          });
        } else if (new Big(completed).times(100).lt(new Big(standard.percent ?? 0).times(members))) {
          yield finding(setting, this.code, standard.law, {
            message: `${printedName(award)} đòi hỏi ${standard.text}; ${name} có ${completed}/${members} người hoàn thành nhiệm vụ`,
            place: valueAt(source, 'collective', 'completed_workers'),
          });
        }
      }
    }
  },
};
