import { linesOf } from '../interview/lines.ts';
import { ask } from '../interview/question.ts';
import { schemaQuestion } from '../interview/schema-question.ts';
import { type Asked, linesRemarks } from './asked.ts';
import { citedProblem, readCited } from './cited.ts';
import { criterionOfContent, criterionProblem, pointlessRemarks, readCriterion } from './criterion-line.ts';
import type { NewCampaign } from './new-campaign.ts';

/** What nominations are judged by: criteria with points, criteria met or not, or one for each content. */
export function* criteriaQuestions(
  contents: readonly string[],
): Asked<Pick<NewCampaign, 'criteria' | 'scaleSource'>> {
  const written = linesOf(
    yield* ask({
      key: 'criteria',
      title: 'Tiêu chí bình xét',
      description:
        'Mỗi dòng một tiêu chí. Chấm điểm thì ghi điểm tối đa ở cuối dòng, sau dấu bằng; chỉ xét đạt hay chưa đạt thì không ghi. Để trống: lấy mỗi nội dung thi đua làm một tiêu chí.',
      why: 'bảng tổng hợp, phiếu giải trình điểm',
      example: 'Hoàn thành nhiệm vụ chuyên môn = 40',
      manner: { by: 'text', list: true },
      optional: true,
      problem: (answer) => criterionProblem(linesOf(answer)),
      remarks: (answer) => [...linesRemarks(answer), ...pointlessRemarks(linesOf(answer))],
    }),
  );
  const criteria = written.length === 0 ? contents.map(criterionOfContent) : written.map(readCriterion);
  if (!criteria.some(({ max }) => max !== undefined)) return { criteria };
  const source = yield* ask({
    key: 'scale_source',
    title: 'Văn bản đặt ra thang điểm',
    description:
      'Số, ký hiệu và ngày của văn bản quy định số điểm; chưa có thì để trống, điền sau trong criteria.yaml.',
    why: 'in trên bảng tổng hợp và phiếu giải trình điểm: điểm phải có căn cứ',
    example: 'Hướng dẫn số 01/HD-HĐTĐKT ngày 24/9/2026',
    manner: { by: 'line' },
    optional: true,
    problem: citedProblem,
  });
  const cited = source === null ? undefined : readCited(source);
  if (cited === undefined) return { criteria };
  const summary = yield* ask({
    ...schemaQuestion('criteria', ['scale', 'source', 'summary'], { title: 'Trích yếu của văn bản ấy' }),
    example: 'về việc chấm điểm, xếp loại tập thể, cá nhân trong phong trào thi đua',
  });
  return { criteria, scaleSource: { ...cited, summary: summary ?? '' } };
}
