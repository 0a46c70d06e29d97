import type { Place } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';
import { fold } from '../vietnamese/fold.ts';
import { searchKey } from '../vietnamese/search-key.ts';
import { namePlace } from './nominee.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

interface Person {
  readonly name: string;
  readonly posts: readonly string[];
  readonly place: Place;
  /** Where the person is named, as a message says it. */
  readonly as: string;
}

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

const signer = 'người ký';
// Học hàm, học vị and state titles before a name: `PGS.TS. `, `ThS `. None of them is a Vietnamese family name.
const titles =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BSCKII?|BS|DS|KTS|KS|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT)(?:\. *| +))+/iu;

function withoutTitles(name: string): string {
  return name.replace(titles, '').trim();
}

/** Spaces are another rule's matter. */
function spelling({ name }: Person): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Letters that are all the same are one person; where a mark differs, only one post makes them one. */
function isSame(a: Person, b: Person): boolean {
  if (a.as === b.as && a.as !== signer) return false;
  if (searchKey(withoutTitles(a.name)) === searchKey(withoutTitles(b.name))) return true;
  return a.posts.some((post) => b.posts.some((other) => isOnePost(fold(post), fold(other))));
}

/** `Giám đốc` and `Giám đốc Sở` are one post, told briefly and in full. */
function isOnePost(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/**
 * Everybody whom papers name with a post, once a list: two heads of units, two members or two nominees whose names
 * differ in a mark are two people, but the plan may list one signer several times.
 */
function* personsIn({ plan, council, nominations }: Dossier): Generator<Person> {
  for (const [index, { name, position, post }] of plan?.value.signers.entries() ?? []) {
    const posts = [position, ...(post === undefined ? [] : [post])];
    if (plan) yield { name, posts, place: valueAt(plan, 'signers', index, 'name'), as: signer };
  }
  for (const [index, { name, position }] of council?.value.members.entries() ?? []) {
    const as = 'thành viên hội đồng';
    if (council) yield { name, posts: [position], place: valueAt(council, 'members', index, 'name'), as };
  }
  for (const [index, { head }] of plan?.value.units.entries() ?? []) {
    const as = 'người đứng đầu đơn vị';
    if (plan && head)
      yield {
        name: head.name,
        posts: [head.position],
        place: valueAt(plan, 'units', index, 'head', 'name'),
        as,
      };
  }
  for (const source of nominations) {
    const { individual } = source.value;
    if (individual === undefined) continue;
    const { full_name: name, position } = individual;
    const posts = position === undefined ? [] : [position];
    yield { name, posts, place: namePlace(source), as: 'người được đề nghị' };
  }
}
