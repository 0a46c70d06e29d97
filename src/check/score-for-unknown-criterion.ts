import { criterionIds, criterionList } from './id-lists.ts';
import { keyAt } from './place.ts';
import { placedScores } from './placed-scores.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

export const scoreForUnknownCriterion: Rule = {
  code: 'TD3101',
  title: 'chấm điểm một tiêu chí không có',
  explanation:
    'Bảng điểm ghi kết quả cho một mã không có trong criteria.yaml. Điểm ấy không cộng vào đâu cả, nên tổng điểm sẽ thiếu so với phiếu đã chấm. Sửa mã tiêu chí, hoặc bỏ dòng điểm này.',
  seeks: criterionIds,
  *check({ dossier }) {
    const { criteria } = dossier;
    if (!criteria) return;
    const known = new Set([...nodesOf(criteria.value)].map(({ criterion }) => criterion.id));
    for (const { criterion, source, route } of placedScores(dossier)) {
      if (known.has(criterion)) continue;
      yield unknownId(this.code, criterion, keyAt(source, ...route), criterionList(criteria));
    }
  },
};
