import type { Measure } from './measure.ts';
import { type Part, type Word, Words } from './word.ts';

/** The same words with those wider than `limit` (em) cut: after `/ - _ . , ; : @`, else between any two letters. */
export function cutToFit(words: Words, limit: number, measure: Measure): Words {
  if (words.widest <= limit) return words;
  const pieces = words.list.map((word) => (word.width <= limit ? [word] : cutWord(word, limit, measure)));
  return new Words(pieces.flat(), (bySense) => {
    const bonds = words.bonds(bySense);
    return pieces.flatMap((own, at) =>
      own.map((_, index) => (index === own.length - 1 ? (bonds[at] ?? 'none') : 'none')),
    );
  });
}

function cutWord(word: Word, limit: number, measure: Measure): Word[] {
  const pieces: Word[] = [];
  let parts: Part[] = [];
  let width = 0;
  const close = () => {
    if (parts.length > 0) pieces.push({ parts, width, space: 0, spaceFace: word.spaceFace });
    parts = [];
    width = 0;
  };
  const add = (part: Part) => {
    if (width + part.width > limit) close();
    parts.push(part);
    width += part.width;
  };
  for (const part of word.parts) {
    if (part.width <= limit) {
      add(part);
      continue;
    }
    for (const stretch of part.text.match(/[^/_.,;:@-]*[/_.,;:@-]+|[^/_.,;:@-]+/g) ?? []) {
      const whole = measure.width(stretch, part.face);
      const cuts = whole <= limit ? [stretch] : (stretch.match(/\P{M}\p{M}*/gu) ?? []);
      for (const text of cuts) add({ ...part, text, width: measure.width(text, part.face) });
    }
  }
  close();
  const last = pieces.pop();
  if (last) pieces.push({ ...last, space: word.space });
  return pieces;
}
