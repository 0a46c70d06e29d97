import { keyAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';

export const scaleWithoutPoints: Rule = {
  code: 'TD3111',
  title: 'có thang điểm mà không tiêu chí nào có điểm',
  explanation:
    'criteria.yaml khai scale (Thang điểm) nhưng không tiêu chí nào khai điểm tối đa hay mức điểm, nên không ai có thể được điểm. Ghi max cho từng tiêu chí, hoặc bỏ scale nếu đợt này chỉ xét đạt hay chưa đạt.',
  *check({ dossier: { criteria } }) {
    if (!criteria?.value.scale) return;
    const scored = [...nodesOf(criteria.value)].some(
      ({ criterion: { max, scoring } }) => max !== undefined || scoring?.levels !== undefined,
    );
    if (scored) return;
    yield {
      code: this.code,
      severity: 'error',
      message: 'có scale (Thang điểm) mà không tiêu chí nào có max (Điểm tối đa) hay mức điểm',
      help: 'ghi max cho từng tiêu chí, hoặc bỏ scale nếu chỉ xét đạt hay chưa đạt',
      place: keyAt(criteria, 'scale'),
    };
  },
};
