import type { Council } from '../../model/files.generated.ts';
import { keyAt } from '../place.ts';
import { placedScores } from '../placed-scores.ts';
import type { Rule } from '../rule.ts';
import { namesOf } from './nodes.ts';
import { scoredIn } from './unscored-marks.ts';

export const criterionUnmarked: Rule = {
  code: 'TD3309',
  title: 'còn tiêu chí chưa có kết quả chấm',
  explanation:
    'Đề nghị đã được chấm nhưng còn tiêu chí không ai chấm (hoặc chưa đủ số ủy viên chấm), nên chưa có tổng điểm và chưa xếp hạng được; chương trình không tự tính 0. Hội đồng đã chấm hoặc bỏ phiếu thì đó là lỗi; trước đó chỉ là lời nhắc, và đề nghị chưa chấm gì thì không nhắc. Chấm nốt, hoặc khai missing trong criteria.yaml nếu văn bản cho tính sẵn.',
  seeks: /^(?:criteria\.yaml |.* scores\b|council\.yaml assessments\b)/,
  *check(input) {
    const { council, incomplete } = input.dossier;
    // what stands on a sheet of the council that cannot be read may well be all of them
    if (incomplete && council === undefined) return;
    const names = namesOf(input.dossier);
    const stray = [...placedScores(input.dossier)].filter(({ criterion }) => !names.has(criterion));
    const astray = new Set(stray.map(({ nomination }) => nomination?.id));
    for (const { source, standing } of scoredIn(input)) {
      // a mark under an id that is none has a finding of its own: it is likely the one that is missing
      if (standing.unmarked.length === 0 || astray.has(source.value.id)) continue;
      const open = standing.unmarked.map(({ criterion, because }) => {
        const name = names.get(criterion) ?? criterion;
        if (because.code !== 'too-few-assessors') return name;
        return `${name} mới có ${because.args.count} ủy viên chấm, cần ít nhất ${because.args.least}`;
      });
      const own = source.value.scores !== undefined;
      yield {
        code: this.code,
        severity: hasSat(council?.value, source.value.id) ? 'error' : 'warning',
        message: `chưa có kết quả chấm: ${open.join('; ')}`,
        help: 'ghi kết quả vào scores (Điểm) của đề nghị hoặc của hội đồng, hoặc khai missing cho tiêu chí nếu văn bản cho tính sẵn',
        place: keyAt(source, own ? 'scores' : 'id'),
      };
    }
  },
};

/** Whether the council has marked a nomination or voted: then what is still missing is missing for good. */
function hasSat(council: Council | undefined, nomination: string): boolean {
  const sheets = (council?.assessments ?? []).filter((one) => one.nomination === nomination);
  const voted = council?.ballots?.results.some((one) => one.nomination === nomination) === true;
  return voted || sheets.some(({ recused }) => recused === undefined);
}
