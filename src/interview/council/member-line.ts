import { idOf } from '../../vietnamese/id.ts';
import { searchKey } from '../../vietnamese/search-key.ts';
import type { Seat } from './table.ts';

const roles: readonly (readonly [role: string, words: string, pattern: RegExp])[] = [
  ['deputy', 'phó chủ tịch', /^phó chủ tịch/i],
  ['chair', 'chủ tịch', /^chủ tịch/i],
  ['secretary', 'thư ký', /^(?:ủy viên,? )?thư k[ýí]/i],
  ['member', 'ủy viên', /^[ủu][ỷy] viên/i],
];

/**
 * A member as one line: `Ông Đoàn Khắc Tường; Giám đốc Sở; chủ tịch`. Parts are told apart by semicolons; where there
 * are none, by commas or by dashes between spaces, whichever comes first. The first line is that of the chair where no
 * line says who is.
 */
export function readMember(line: string, first: boolean): Omit<Seat, 'id'> {
  const [mark = ','] = line.includes(';') ? [';'] : (/,|\s[-–]\s/.exec(line) ?? []);
  const parts = line.split(mark).map((part) => part.trim());
  const [who = '', ...rest] = parts;
  const role = rest.length > 1 ? roleOf(rest.at(-1) ?? '') : undefined;
  const [, form, name = who] = /^(ông|bà|đ\/c|đồng chí)\s+(.*)$/i.exec(who) ?? [];
  const gender = form === undefined ? undefined : genders[form.toLowerCase()];
  return {
    name,
    ...(gender !== undefined && { gender }),
    position: (role === undefined ? rest : rest.slice(0, -1)).join(
      mark === ';' ? '; ' : mark === ',' ? ', ' : mark,
    ),
    role: role ?? (first ? 'chair' : 'member'),
  };
}

const genders: Readonly<Record<string, string>> = { ông: 'male', bà: 'female' };

function roleOf(words: string): string | undefined {
  return roles.find(([, , pattern]) => pattern.test(words.replace(/^\(|\)$/g, '')))?.[0];
}

/** The line that reads as this member. */
export function memberLine(seat: Seat): string {
  const words = roles.find(([code]) => code === seat.role)?.[1] ?? '';
  return `${personLine(seat)}; ${words}`;
}

/** Somebody with the form of address and the post: `Bà Đinh Thị Ngọc Yến; Chuyên viên`. */
export function personLine({ name, gender, position }: Person): string {
  const form = gender === 'male' ? 'Ông ' : gender === 'female' ? 'Bà ' : '';
  return `${form}${name}${position === undefined || position === '' ? '' : `; ${position}`}`;
}

type Person = Pick<Seat, 'name' | 'gender'> & Partial<Pick<Seat, 'position'>>;

/** The members that lines name; whoever was there before keeps the id. */
export function readMembers(lines: readonly string[], before: readonly Seat[]): readonly Seat[] {
  const taken = before.map(({ id }) => id);
  const known = new Map(before.map((seat) => [searchKey(seat.name), seat]));
  return lines.map((line, index) => {
    const read = readMember(line, index === 0);
    const old = known.get(searchKey(read.name));
    known.delete(searchKey(read.name));
    const id = old?.id ?? idOf(read.name, taken);
    taken.push(id);
    const gender = read.gender ?? old?.gender;
    return {
      id,
      name: read.name,
      ...(gender !== undefined && { gender }),
      position: read.position,
      role: read.role,
    };
  });
}

/** What is wrong with lines of members; `bound` are the members that a meeting or a score names already. */
export function membersProblem(
  lines: readonly string[],
  before: readonly Seat[],
  bound: ReadonlySet<string>,
): string | undefined {
  const seats = readMembers(lines, before);
  const bare = seats.find(({ position }) => position === '');
  if (bare) return `“${bare.name}” chưa có chức vụ; viết như: Ông ${bare.name}; Trưởng phòng; ủy viên`;
  const chairs = seats.filter(({ role }) => role === 'chair');
  if (chairs.length !== 1)
    return `Hội đồng có ${chairs.length} chủ tịch (${chairs.map(({ name }) => name).join(', ')}); chỉ một dòng ghi “chủ tịch” ở cuối`;
  const twice = seats.find(
    ({ name }, index) => seats.findIndex((one) => searchKey(one.name) === searchKey(name)) < index,
  );
  if (twice) return `${twice.name} có hai dòng; giữ lại một dòng`;
  const gone = before.find(({ id }) => bound.has(id) && !seats.some((seat) => seat.id === id));
  return (
    gone &&
    `${gone.name} đã có trong cuộc họp hoặc bảng điểm nên không bỏ khỏi danh sách được; thêm lại: ${memberLine(gone)}`
  );
}
