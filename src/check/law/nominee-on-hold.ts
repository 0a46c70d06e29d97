import { principle } from '../../law/regime.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { nominated } from './nominated.ts';

const held = {
  'under-review': 'đang bị xem xét kỷ luật',
  investigated: 'đang bị thanh tra, điều tra hoặc xác minh đơn thư',
} as const;

export const nomineeOnHold: Rule = {
  code: 'TD4025',
  title: 'đối tượng đang bị xem xét kỷ luật, thanh tra, xác minh',
  explanation:
    'Chưa khen thưởng và chưa đề nghị khen thưởng khi đối tượng đang bị xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm hoặc đang được xác minh đơn thư. Người đã bị kỷ luật thì thành tích chỉ tính từ khi chấp hành xong. Tạm rút đề nghị cho đến khi có kết luận.',
  *check(input) {
    for (const [setting, { source, nomination }] of nominated(input)) {
      const rule = principle(setting.on.regime, 'hold-while-disciplined');
      const status = nomination.discipline?.status;
      if (rule === undefined || status === undefined || status === 'none') continue;
      const place = valueAt(source, 'discipline', 'status');
      const name = nomineeName(nomination);
      if (status === 'disciplined') {
        yield remark(setting, this.code, rule.law, {
          message: `${name} đã bị kỷ luật${nomination.discipline?.form ? ` (${nomination.discipline.form})` : ''}; thành tích chỉ được tính từ khi chấp hành xong`,
          help: 'kiểm tra thời gian lập thành tích; nếu rơi vào thời gian kỷ luật thì rút đề nghị',
          place,
        });
      } else {
        yield finding(setting, this.code, rule.law, {
          message: `${name} ${held[status]}; ${rule.text}`,
          help: 'tạm rút đề nghị cho đến khi có kết luận',
          place,
        });
      }
    }
  },
};
