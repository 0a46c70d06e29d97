import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping } from '../parse/tree.ts';
import { fold } from '../vietnamese/fold.ts';
import { suggest } from '../vietnamese/suggest.ts';
import type { Missing } from './missing-key.ts';
import type { Repair } from './repair.ts';
import { dataAt, type Misfit, named, nameOf, nodeAt, quoted, type Subject, within } from './subject.ts';

/** A key that its owner has and the schema does not name there. */
export interface Unknown {
  readonly owner: Route;
  readonly key: string;
}

interface Placed {
  readonly findings: readonly Misfit[];
  readonly stillMissing: readonly Missing[];
  /** What was most likely meant by those of which it can be told. */
  readonly repairs: readonly Repair[];
}

/**
 * Explains unknown keys, and takes from the missing ones those that they explain: a key indented too little or too
 * much, a key misspelt, a Vietnamese title written for the key.
 */
export function placeUnknownKeys(
  subject: Subject,
  unknown: readonly Unknown[],
  missing: readonly Missing[],
): Placed {
  const findings: Misfit[] = [];
  const repairs: Repair[] = [];
  const explained = new Set<string>();
  const explain = (owner: Route, key: string) => explained.add(JSON.stringify([...owner, key]));
  const moved = new Map<string, number>();
  for (const one of unknown) {
    const home = homeBelow(subject, one, missing) ?? homeAbove(subject, one);
    if (home) {
      repairs.push({ do: 'move', from: [...one.owner, one.key], to: [...home, one.key] });
      explain(home, one.key);
      if (home.length > one.owner.length) explain(one.owner, String(home.at(-1)));
      const group = JSON.stringify([one.owner, home]);
      const others = moved.get(group);
      moved.set(group, (others ?? 0) + 1);
      // Ten lines that lost their indentation are one slip.
      if (others === undefined)
        findings.push(misplaced(subject, one, home, countAlike(subject, unknown, one, home, missing)));
      continue;
    }
    const meant = meantKey(subject, one);
    if (meant) {
      explain(one.owner, meant);
      repairs.push({ do: 'move', from: [...one.owner, one.key], to: [...one.owner, meant] });
    }
    findings.push(unknownKey(subject, one, meant));
  }
  const stillMissing = missing.filter(({ owner, key }) => !explained.has(JSON.stringify([...owner, key])));
  return { findings, stillMissing, repairs };
}

/** The group under the same owner that has this key and lacks it: the line lost its indentation. */
function homeBelow(
  subject: Subject,
  { owner, key }: Unknown,
  missing: readonly Missing[],
): Route | undefined {
  const data = dataAt(subject, owner);
  for (const [group, node] of nodeAt(subject, owner)?.properties ?? []) {
    if (node.type !== 'mapping' || !node.properties.has(key)) continue;
    const held = isMapping(data) && Object.hasOwn(data, group) ? data[group] : undefined;
    const lacksGroup = missing.some((one) => sameRoute(one.owner, owner) && one.key === group);
    const lacksKey = held === null || (isMapping(held) && !Object.hasOwn(held, key)) || lacksGroup;
    if (lacksKey) return [...owner, group];
  }
  return undefined;
}

/** The nearest owner above that names this key and lacks it: the line is indented too far. */
function homeAbove(subject: Subject, { owner, key }: Unknown): Route | undefined {
  for (let length = owner.length - 1; length >= 0; length--) {
    const above = owner.slice(0, length);
    const data = dataAt(subject, above);
    if (!isMapping(data) || Object.hasOwn(data, key)) continue;
    if (nodeAt(subject, above)?.properties.has(key)) return above;
  }
  return undefined;
}

function countAlike(
  subject: Subject,
  all: readonly Unknown[],
  first: Unknown,
  home: Route,
  missing: readonly Missing[],
): number {
  return all.filter(
    (one) =>
      sameRoute(one.owner, first.owner) &&
      sameRoute(homeBelow(subject, one, missing) ?? homeAbove(subject, one) ?? [], home),
  ).length;
}

function misplaced(subject: Subject, { owner, key }: Unknown, home: Route, alike: number): Misfit {
  const node = nodeAt(subject, [...home, key]);
  const below = home.length > owner.length;
  const others = alike > 1 ? ` (cùng ${alike - 1} dòng nữa)` : '';
  const target = nameOf(subject, home);
  return {
    code: 'TD2016',
    route: [...owner, key],
    at: 'key',
    message: below
      ? `${named(key, node)}${others} phải nằm dưới ${target}`
      : `${named(key, node)}${others} không thuộc ${nameOf(subject, owner)}${target ? ` mà thuộc ${target}` : ''}`,
    help: below
      ? `thụt ${alike > 1 ? 'các dòng này' : 'dòng này'} vào sâu hơn “${String(home.at(-1))}:” hai dấu cách`
      : `bớt dấu cách ở đầu dòng, cho thẳng hàng với “${siblingOf(subject, home)}:”`,
  };
}

function siblingOf(subject: Subject, route: Route): string {
  const data = dataAt(subject, route);
  return isMapping(data) ? (Object.keys(data)[0] ?? '') : '';
}

/** The absent key that was meant: written nearly so, or by its Vietnamese title. */
function meantKey(subject: Subject, { owner, key }: Unknown): string | undefined {
  const data = dataAt(subject, owner);
  const properties = nodeAt(subject, owner)?.properties;
  if (!properties || !isMapping(data)) return undefined;
  const absent = [...properties].filter(([name]) => !Object.hasOwn(data, name));
  const names = absent.map(([name]) => name);
  const titles = absent.map(([, node]) => plainTitle(node.title));
  const written = plainTitle(key.replaceAll(/[_-]/g, ' '));
  const near = suggest(written, titles);
  return (
    names[titles.indexOf(written)] ??
    suggest(key, names) ??
    (near === undefined ? undefined : names[titles.indexOf(near)])
  );
}

/** As people write a title for a key: without marks, and “họ tên” for “Họ và tên”. */
function plainTitle(title: string): string {
  return fold(title).replaceAll(/ va /g, ' ');
}

function unknownKey(subject: Subject, { owner, key }: Unknown, meant: string | undefined): Misfit {
  const node = nodeAt(subject, owner);
  const names = [...(node?.properties.keys() ?? [])];
  return {
    code: 'TD2006',
    route: [...owner, key],
    at: 'key',
    message: `không có khóa nào tên là ${quoted(key)}${within(subject, owner)}`,
    help: meant
      ? `có phải ý anh/chị là ${named(meant, node?.properties.get(meant))}?`
      : `xóa dòng này; ở đây nhận các khóa: ${names.join(', ')}`,
  };
}

function sameRoute(a: Route, b: Route): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}
