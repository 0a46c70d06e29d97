import type { Dossier } from '../../model/campaign.ts';
import { findTcvn3, findVni } from '../../vietnamese/legacy-encoding.ts';
import { findMisreadUtf8 } from '../../vietnamese/misread-utf-8.ts';

/** One text of the dossier and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  readonly route: readonly (string | number)[];
  /** A person's name or words quoted from elsewhere: never respelt. */
  readonly verbatim: boolean;
  /** In a wrong encoding: nothing else said about it would help. */
  readonly garbled: boolean;
}

const walked = new WeakMap<Dossier, readonly PlacedText[]>();

// The names of files are as they are on the disk; a condition is an expression, not prose.
const unreadKeys = new Set(['file', 'evidence', 'when']);
const verbatimKeys = new Set(['full_name', 'other_name', 'head_name', 'quote']);
const ownersOfPersons = new Set(['members', 'signers', 'head']);

/** Every text of the dossier that people wrote, in the order of its files. Walked once a dossier. */
export function textsOf(dossier: Dossier): readonly PlacedText[] {
  let texts = walked.get(dossier);
  if (texts === undefined) {
    const found: PlacedText[] = [];
    for (const source of [dossier.plan, dossier.criteria, ...dossier.nominations, dossier.council]) {
      if (source) walk(source.value, source.file, source.route, found);
    }
    texts = found;
    walked.set(dossier, texts);
  }
  return texts;
}

function walk(value: unknown, file: string, route: readonly (string | number)[], into: PlacedText[]): void {
  if (typeof value === 'string') {
    // Ids, dates and points are plain ASCII words; hygiene is about what is read.
    if (/^[\w.:/-]*$/.test(value)) return;
    const key = route.at(-1);
    if (typeof key === 'string' && unreadKeys.has(key)) return;
    into.push({ text: value, file, route, verbatim: isVerbatim(route), garbled: isGarbled(value) });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, file, [...route, index], into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, file, [...route, key], into);
  }
}

function isVerbatim(route: readonly (string | number)[]): boolean {
  const key = route.at(-1);
  if (key === 'name') return route.slice(-3, -1).some((owner) => ownersOfPersons.has(String(owner)));
  return key === 'head' ? route.at(-2) === 'collective' : verbatimKeys.has(String(key));
}

function isGarbled(text: string): boolean {
  return (findTcvn3(text) ?? findVni(text) ?? findMisreadUtf8(text)) !== undefined;
}
