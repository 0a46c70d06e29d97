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
    const root = new Way([]);
    for (const source of [dossier.plan, dossier.criteria, ...dossier.nominations, dossier.council]) {
      if (source) walk(source.value, source.file, root.along(source.route), found);
    }
    texts = found;
    walked.set(dossier, texts);
  }
  return texts;
}

/** A route that texts of thousands of files share: each is made once. */
class Way {
  readonly route: readonly (string | number)[];
  readonly #next = new Map<string | number, Way>();

  constructor(route: readonly (string | number)[]) {
    this.route = route;
  }

  step(key: string | number): Way {
    const next = this.#next.get(key) ?? new Way([...this.route, key]);
    this.#next.set(key, next);
    return next;
  }

  along(route: readonly (string | number)[]): Way {
    return route.reduce<Way>((way, key) => way.step(key), this);
  }
}

function walk(value: unknown, file: string, way: Way, into: PlacedText[]): void {
  if (typeof value === 'string') {
    const signs = signsIn(value);
    if (signs === 0) return;
    // Ids, dates and points are plain ASCII words; hygiene is about what is read.
    if (/^[\w.:/-]*$/.test(value)) return;
    const { route } = way;
    const key = route.at(-1);
    if (typeof key === 'string' && unreadKeys.has(key)) return;
    const verbatim = isVerbatim(route);
    const garbled = (signs & encodingSign) !== 0 && isGarbled(value);
    into.push({ text: value, file, route, signs, verbatim, garbled });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, file, way.step(index), into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, file, way.step(key), into);
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
