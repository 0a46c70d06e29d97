import { printedName } from '../../law/catalogue.ts';
import { standardsFor } from '../../law/standards.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { nominated } from './nominated.ts';

export const memberDisciplined: Rule = {
  code: 'TD4036',
  title: 'tập thể có cá nhân bị kỷ luật',
  explanation:
    'Danh hiệu của tập thể đòi hỏi không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên. Số khai ở disciplined_workers (Số cá nhân bị kỷ luật) lớn hơn 0, hoặc chưa khai. Kiểm tra lại; nếu đúng thì tập thể chưa đủ tiêu chuẩn.',
  *check(input) {
    for (const [setting, { source, nomination, award, question }] of nominated(input)) {
      const { collective } = nomination;
      if (collective === undefined) continue;
      for (const standard of standardsFor(setting.on, 'none-disciplined', question)) {
        const { disciplined_workers: disciplined, name } = collective;
        if (disciplined === undefined) {
          yield remark(setting, this.code, standard.law, {
            message: `${printedName(award)} đòi hỏi ${standard.text}; ${name} chưa khai disciplined_workers (Số cá nhân bị kỷ luật)`,
            help: 'không có ai thì ghi disciplined_workers: 0',
            place: keyAt(source, 'collective'),
          });
        } else if (Number(disciplined) > 0) {
          yield finding(setting, this.code, standard.law, {
            message: `${printedName(award)} đòi hỏi ${standard.text}; ${name} có ${disciplined} người`,
            place: valueAt(source, 'collective', 'disciplined_workers'),
          });
        }
      }
    }
  },
};
