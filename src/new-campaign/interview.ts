import { linesOf } from '../interview/lines.ts';
import { ask } from '../interview/question.ts';
import type { Law } from '../law/law.ts';
import { type Asked, linesRemarks } from './asked.ts';
import { awardQuestion } from './award-question.ts';
import { criteriaQuestions } from './judging-questions.ts';
import { movementQuestions } from './movement-questions.ts';
import type { NewCampaign } from './new-campaign.ts';
import { officeQuestions } from './office-questions.ts';

/** What the interview is held with. */
export interface NewCampaignSetting {
  readonly law: Law;
  /** `YYYY-MM-DD`: proposed as the day of the plan, nothing else. */
  readonly today: string;
}

/** Asks what a campaign cannot do without, derives the rest, and proposes what it derived where it may be wrong. */
export function* newCampaignInterview({ law, today }: NewCampaignSetting): Asked<NewCampaign> {
  const office = yield* officeQuestions();
  const movement = yield* movementQuestions(office, today);
  const units = linesOf(
    yield* ask({
      key: 'units',
      title: 'Các phòng, đơn vị tham gia',
      description: 'Tên các phòng, đơn vị trực thuộc, mỗi dòng một tên; dán cả danh sách vào cũng được.',
      why: 'mỗi đề nghị khen thưởng chọn một đơn vị trong danh sách này',
      example: 'Văn phòng Sở',
      remarks: linesRemarks,
      manner: { by: 'text', list: true },
      optional: false,
    }),
  );
  const contents = linesOf(
    yield* ask({
      key: 'contents',
      title: 'Nội dung thi đua',
      description: 'Các nội dung thi đua trong kế hoạch, mỗi dòng một nội dung.',
      why: 'in trong kế hoạch; mỗi tiêu chí gắn với nội dung mà nó đánh giá',
      example: 'Thi đua hoàn thành xuất sắc nhiệm vụ chuyên môn.',
      remarks: linesRemarks,
      manner: { by: 'text', list: true },
      optional: false,
    }),
  );
  const judged = yield* criteriaQuestions(contents);
  const known = { ...office, ...movement, units, contents, ...judged, awards: [] };
  return { ...known, awards: yield* awardQuestion(known, law) };
}
