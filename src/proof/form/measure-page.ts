import type { Piece, ReadElement, ReadPage } from '../../reading/paper.ts';
import type { Anatomy } from './components.ts';
import { type FormValues, type Frame, pointsPerMillimetre } from './frame.ts';
import { linesOf, middle } from './line.ts';
import { judge, type Measure, tolerance } from './measure.ts';
import { kept, styleOf } from './measure-components.ts';
import { isLevel } from './rules.ts';

/** Height of a Times letter above its baseline and depth below it, as shares of its size (hhea of the face). */
export const ascent = 0.891;
export const descent = 0.216;
/** How long a level rule must be to be an edge of a table as wide as the text, as a share of the text's width. */
const wide = 0.95;

/** Size of the page, margins, and the page number. `place` is the page's place in its section, counted from 1. */
export function* measurePage(
  page: ReadPage,
  anatomy: Anatomy,
  frame: Frame,
  values: FormValues,
  place: number,
): Iterable<Measure> {
  const portrait = page.width <= page.height;
  const spacing = Math.min(
    values.chosen('line-spacing'),
    ...anatomy.body.flatMap((element) => values.spacingFor(spacingOf(element) ?? Number.POSITIVE_INFINITY)),
  );
  yield distance('page-width', portrait ? page.width : page.height);
  yield distance('page-height', portrait ? page.height : page.width);
  yield* margins();
  yield* pageNumber();

  function distance(key: string, points: number): Measure {
    const value = values.value(key);
    const wanted = values.chosen(key);
    const found = points / pointsPerMillimetre;
    return {
      value,
      aspect: 'distance',
      page: page.number,
      found,
      wanted,
      verdict: judge(value, wanted, found),
    };
  }

  function* margins(): Iterable<Measure> {
    const pieces = [...page.elements.flatMap((element) => element.pieces), ...page.artifacts].filter(
      (piece) => piece !== numberOf(page),
    );
    if (pieces.length === 0) return;
    const single = new Set([...anatomy.components, ...anatomy.cells].flatMap((part) => part.pieces));
    const level = page.rules.filter(isLevel);
    const edges = level.filter(({ x1, x2 }) => Math.abs(x2 - x1) > wide * (frame.right - frame.left));
    const continued = anatomy.body.flatMap((element) => linesOf(element.pieces).slice(1));
    const full = anatomy.body.flatMap((element) => linesOf(element.pieces).slice(0, -1));
    const lefts = [...continued.map(({ x }) => x), ...edges.map(({ x1, x2 }) => Math.min(x1, x2))];
    const rights = [...full.map(({ end }) => end), ...edges.map(({ x1, x2 }) => Math.max(x1, x2))];
    const leftmost = Math.min(...pieces.map(({ x }) => x));
    const rightmost = Math.max(...pieces.map(({ x, width }) => x + width));
    const slack = tolerance.mm * pointsPerMillimetre;
    if (lefts.length > 0 || leftmost < frame.left - slack) {
      yield distance('margin-left', Math.min(leftmost, ...lefts));
    }
    if (rights.length > 0 || rightmost > frame.right + slack) {
      yield distance('margin-right', page.width - Math.max(rightmost, ...rights));
    }
    const boxes = pieces.map((piece) => boxOf(piece, single.has(piece)));
    yield distance('margin-top', Math.min(...boxes.map(({ top }) => top), ...level.map(({ y1 }) => y1)));
    const lowest = Math.max(...boxes.map(({ bottom }) => bottom), ...level.map(({ y1 }) => y1));
    // A page need not be full: more room than the margin is no fault, less is.
    yield distance('margin-bottom', page.height - Math.max(lowest, frame.bottom));
  }

  /**
   * The line that a piece stands on: half of what its spacing adds lies above the letters, half below. Components and
   * cells are set single, running text as the office has chosen or tighter.
   */
  function boxOf({ y, size }: Piece, isSingle: boolean): { readonly top: number; readonly bottom: number } {
    const height = singleLine * size * (isSingle ? 1 : spacing);
    const half = (height - (ascent + descent) * size) / 2;
    return { top: y - ascent * size - half, bottom: y + descent * size + half };
  }

  /** Arabic, upright, centred in the top margin, not on the first page of a section (khoản 7 Mục I). */
  function* pageNumber(): Iterable<Measure> {
    const value = values.value('page-number');
    const piece = numberOf(page);
    if (place === 1) {
      yield kept({ value, aspect: 'place', page: page.number, found: piece === undefined, wanted: true });
      return;
    }
    yield kept({
      value,
      aspect: 'place',
      page: page.number,
      found: piece?.text === String(place),
      wanted: true,
    });
    if (!piece) return;
    const wanted = values.chosen('page-number');
    const verdict = judge(value, wanted, piece.size);
    yield { value, aspect: 'size', page: page.number, found: piece.size, wanted, verdict };
    if (value.style) {
      yield kept({ value, aspect: 'style', page: page.number, found: styleOf(piece), wanted: value.style });
    }
    const centre = (frame.left + frame.right) / 2;
    const off = Math.abs(middle({ ...piece, end: piece.x + piece.width, pieces: [] }) - centre);
    const found = off <= tolerance.mm * pointsPerMillimetre;
    yield kept({ value, aspect: 'centred', page: page.number, found, wanted: true });
  }
}

/** The line spacing of an element that has two lines, as a multiple of a single one. */
export function spacingOf({ pieces }: ReadElement): number | undefined {
  const [first, second] = linesOf(pieces);
  const size = pieces[0]?.size ?? 0;
  return first && second && size > 0 ? (second.y - first.y) / (singleLine * size) : undefined;
}

/** Height of a single line of Times as a multiple of its size (hhea: 1825 + 443 + 87 of 2048). */
export const singleLine = 1.15;

/** The page number: a figure alone that is no content and stands in the top margin. */
export function numberOf({ artifacts }: ReadPage) {
  const first = artifacts.find(({ text }) => /^\d+$/.test(text));
  return first && artifacts.every(({ y }) => y >= first.y) ? first : undefined;
}
