import type { Place } from '../diagnostic/diagnostic.ts';
import type { Criteria, Criterion } from '../model/files.generated.ts';
import { valueAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';

export const pointsWithoutScale: Rule = {
  code: 'TD3110',
  title: 'có điểm mà không khai thang điểm',
  explanation:
    'Bảng tiêu chí có điểm nhưng không khai scale (Thang điểm), nên đợt này bị hiểu là chỉ xét đạt hay chưa đạt và điểm không được cộng. Thang điểm phải nói tổng bao nhiêu và do văn bản nào đặt ra. Thêm scale với max và source, hoặc bỏ các số điểm.',
  *check({ dossier: { criteria } }) {
    if (!criteria || criteria.value.scale !== undefined) return;
    for (const { criterion, route } of nodesOf(criteria.value)) {
      const found = pointsOf(criterion);
      if (!found) continue;
      const place: Place = valueAt(criteria, ...route, ...found);
      yield {
        code: this.code,
        severity: 'error',
        message: `tiêu chí ${criterion.id} (${criterion.name}) có điểm mà criteria.yaml không khai scale (Thang điểm)`,
        help: 'thêm scale với max (Điểm tối đa) và source (Văn bản đặt thang điểm), hoặc bỏ các số điểm để chỉ xét đạt hay chưa đạt',
        place,
      };
      // One table, one defect.
      return;
    }
  },
};

/** Whether a table without a scale gives points all the same: then its scores are points and not đạt, chưa đạt. */
export function givesPoints(criteria: Criteria): boolean {
  return criteria.scale !== undefined || [...nodesOf(criteria)].some(({ criterion }) => pointsOf(criterion));
}

function pointsOf({ max, scoring }: Criterion): readonly string[] | undefined {
  if (max !== undefined) return ['max'];
  return scoring?.levels !== undefined ? ['scoring', 'levels'] : undefined;
}
