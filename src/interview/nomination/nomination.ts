import { cite } from '../../law/instrument.ts';
import { principle } from '../../law/regime.ts';
import type { NomineeKind } from '../../model/files.generated.ts';
import type { Value } from '../../parse/tree.ts';
import type { Question } from '../question.ts';
import { yesOrNo } from '../schema-question.ts';
import { askAchievements } from './achievements.ts';
import { askAward } from './award.ts';
import type { Asked, Desk } from './desk.ts';
import { askHistory } from './history.ts';
import { askNominee } from './nominee.ts';
import { askScores } from './scores.ts';
import { Sheet } from './sheet.ts';

/** A nomination as the person answered for it, and what the form prints that was passed over. */
export interface Filled {
  readonly value: Value;
  readonly passed: readonly Question[];
  readonly asked: ReadonlySet<string>;
}

/**
 * The interview for one nomination, read top to bottom: what for, who, what was done, the scores, what else must be
 * said, the summary.
 *
 * @param edited what the file already holds, when one is edited
 */
export function nominationInterview(desk: Desk, edited: Value = null) {
  return function* (): Asked<Filled> {
    const sheet = new Sheet(desk, edited);
    const { kind, form } = yield* askAward(sheet);
    yield* askNominee(sheet, kind, form);
    yield* askAchievements(sheet, kind);
    yield* askHistory(sheet, kind, form);
    yield* askScores(sheet, kind);
    yield* askFacts(sheet);
    yield* askDiscipline(sheet, kind);
    yield* sheet.ask(['summary'], {
      title: 'Tóm tắt thành tích',
      why: 'in trong danh sách đề nghị và bản tóm tắt gửi Hội đồng.',
    });
    return { value: sheet.value, passed: sheet.passed, asked: sheet.asked };
  };
}

/** What the conditions of the criteria ask about and no score tells. */
function* askFacts(sheet: Sheet): Asked<void> {
  for (const { id, name, type = 'truth' } of sheet.desk.criteria?.facts ?? []) {
    yield* sheet.ask(['facts', id], {
      title: name,
      description: ways[type],
      why: 'bảng tiêu chí đặt điều kiện về việc này; chưa khai thì chưa xếp loại, chưa xét được.',
      manner: type === 'truth' ? { by: 'choice', options: yesOrNo } : { by: 'line' },
      optional: true,
    });
  }
}

const ways = {
  truth: 'Có hay không?',
  number: 'Ghi một số, ví dụ 12 hoặc 1,5.',
  date: 'Ghi một ngày, ví dụ 17/9/2021.',
} as const;

function* askDiscipline(sheet: Sheet, kind: NomineeKind): Asked<void> {
  const { law, on } = sheet.desk;
  const rule = on && principle(on.regime, 'hold-while-disciplined');
  const status = yield* sheet.ask(['discipline', 'status'], {
    title: 'Kỷ luật, thanh tra, khiếu nại',
    description: `${kind === 'individual' ? 'Cá nhân' : 'Đối tượng'} có đang bị xem xét kỷ luật, thanh tra, xác minh đơn hay không?`,
    why: rule === undefined ? 'Hội đồng phải biết trước khi xét.' : `${rule.text} (${cite(law, rule.law)}).`,
    optional: true,
    deliberate: true,
    passOver: 'Chưa rõ, khai sau',
  });
  if (status === 'disciplined') {
    yield* sheet.ask(['discipline', 'form'], { optional: false, example: 'khiển trách' });
    yield* sheet.ask(['discipline', 'date'], {});
  }
}
