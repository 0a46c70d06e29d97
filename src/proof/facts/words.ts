import { fold } from '../../vietnamese/fold.ts';

/** A word of a script without the marks around it. */
export interface Word {
  readonly text: string;
  /** Without marks, in small letters. */
  readonly folded: string;
  readonly offset: number;
  /** A mark or the end of a line follows: what comes next begins something new. */
  readonly closes: boolean;
}

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[^\s]+/gu)) {
    const [whole] = match;
    const lead = /^[“”"'‘’([]*/u.exec(whole)?.[0].length ?? 0;
    const word = whole.slice(lead).replace(/[“”"'‘’)\],.;:!?/…]+$/u, '');
    if (word === '') continue;
    const end = match.index + whole.length;
    const closes = lead + word.length < whole.length || text[end] === '\n' || end === text.length;
    words.push({ text: word, folded: fold(word), offset: match.index + lead, closes });
  }
  return words;
}
