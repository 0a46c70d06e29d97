import type { Run } from '../document/block.ts';
import type { Frame } from './frame.ts';
import { setLines } from './lines.ts';
import { type Strip, stripsOfLines } from './strip.ts';
import type { Footnote } from './word.ts';

/** Phụ lục I gives footnotes no size; 11 pt is the smallest that it knows in the body of a paper. */
const size = 11;
const ruleWidth = 144;

/** Sets the footnotes of one section, numbered from 1 in the order in which they are asked for. */
export function footnotesIn(frame: Omit<Frame, 'footnote'>): (runs: readonly Run[]) => Footnote {
  let count = 0;
  return (runs) => {
    count++;
    const note = { role: 'Note' } as const;
    const marker = { text: String(count), tag: { role: 'Lbl', parent: note } } as const;
    const setting = { size, width: frame.width, align: 'justify', spacing: 1, marker, tag: note } as const;
    return { number: count, lines: stripsOfLines(setLines(runs, setting, frame.measure)) };
  };
}

/** Parts the footnotes of a page from its text. */
export const noteRule: Strip = {
  height: 9,
  gap: 0,
  hold: 0,
  lines: 0,
  marks: [{ kind: 'rule', x1: 0, y1: 5, x2: ruleWidth, y2: 5, thickness: 0.5 }],
};
