import type { Sourced } from '../model/campaign.ts';
import type { Criterion, Nomination, Score } from '../model/files.generated.ts';
import { keyAt, valueAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';

export const mandatoryEvidenceMissing: Rule = {
  code: 'TD3022',
  title: 'thiếu minh chứng bắt buộc',
  explanation:
    'Tiêu chí này khai evidence: required, nghĩa là được tính thì phải có minh chứng. Đề nghị kể thành tích hoặc tự chấm điểm cho tiêu chí mà không nêu tài liệu nào. Thêm evidence (Minh chứng) vào thành tích, có tên tài liệu, số, ngày và tệp nếu có.',
  *check({ dossier: { criteria, nominations } }) {
    if (!criteria) return;
    const nodes = [...nodesOf(criteria.value)];
    const known = new Set(nodes.map(({ criterion }) => criterion.id));
    const demanding = nodes.filter(({ criterion }) => criterion.evidence === 'required');
    for (const source of nominations) {
      for (const { criterion, route } of demanding) {
        const place = claim(source, criterion, known);
        if (!place) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `tiêu chí ${criterion.id} (${criterion.name}) bắt buộc có minh chứng, ở đây chưa có`,
          help: 'thêm evidence (Minh chứng) vào thành tích của tiêu chí này: tên tài liệu, số, ngày, tệp nếu có',
          place,
          related: [
            { message: 'tiêu chí đòi minh chứng tại đây', place: valueAt(criteria, ...route, 'evidence') },
          ],
        };
      }
    }
  },
};

/** Where a nomination claims the criterion without any evidence; undefined where it does not. */
function claim(source: Sourced<Nomination>, { id }: Criterion, known: ReadonlySet<string>) {
  const { achievements, scores = {} } = source.value;
  const told = achievements.flatMap(({ criterion, evidence = [] }, index) =>
    criterion === id ? [{ index, proofs: evidence.length }] : [],
  );
  if (told.some(({ proofs }) => proofs > 0)) return undefined;
  const [first] = told;
  if (first) return keyAt(source, 'achievements', first.index, 'criterion');
  // An achievement of an unknown criterion may be the one that tells of this: that has a finding of its own.
  if (achievements.some(({ criterion }) => !known.has(criterion))) return undefined;
  const score = scores[id];
  return score && claims(score) ? keyAt(source, 'scores', id) : undefined;
}

function claims({ points, met, level, not_applicable }: Score): boolean {
  if (not_applicable || met === false) return false;
  return met === true || level !== undefined || Number(points ?? 0) > 0;
}
