import Big from 'big.js';
import { appliesTo } from '../../model/criterion.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { amongKinds, byAnswer, kindsOf } from './kinds.ts';
import { groupMost, isPlainSum } from './most.ts';
import { named, nodesOf } from './nodes.ts';

export const groupNeverFull: Rule = {
  code: 'TD3230',
  title: 'nhóm không bao giờ đạt điểm tối đa',
  explanation:
    'Gộp điểm tối đa của các mục con theo cách của nhóm (lấy trung bình, chỉ tính mục cao nhất, chọn một mục, cộng rồi chặn trần) vẫn không tới max của nhóm, nên không ai đạt được điểm ấy; hoặc nhóm bắt đầu từ một số điểm cao hơn chính trần của nó. Đối chiếu với văn bản đặt ra bảng điểm rồi sửa max, start hoặc điểm của mục con.',
  seeks: /^criteria\.yaml /,
  *check({ dossier: { criteria, plan } }) {
    if (criteria?.value.scale === undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const { max, start } = criterion;
      if (max === undefined || criterion.children === undefined || isPlainSum(criterion)) continue;
      if (start !== undefined && new Big(start).gt(max))
        yield {
          code: this.code,
          severity: 'warning',
          message: `${named(criterion)} bắt đầu từ ${comma(start)} điểm, cao hơn điểm tối đa ${comma(max)} của chính nó`,
          help: 'sửa start hoặc max theo văn bản',
          place: valueAt(criteria, ...route, 'start'),
        };
      const offered = kindsOf(plan?.value).filter((kind) => appliesTo(criterion, kind));
      const sums = byAnswer(offered, (kind) => {
        const most = groupMost(criterion, kind);
        return most === null || most.gte(max) ? null : most.toFixed();
      });
      for (const [most, kinds] of sums)
        yield {
          code: this.code,
          severity: 'warning',
          message: `các mục con của ${named(criterion)}${amongKinds(kinds, offered)} gộp lại chỉ cho tới ${comma(most)} điểm, mà nhóm ghi ${comma(max)}`,
          help: `sửa max của ${criterion.id} hoặc của mục con theo văn bản`,
          place: valueAt(criteria, ...route, 'max'),
        };
    }
  },
};
