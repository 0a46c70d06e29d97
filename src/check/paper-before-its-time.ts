import type { Place } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';
import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

interface Moment {
  readonly name: string;
  readonly date: string;
  readonly place: Place;
}

/** Papers that tell what the council has given and voted at its meeting. */
const ofTheMeeting: Readonly<Record<string, string>> = {
  'score-summary': 'bảng tổng hợp điểm',
  'score-sheet': 'phiếu giải trình điểm',
  'ballot-minutes': 'biên bản kiểm phiếu',
  minutes: 'biên bản họp hội đồng',
};

export const paperBeforeItsTime: Rule = {
  code: 'TD3033',
  title: 'văn bản ghi ngày trước việc mà nó nói tới',
  explanation:
    'Giấy mời gửi kèm tóm tắt thành tích và gửi đi trước ngày họp; bảng tổng hợp điểm, phiếu giải trình điểm và các biên bản ghi kết quả của cuộc họp. Ở đây một văn bản ghi ngày sớm hơn cái nó gửi kèm, hoặc sớm hơn cuộc họp mà nó ghi kết quả. Xem lại date (Ngày) của văn bản trong papers và ngày họp trong council.yaml.',
  *check({ dossier }) {
    for (const [before, after] of sequence(dossier)) {
      if (before === undefined || after === undefined || before.date <= after.date) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${after.name} ${shortDate(after.date)} lại trước ${before.name} ${shortDate(before.date)}`,
        help: 'xem lại hai ngày này',
        place: after.place,
        related: [{ message: before.name, place: before.place }],
      };
    }
  },
};

/** Pairs of which the first may not be later than the second. */
function* sequence({ plan, council }: Dossier): Generator<readonly [Moment | undefined, Moment | undefined]> {
  if (plan === undefined) return;
  const { papers } = plan.value;
  const paper = (document: string, name: string): Moment | undefined => {
    const index = papers.findIndex((entry) => entry.document === document);
    const date = papers[index]?.date;
    return date === undefined ? undefined : { name, date, place: valueAt(plan, 'papers', index, 'date') };
  };
  const invitation = paper('invitation', 'ngày giấy mời họp');
  yield [paper('achievement-summary', 'ngày tóm tắt thành tích gửi kèm'), invitation];
  const sat = council?.value.meeting?.date;
  if (council === undefined || sat === undefined) return;
  const meeting = { name: 'ngày họp hội đồng', date: sat, place: valueAt(council, 'meeting', 'date') };
  yield [invitation, meeting];
  for (const [document, name] of Object.entries(ofTheMeeting))
    yield [meeting, paper(document, `ngày ${name}`)];
}
