import type { Place } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';
import { documentNames } from '../model/document-names.generated.ts';
import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

interface Moment {
  readonly name: string;
  readonly date: string;
  readonly place: Place;
}

/** Papers that tell what the council has given and voted at its meeting. */
const ofTheMeeting = ['score-summary', 'score-sheet', 'ballot-minutes', 'minutes', 'notice'];

/** Papers that name the decision. */
const ofTheDecision = ['certificate', 'prize-table', 'register'];

export const paperBeforeItsTime: Rule = {
  code: 'TD3033',
  title: 'văn bản ghi ngày trước việc mà nó nói tới',
  explanation:
    'Giấy mời gửi kèm tóm tắt thành tích và gửi đi trước ngày họp; bảng tổng hợp điểm, phiếu giải trình điểm và các biên bản ghi kết quả của cuộc họp; tờ trình dẫn biên bản, quyết định dẫn tờ trình. Ở đây một văn bản ghi ngày sớm hơn cái nó gửi kèm hoặc dẫn ra, hoặc tờ trình ghi ngày sau ngày trình hồ sơ. Xem lại date (Ngày) của văn bản trong papers và ngày họp trong council.yaml.',
  *check({ dossier }) {
    for (const { before, after, severity = 'warning' } of sequence(dossier)) {
      if (before === undefined || after === undefined || before.date <= after.date) continue;
      yield {
        code: this.code,
        severity,
        message: `${after.name} ${shortDate(after.date)} lại trước ${before.name} ${shortDate(before.date)}`,
        help: 'xem lại hai ngày này',
        place: after.place,
        related: [{ message: before.name, place: before.place }],
      };
    }
  },
};

/** Two moments of which the first may not be later than the second; an error where one paper cites the other. */
interface Order {
  readonly before: Moment | undefined;
  readonly after: Moment | undefined;
  readonly severity?: 'error';
}

function* sequence({ plan, council }: Dossier): Generator<Order> {
  if (plan === undefined) return;
  const { papers, submission_date } = plan.value;
  const each = (document: string) =>
    papers.flatMap(({ document: id, decider, date }, index) => {
      if (id !== document || date === undefined) return [];
      const name = `ngày ${documentNames[document]}`;
      return [{ decider, moment: { name, date, place: valueAt(plan, 'papers', index, 'date') } }];
    });
  const paper = (document: string): Moment | undefined => each(document)[0]?.moment;
  const invitation = paper('invitation');
  yield { before: paper('achievement-summary'), after: invitation };
  yield { before: paper('plan'), after: paper('guideline') };
  const sat = council?.value.meeting?.date;
  const meeting =
    council && sat !== undefined
      ? { name: 'ngày họp hội đồng', date: sat, place: valueAt(council, 'meeting', 'date') }
      : undefined;
  yield { before: invitation, after: meeting };
  for (const document of ofTheMeeting) yield { before: meeting, after: paper(document) };
  const letters = each('submission-letter');
  const decisions = each('decision');
  const submitted =
    submission_date === undefined
      ? undefined
      : { name: 'ngày trình hồ sơ', date: submission_date, place: valueAt(plan, 'submission_date') };
  for (const { moment } of letters) {
    yield { before: meeting, after: moment, severity: 'error' };
    yield { before: moment, after: submitted, severity: 'error' };
  }
  for (const { decider, moment } of decisions) {
    const cited = letters.filter((letter) => letter.decider === undefined || letter.decider === decider);
    for (const letter of cited) yield { before: letter.moment, after: moment, severity: 'error' };
    if (cited.length === 0) yield { before: meeting, after: moment, severity: 'error' };
    for (const document of ofTheDecision)
      for (const after of each(document))
        if (after.decider === undefined || after.decider === decider)
          yield { before: moment, after: after.moment };
  }
}
