import { isMapping } from '../../parse/tree.ts';
import { linesOf } from '../lines.ts';
import { ask } from '../question.ts';
import { schemaQuestion } from '../schema-question.ts';
import { nameRemarks } from '../text-remarks.ts';
import { membersProblem, readMembers } from './member-line.ts';
import type { Asked, CouncilTable, Mapping } from './table.ts';
import { mappingsIn, seatsOf } from './there.ts';

/** Symbol of the council's own papers, as offices usually have it. */
const usualAbbreviation = 'HĐTĐKT';
const usualName = 'Hội đồng Thi đua - Khen thưởng';

/** Who sits on the council: its name, its symbol, and one line for each member. */
export function* askSeats(table: CouncilTable): Asked<Mapping> {
  const { plan, there = {} } = table;
  const name =
    (yield* ask(
      schemaQuestion('council', ['name'], {
        why: 'đầu văn bản của Hội đồng, biên bản, tờ trình',
        // A letterhead is written in lines, a name in one.
        proposal: `${usualName} ${plan.agency.short_name.replace(/\s+/g, ' ')}`,
      }),
    )) ?? '';
  const abbreviation =
    (yield* ask(
      schemaQuestion('council', ['abbreviation'], {
        why: 'văn bản của Hội đồng có dãy số, ký hiệu riêng',
        proposal: usualAbbreviation,
      }),
    )) ?? '';
  const before = seatsOf(there);
  const answer = yield* ask({
    key: 'members',
    title: 'Thành viên Hội đồng',
    description:
      'Mỗi dòng một người: họ và tên; chức vụ; vai trò (chủ tịch, phó chủ tịch, thư ký, ủy viên). Không ghi vai trò là ủy viên, dòng đầu là chủ tịch. Ghi Ông, Bà để in đúng cách xưng.',
    why: 'biên bản, phiếu bầu; túc số và tỷ lệ phiếu tính trên danh sách này',
    example: 'Ông Đoàn Khắc Tường; Giám đốc Sở; chủ tịch',
    manner: { by: 'text', list: true },
    optional: false,
    remarks: (text: string) => [
      ...readMembers(linesOf(text), []).flatMap(({ name }) => nameRemarks(name)),
      ...secretaryMissing(linesOf(text)),
    ],
    problem: (text) => membersProblem(linesOf(text), before, namedIn(there)),
  });
  const members = readMembers(linesOf(answer), before).map((seat): Mapping => ({ ...seat }));
  const short =
    there.short_name ?? (name.startsWith(`${usualName} `) ? 'Hội đồng\nThi đua - Khen thưởng' : undefined);
  return { ...there, name, ...(short !== undefined && { short_name: short }), abbreviation, members };
}

function secretaryMissing(lines: readonly string[]): readonly string[] {
  return readMembers(lines, []).some(({ role }) => role === 'secretary')
    ? []
    : [
        'Hội đồng chưa có thư ký; biên bản họp do thư ký ghi và ký. Thêm “; thư ký” vào cuối dòng của người ấy',
      ];
}

/** The members that the meeting or a score names: they cannot go without it. */
function namedIn({ meeting, assessments }: Mapping): ReadonlySet<string> {
  const { present, absent } = isMapping(meeting) ? meeting : {};
  return new Set([
    ...(Array.isArray(present) ? present.map(String) : []),
    ...mappingsIn(absent).map(({ member }) => String(member)),
    ...mappingsIn(assessments).flatMap(({ by }) => (by === undefined ? [] : [String(by)])),
  ]);
}
