import type { Dossier } from '../../model/campaign.ts';
import { findTcvn3, findVni } from '../../vietnamese/legacy-encoding.ts';
import { findMisreadUtf8 } from '../../vietnamese/misread-utf-8.ts';
import { encodingSign, signsIn } from './signs.ts';

/** One text of the dossier and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly file: string;
  readonly route: readonly (string | number)[];
  /** What stands in it of the letters that give a fault away. */
  readonly signs: number;
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

/**
 * Every text of the dossier that people wrote and in which a detector may find something, in the order of its files.
 * Walked once a dossier.
 */
export function textsOf(dossier: Dossier): readonly PlacedText[] {
  let texts = walked.get(dossier);
  if (texts === undefined) {
    const found: PlacedText[] = [];
    for (const source of [dossier.plan, dossier.criteria, ...dossier.nominations, dossier.council]) {
      if (source) walk(source.value, source.file, [...source.route], found);
    }
    texts = found;
    walked.set(dossier, texts);
  }
  return texts;
}

/** `route` grows and shrinks on the way: only a text that is kept gets a copy of its own. */
function walk(value: unknown, file: string, route: (string | number)[], into: PlacedText[]): void {
  if (typeof value === 'string') {
    const signs = signsIn(value);
    if (signs === 0) return;
    // Ids, dates and points are plain ASCII words; hygiene is about what is read.
    if (/^[\w.:/-]*$/.test(value)) return;
    const key = route.at(-1);
    if (typeof key === 'string' && unreadKeys.has(key)) return;
    const verbatim = isVerbatim(route);
    const garbled = (signs & encodingSign) !== 0 && isGarbled(value);
    into.push({ text: value, file, route: [...route], signs, verbatim, garbled });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) step(index, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) step(key, item);
  }

  function step(key: string | number, item: unknown): void {
    route.push(key);
    walk(item, file, route, into);
    route.pop();
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
