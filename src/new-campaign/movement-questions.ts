import { ask } from '../interview/question.ts';
import { spellingRemarks } from '../interview/text-remarks.ts';
import { numberIn, symbolIn } from '../interview/whole-number.ts';
import { parseDate, shortDate } from '../vietnamese/date.ts';
import { unquoted } from '../vietnamese/quoted.ts';
import { type Asked, maybe, present, text } from './asked.ts';
import { citedProblem, readCited } from './cited.ts';
import type { NewCampaign } from './new-campaign.ts';

type Movement = Pick<NewCampaign, 'campaignType' | 'theme' | 'start' | 'end' | 'planNumber' | 'superiorPlan'>;

/** What the movement is, when it runs, and which plan from above it carries out. */
export function* movementQuestions(
  { superior, abbreviation = '' }: Pick<NewCampaign, 'superior' | 'abbreviation'>,
  today: string,
): Asked<Movement> {
  const symbol = `KH-${abbreviation}`;
  const campaignType = (yield* text('campaign_type', {
    description:
      'Theo chuyên đề: một việc trọng tâm trong thời gian định trước. Thường xuyên: thi đua hằng năm, xét danh hiệu. Đột xuất: khen ngay một thành tích.',
    why: 'mẫu báo cáo thành tích và tiêu chuẩn tùy theo loại phong trào',
    optional: false,
    proposal: 'thematic',
  })) as NonNullable<NewCampaign['campaignType']>;
  const theme = withoutMarks(
    yield* text('theme', {
      title: 'Tên phong trào',
      description: 'Chủ đề của phong trào, không kèm dấu ngoặc kép ngoài cùng.',
      why: 'trích yếu của kế hoạch, tờ trình, quyết định',
      example: 'Đoàn kết, sáng tạo, hoàn thành xuất sắc nhiệm vụ năm 2026',
      remarks: themeRemarks,
    }),
  );
  const start = yield* text('period.start', {
    title: 'Ngày ban hành kế hoạch',
    description: 'Cũng là ngày phong trào bắt đầu; khác thì sửa sau trong plan.yaml.',
    why: 'chọn chế độ pháp lý, từ đó chọn danh hiệu, hình thức khen thưởng',
    example: '17/9/2026',
    proposal: shortDate(today),
  });
  const end = yield* maybe('period.end', {
    description: 'Chưa ấn định thì để trống.',
    example: '20/12/2026',
    problem: (answer: string) =>
      (parseDate(answer) ?? '9') < (parseDate(start) ?? '')
        ? `ngày kết thúc trước ngày bắt đầu ${start}`
        : undefined,
  });
  const planNumber = yield* maybe('papers.0.number', {
    title: 'Số của kế hoạch',
    description: 'Chưa lấy số thì để trống; bản in chừa chỗ cho văn thư ghi.',
    example: `58 hoặc 58/${symbol}`,
    reads: numberIn,
    problem: (answer) => {
      const other = symbolIn(answer);
      return other === undefined || other === symbol
        ? undefined
        : `ký hiệu “${other}” khác “${symbol}” của cơ quan; chỉ ghi số: ${numberIn(answer)}, hoặc bấm Esc về sửa chữ viết tắt`;
    },
  });
  const superiorPlan = yield* superiorPlanQuestions(superior);
  return {
    campaignType,
    theme,
    start,
    ...present('end', end),
    ...present('planNumber', planNumber === undefined ? undefined : numberIn(planNumber)),
    ...superiorPlan,
  };
}

function themeRemarks(theme: string): readonly string[] {
  const bare = withoutMarks(theme);
  const said = 'đã bỏ ngoặc kép, vì văn bản tự in cả tên phong trào trong ngoặc kép';
  return [...(bare === theme.trim() ? [] : [said]), ...spellingRemarks(bare)];
}

/** `“Dạy tốt - học tốt” năm học 2025 - 2026` would be printed in two pairs of marks. */
function withoutMarks(theme: string): string {
  return unquoted(theme).replace(/[“”"]/g, '');
}

function* superiorPlanQuestions(superior: string | undefined): Asked<Pick<NewCampaign, 'superiorPlan'>> {
  const written = yield* ask({
    key: 'superior_plan',
    title: 'Kế hoạch cấp trên mà kế hoạch này thực hiện',
    description: 'Số, ký hiệu và ngày của văn bản cấp trên đã phát động; không có thì để trống.',
    why: 'dòng “Thực hiện Kế hoạch số …” của kế hoạch; bằng khen theo phong trào xét theo cấp phát động',
    example: '240/KH-UBND ngày 16/9/2026',
    manner: { by: 'line' },
    optional: true,
    problem: citedProblem,
  });
  const cited = written === null ? undefined : readCited(written);
  if (cited === undefined) return {};
  const issuer = yield* text('superior_plans.0.issuer', {
    title: 'Cơ quan đã ban hành văn bản ấy',
    ...(superior !== undefined && { proposal: superior }),
  });
  const summary = yield* text('superior_plans.0.summary', {
    title: 'Trích yếu của văn bản ấy',
    description: 'Chép đúng như bản gốc, bắt đầu bằng chữ thường.',
    example: 'phát động phong trào thi đua “…”',
  });
  return { superiorPlan: { ...cited, issuer, summary: summary.replace(/^V\/v:?\s+/i, '') } };
}
