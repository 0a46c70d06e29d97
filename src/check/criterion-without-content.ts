import type { Criterion } from '../model/files.generated.ts';
import { keyAt } from './place.ts';
import type { Rule } from './rule.ts';

export const criterionWithoutContent: Rule = {
  code: 'TD3024',
  title: 'tiêu chí không dẫn về nội dung thi đua nào',
  explanation:
    'Tiêu chí đánh giá việc thực hiện các nội dung thi đua của kế hoạch; tiêu chí này, kể cả các tiêu chí con, không dẫn về nội dung nào (contents). Người được chấm sẽ hỏi điểm này lấy ở đâu ra. Ghi contents với mã của nội dung tương ứng; điểm thưởng và điểm trừ thì không bắt buộc.',
  *check({ dossier: { plan, criteria } }) {
    if (!plan || !criteria) return;
    for (const [index, criterion] of criteria.value.criteria.entries()) {
      for (const { untraced, route } of untracedIn(criterion, ['criteria', index])) {
        yield {
          code: this.code,
          severity: 'warning',
          message: `tiêu chí ${untraced.id} (${untraced.name}) không dẫn về nội dung thi đua nào của kế hoạch`,
          help: `ghi contents: [mã nội dung]; kế hoạch có ${plan.value.contents.map(({ id }) => id).join(', ')}`,
          place: keyAt(criteria, ...route),
          related: [{ message: 'các nội dung thi đua', place: keyAt(plan, 'contents') }],
        };
      }
    }
  },
};

type Found = { readonly untraced: Criterion; readonly route: readonly (string | number)[] };

/** The highest criteria below (or at) this one that neither name a content nor hold one that does. */
function* untracedIn(criterion: Criterion, route: Found['route']): Generator<Found> {
  if ((criterion.contents ?? []).length > 0) return;
  if (!traces(criterion)) {
    yield { untraced: criterion, route };
    return;
  }
  for (const [index, child] of criterion.children?.entries() ?? []) {
    yield* untracedIn(child, [...route, 'children', index]);
  }
}

function traces({ contents = [], children = [] }: Criterion): boolean {
  return contents.length > 0 || children.some(traces);
}
