import type { Run } from '../document/block.ts';
import type { FontFace } from '../document/form.ts';
import type { Measure } from './measure.ts';
import { type Bond, bondsIn, faceOf, isSpace, type Word, Words } from './word.ts';

/** Plain texts that were asked for before, and their words, which most of them share; by face. */
class Vocabulary {
  readonly texts = byFace<Words>();
  readonly #words = byFace<Word>();
  readonly #lastWords = byFace<Word>();
  readonly #measure: Measure;
  letters = 0;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  word(text: string, face: FontFace, last: boolean): Word {
    const among = (last ? this.#lastWords : this.#words)[face];
    let word = among.get(text);
    if (!word) {
      const width = this.#measure.width(text, face);
      const space = last ? 0 : this.#measure.width(' ', face);
      word = { parts: [{ text, face, width }], width, space, spaceFace: last ? 'regular' : face };
      among.set(text, word);
    }
    return word;
  }
}

/** Of each measure; forgotten all at once when it grows large. */
const known = new WeakMap<Measure, Vocabulary>();
const lettersKept = 400_000;

/**
 * Words of a run without footnote and link, made by `otherwise` where more than one space parts two of them. The same
 * text in the same face is met again and again: in the letterheads of a campaign, the columns of a table.
 */
export function plainWords(
  run: Run,
  measure: Measure,
  otherwise: (runs: readonly Run[], measure: Measure) => Words,
): Words {
  let vocabulary = known.get(measure);
  if (!vocabulary || vocabulary.letters > lettersKept) {
    vocabulary = new Vocabulary(measure);
    known.set(measure, vocabulary);
  }
  const { text } = run;
  const face = faceOf(run);
  let words = vocabulary.texts[face].get(text);
  if (!words) {
    words = parted(text, face, vocabulary) ?? otherwise([run], measure);
    vocabulary.texts[face].set(text, words);
    vocabulary.letters += text.length;
  }
  return words;
}

/** Words of a text in which every gap is one character, between two words; undefined for any other. */
function parted(text: string, face: FontFace, vocabulary: Vocabulary): Words | undefined {
  const list: Word[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const last = at === text.length;
    if (!last && !isSpace(text.charCodeAt(at))) continue;
    if (at === start) return undefined;
    list.push(vocabulary.word(text.slice(start, at), face, last));
    start = at + 1;
  }
  return new Words(list, (bySense) => bondsOf(text, list, bySense), text.replace(/[\u00a0\u202f]/g, ' '));
}

function bondsOf(text: string, list: readonly Word[], bySense: boolean): readonly Bond[] {
  const bondAt = bondsIn(text, bySense);
  let at = -1;
  return list.map(({ parts }, index) => {
    const before = parts[0]?.text ?? '';
    at += 1 + before.length;
    return index === list.length - 1 ? 'none' : bondAt(at, before);
  });
}

function byFace<T>(): Readonly<Record<FontFace, Map<string, T>>> {
  return { regular: new Map(), bold: new Map(), italic: new Map(), 'bold-italic': new Map() };
}
