import { searchKey } from '../../vietnamese/search-key.ts';
import { ordinalInWords } from '../../vietnamese/words.ts';
import { ask } from '../question.ts';
import { schemaProblem } from '../schema-question.ts';
import { nameRemarks } from '../text-remarks.ts';
import { personLine, readMember } from './member-line.ts';
import type { Asked, Mapping } from './table.ts';
import { mappingsIn, seatsOf, tellerKey, textOf } from './there.ts';

/**
 * Who counts the ballots (ban kiểm phiếu), one question each until one is passed over, members of the council
 * offered; null where nobody is named. A teller who was there before keeps what the line does not say.
 */
export function* askTellers(council: Mapping, before: Mapping): Asked<readonly Mapping[] | null> {
  const old = new Map(mappingsIn(before.tellers).map((teller) => [searchKey(textOf(teller.name)), teller]));
  const tellers: Mapping[] = [];
  for (;;) {
    const taken = new Set(tellers.map(({ name }) => searchKey(textOf(name))));
    const line = yield* askTeller(council, tellers.length, taken);
    if (line === null || line === '') return tellers.length === 0 ? null : tellers;
    const { name, gender, position } = readTeller(line);
    const { position: _, ...earlier } = old.get(searchKey(name)) ?? {};
    tellers.push({
      ...earlier,
      name,
      ...(gender !== undefined && { gender }),
      ...(position !== '' && { position }),
    });
  }
}

function* askTeller(council: Mapping, index: number, taken: ReadonlySet<string>): Asked<string | null> {
  const seats = seatsOf(council).filter(({ name }) => !taken.has(searchKey(name)));
  return yield* ask({
    key: tellerKey(index),
    title: index === 0 ? 'Trưởng ban kiểm phiếu' : `Ủy viên ban kiểm phiếu thứ ${ordinalInWords(index)}`,
    description: `Họ và tên; chức vụ. Ghi Ông, Bà để in đúng cách xưng. ${
      index === 0
        ? 'Không nhất thiết là thành viên Hội đồng; bỏ trống thì biên bản chừa chỗ để ghi tay.'
        : 'Hết người thì bỏ trống.'
    }`,
    why: 'biên bản kiểm phiếu ghi tên ban kiểm phiếu, Trưởng ban ký',
    example: 'Bà Đinh Thị Ngọc Yến; Chuyên viên Văn phòng Sở',
    manner: {
      by: 'completion',
      options: seats.map((seat) => ({ value: personLine(seat), name: personLine(seat) })),
    },
    optional: true,
    passOver: index === 0 ? 'Bỏ qua câu này' : 'Không còn ai',
    problem: (text) => tellerProblem(text, taken),
    remarks: (text) => nameRemarks(readTeller(text).name),
  });
}

function readTeller(line: string) {
  return readMember(line, false);
}

function tellerProblem(line: string, taken: ReadonlySet<string>): string | undefined {
  const { name, position } = readTeller(line);
  if (taken.has(searchKey(name))) return `${name} đã có trong ban kiểm phiếu; ghi người khác hoặc bỏ trống`;
  const route = ['ballots', 'tellers', 0];
  return (
    schemaProblem('council', [...route, 'name'], name) ??
    (position === '' ? undefined : schemaProblem('council', [...route, 'position'], position))
  );
}
