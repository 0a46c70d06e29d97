import type { Staged } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { type Draft, drafts } from './compose.ts';
import type { ComposeInput } from './input.ts';

/**
 * So many blocks and cells of tables are kept, some 80 MB: all papers of five hundred nominations. More are composed
 * again when they are printed, so that memory stays flat.
 */
const piecesKept = 100_000;

/** Where a campaign has so many times as many, what was kept would spare little work: it is let go. */
const worthKeeping = 4;

const recentlyMade = 20;

/** The wanted papers of a campaign: composed to be judged, and there again to be printed. */
export class PapersOnce {
  readonly #drafts: () => Iterable<Draft>;
  readonly #room: number;
  #kept: Document[] = [];
  /** How many drafts, from the first, `#kept` holds the documents of. */
  #settled = 0;
  #full = false;

  constructor(input: ComposeInput, wanted: (draft: Draft) => boolean, room = piecesKept) {
    this.#room = room;
    this.#drafts = function* () {
      for (const draft of drafts(input)) if (wanted(draft)) yield draft;
    };
  }

  /** Composes every paper; to be run through once, before the papers are asked for. */
  *judged(): Generator<Staged<Document | undefined>> {
    let room = this.#room;
    for (const draft of this.#drafts()) {
      const staged = draft.compose();
      room -= staged.value ? piecesOf(staged.value) : 0;
      this.#full ||= room < 0;
      if (!this.#full) {
        this.#settled++;
        if (staged.value) this.#kept.push(staged.value);
      } else if (room < -worthKeeping * this.#room) {
        this.#kept = [];
        this.#settled = 0;
      }
      yield staged;
    }
  }

  /** Those that could be composed, in the same order. */
  *documents(): Generator<Document> {
    yield* this.#kept;
    for (const { document } of this.#others()) yield document;
  }

  /** The same, for whoever holds them all: the blocks of those that are not kept are composed when somebody asks. */
  *leaves(): Generator<Document> {
    yield* this.#kept;
    const recent = new Recent<Document | undefined>();
    for (const { document, draft } of this.#others())
      yield leafOf(document, () => recent.of(draft, () => draft.compose().value));
  }

  *#others(): Generator<{ readonly document: Document; readonly draft: Draft }> {
    if (!this.#full) return;
    let at = 0;
    for (const draft of this.#drafts()) {
      if (at++ < this.#settled) continue;
      const { value } = draft.compose();
      if (value) yield { document: value, draft };
    }
  }
}

/** A document that has no blocks of its own, but asks for it again. */
function leafOf(document: Document, again: () => Document | undefined): Document {
  const sections = document.sections.map(({ blocks: _, ...section }, at) => ({
    ...section,
    get blocks() {
      return again()?.sections[at]?.blocks ?? [];
    },
  }));
  return { ...document, sections };
}

/** What was made last is at hand: who asks for a paper asks for it section by section, and a run for sixteen at a time. */
class Recent<T> {
  readonly #made = new Map<object, T>();

  of(key: object, make: () => T): T {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    const [oldest] = this.#made.keys();
    if (this.#made.size >= recentlyMade && oldest) this.#made.delete(oldest);
    this.#made.set(key, made);
    return made;
  }
}

function piecesOf({ sections }: Document): number {
  let pieces = 0;
  for (const { blocks } of sections)
    for (const block of blocks)
      pieces += block.kind === 'table' ? block.rows.length * block.columns.length : 1;
  return pieces;
}
