import { groupBy } from '../../model/group-by.ts';
import { type Difference, quote } from './difference.ts';
import { type Fact, type FactKind, factsIn } from './fact.ts';
import type { Known } from './known.ts';
import type { Script } from './script.ts';

/** Of these a paper states none that the campaign does not know, wherever it stands. */
const knownOnly: readonly FactKind[] = ['date', 'time', 'money'];

/**
 * What an office's own template types in where the built-in one takes it from the campaign: a fact that the paper
 * states and the built-in paper does not, in the place of one that it lost, or one of the kinds that the campaign must
 * know. Wording alone, facts left out and facts of the campaign added are the office's to choose.
 *
 * @param stock the same paper by the built-in template
 * @param supported `date 2025-12-09`: kind and value of all that the campaign, the law and the other papers state
 */
export function* typedIn(
  printed: Script,
  stock: Script,
  known: Known,
  supported: ReadonlySet<string>,
): Iterable<Difference> {
  const here = factsIn(printed.text, known);
  const there = factsIn(stock.text, known);
  const lost = surplus(there, here);
  const found = surplus(here, there).flatMap((fact) => {
    const right = lost.find((other) => isInPlaceOf(fact, other, known));
    if (right === undefined && (!knownOnly.includes(fact.kind) || supported.has(keyOf(fact)))) return [];
    const message = right
      ? `mẫu của cơ quan ghi “${told(fact)}”, hồ sơ ở chỗ này là “${told(right)}”`
      : `mẫu của cơ quan ghi “${told(fact)}”, hồ sơ không có ${names[fact.kind] ?? 'điều'} này`;
    return [{ message, place: quote(printed, fact.offset, line(printed.text, fact)) }];
  });
  for (const [message, all] of groupBy(found, (each) => each.message))
    yield { about: 'template', message, places: all.map(({ place }) => place) };
}

/** Some words on either side of a fact, as far as its line goes. */
function line(text: string, { offset, words }: Fact): string {
  const before = /(?:\S+ ){0,4}$/u.exec(text.slice(text.lastIndexOf('\n', offset) + 1, offset))?.[0] ?? '';
  const behind =
    /^\S*(?: \S+){0,4}/u.exec(text.slice(offset + words.length).split('\n', 1)[0] ?? '')?.[0] ?? '';
  return `${before}${words}${behind}`;
}

/** Kind and value of every fact of a text, for `typedIn`. */
export function supportedBy(texts: Iterable<string>, known: Known): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const text of texts) for (const fact of factsIn(text, known)) keys.add(keyOf(fact));
  return keys;
}

const names: Partial<Record<FactKind, string>> = { date: 'ngày', time: 'giờ', money: 'số tiền' };

function keyOf({ kind, value, about }: Fact): string {
  return `${kind} ${value}${about && ` ${about}`}`;
}

/** The words on the page, and whom they are about. */
function told({ words, about, kind }: Fact): string {
  return kind === 'title' ? `${words} ${about}` : about === '' ? words : `${about}, ${words}`;
}

/** Facts that stand more often in the first list than in the second, once for each value. */
function surplus(all: readonly Fact[], others: readonly Fact[]): readonly Fact[] {
  const counts = groupBy(others, keyOf);
  return [...groupBy(all, keyOf)].flatMap(([key, facts]) => {
    const least = counts.get(key)?.length ?? 0;
    return facts.length > least ? facts : [];
  });
}

/** Of the same kind and person, between the same words on one side at least; figures on both sides, where no word is. */
function isInPlaceOf(fact: Fact, other: Fact, { people, bodies, nominees }: Known): boolean {
  if (fact.kind !== other.kind || fact.about !== other.about) return false;
  if (fact.about !== '') return true;
  if (fact.kind === 'name') {
    const isKnown = [...people, ...nominees].some(({ name }) => name === other.value);
    if (!isKnown && !bodies.includes(other.value)) return false;
  }
  const sides = [
    [fact.before, other.before],
    [fact.behind, other.behind],
  ] as const;
  const same = sides.filter(([a, b]) => a === b && a.includes(' '));
  return same.length === sides.length || same.some(([a]) => /\p{L}/u.test(a));
}
