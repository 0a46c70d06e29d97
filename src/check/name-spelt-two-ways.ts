import { fold } from '../vietnamese/fold.ts';
import { withoutTitles } from '../vietnamese/person-name.ts';
import { searchKey } from '../vietnamese/search-key.ts';
import { type Person, personsIn, signer } from './persons.ts';
import type { Rule } from './rule.ts';

export const nameSpeltTwoWays: Rule = {
  code: 'TD3031',
  title: 'họ tên một người viết hai cách',
  explanation:
    'Người ký, thành viên hội đồng, người đứng đầu đơn vị hay người được đề nghị có họ tên ở hai nơi chỉ khác nhau chữ hoa, dấu hoặc học hàm, học vị. Văn bản in tên như đã ghi, nên một người sẽ mang hai tên trong cùng một hồ sơ. Đối chiếu giấy tờ rồi viết cho giống nhau, không kèm học hàm, học vị; nếu là hai người khác nhau thì bỏ qua cảnh báo này.',
  *check({ dossier }) {
    const seen = new Map<string, Person[]>();
    for (const person of personsIn(dossier)) {
      const bare = withoutTitles(person.name);
      const key = fold(bare);
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, person]);
      if (earlier.some((other) => spelling(other) === spelling(person))) continue;
      const other = earlier.find((one) => isSame(one, person));
      if (other === undefined) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `họ tên một người viết hai cách: “${person.name}” (${person.as}) và “${other.name}” (${other.as})`,
        help: 'viết cho giống nhau, không kèm học hàm, học vị; nếu là hai người khác nhau thì bỏ qua',
        place: person.place,
        related: [{ message: `${other.as} ở đây`, place: other.place }],
      };
    }
  },
};

/** Spaces are another rule's matter. */
function spelling({ name }: Person): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Letters that are all the same are one person; where a mark differs, only one post makes them one: two heads of units,
 * two members or two nominees whose names differ in a mark are two people.
 */
function isSame(a: Person, b: Person): boolean {
  if (a.as === b.as && a.as !== signer) return false;
  if (searchKey(withoutTitles(a.name)) === searchKey(withoutTitles(b.name))) return true;
  return a.posts.some((post) => b.posts.some((other) => isOnePost(fold(post), fold(other))));
}

/** `Giám đốc` and `Giám đốc Sở` are one post, told briefly and in full. */
function isOnePost(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
