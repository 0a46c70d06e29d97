import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping } from '../parse/tree.ts';
import { withoutStop } from './meaning.ts';
import { dataAt, type Misfit, named, nodeAt, type Subject, within } from './subject.ts';

/** A key that its owner must have and has not. */
export interface Missing {
  readonly owner: Route;
  readonly key: string;
}

/** One finding for each missing key, at the key of its owner, and for each that is there with nothing after it. */
export function missingFindings(subject: Subject, missing: readonly Missing[]): readonly Misfit[] {
  const seen = new Set<string>();
  return missing.flatMap((one) => {
    const identity = JSON.stringify([...one.owner, one.key]);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [isThere(subject, one) ? emptyValue(subject, one) : missingKey(subject, one)];
  });
}

function isThere(subject: Subject, { owner, key }: Missing): boolean {
  const data = dataAt(subject, owner);
  return isMapping(data) && Object.hasOwn(data, key);
}

function missingKey(subject: Subject, { owner, key }: Missing): Misfit {
  const node = nodeAt(subject, [...owner, key]);
  const example = node?.type === 'mapping' || node?.type === 'list' ? `${key}:` : `${key}: …`;
  const last = owner.at(-1);
  const where = typeof last === 'string' ? ` vào dưới “${last}:”` : last === undefined ? '' : ' vào mục này';
  return {
    code: 'TD2004',
    route: owner,
    at: 'key',
    message: `thiếu ${named(key, node)}${within(subject, owner)}`,
    help: `thêm dòng “${example}”${where}${explained(node?.description)}`,
  };
}

function emptyValue(subject: Subject, { owner, key }: Missing): Misfit {
  const node = nodeAt(subject, [...owner, key]);
  return {
    code: 'TD2005',
    route: [...owner, key],
    at: 'key',
    message: `${named(key, node)}${within(subject, owner)} còn để trống`,
    help: `điền giá trị sau “${key}:”${explained(node?.description)}`,
  };
}

function explained(description: string | undefined): string {
  return description ? ` (${withoutStop(description)})` : '';
}
