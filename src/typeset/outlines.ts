import type { Glyphs } from './glyphs.ts';
import type { TrueType } from './truetype.ts';

/** What shapes are drawn from. */
interface Shapes {
  readonly font: TrueType;
  readonly glyphs: Glyphs;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** a, b, c, d, e, f of a transformation, as PDF writes them. */
type Matrix = readonly [number, number, number, number, number, number];

/**
 * A text as filled shapes: path operators in font units, the baseline starting at the origin. For words that are seen
 * but are no text: they are neither found nor copied with what stands over them.
 */
export function outlineOperators(face: Shapes, text: string): string {
  const { font } = face;
  const paths: string[] = [];
  let x = 0;
  for (const character of text) {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    for (const contour of contours(face, glyph, [1, 0, 0, 1, x, 0])) paths.push(contourOperators(contour));
    x += Math.round(font.advance(glyph) * font.unitsPerEm);
  }
  return `${paths.join('\n')}\nf`;
}

function contours(face: Shapes, glyph: number, matrix: Matrix): Point[][] {
  const outline = face.glyphs.outline(glyph);
  if (outline.length === 0) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return view.getInt16(0) < 0 ? compositeContours(face, view, matrix) : simpleContours(view, matrix);
}

/** OpenType 1.9, `glyf`, composite glyph description; parts are placed by offsets. */
function compositeContours(face: Shapes, view: DataView, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let at = 10;
  for (let flags = 0x20; flags & 0x20; ) {
    flags = view.getUint16(at);
    const part = view.getUint16(at + 2);
    at += 4;
    const words = (flags & 0x1) !== 0;
    const dx = words ? view.getInt16(at) : view.getInt8(at);
    const dy = words ? view.getInt16(at + 2) : view.getInt8(at + 1);
    at += words ? 4 : 2;
    const numbers = flags & 0x8 ? 1 : flags & 0x40 ? 2 : flags & 0x80 ? 4 : 0;
    const [p = 1, q = 0, r = 0, s = 1] = scale(view, at, numbers);
    at += 2 * numbers;
    found.push(...contours(face, part, multiply([p, q, r, s, dx, dy], matrix)));
  }
  return found;
}

function scale(view: DataView, at: number, numbers: number): number[] {
  const read = (index: number) => view.getInt16(at + 2 * index) / 0x4000;
  if (numbers === 1) return [read(0), 0, 0, read(0)];
  if (numbers === 2) return [read(0), 0, 0, read(1)];
  return numbers === 4 ? [read(0), read(1), read(2), read(3)] : [];
}

/** OpenType 1.9, `glyf`, simple glyph description without instructions. */
function simpleContours(view: DataView, matrix: Matrix): Point[][] {
  const count = view.getInt16(0);
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + 2 * index));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 12 + 2 * count;
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    const times = flag & 0x8 ? view.getUint8(at++) : 0;
    for (let copy = 0; copy <= times; copy++) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(0x2, 0x10);
  const ys = coordinates(0x4, 0x20);
  const [a, b, c, d, e, f] = matrix;
  const all = flags.map((flag, index): Point => {
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
    return { x: a * x + c * y + e, y: b * x + d * y + f, on: (flag & 0x1) !== 0 };
  });
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

/** Quadratic curves as the cubic ones of PDF; between two control points lies a point of the curve. */
function contourOperators(contour: readonly Point[]): string {
  const first = contour.findIndex((point) => point.on);
  const start = first < 0 ? middle(contour[0], contour.at(-1)) : (contour[first] as Point);
  const ring = [...contour.slice(first + 1), ...contour.slice(0, first + 1)];
  const operators = [`${pair(start)} m`];
  let from = start;
  let control: Point | undefined;
  const draw = (to: Point) => {
    if (control) {
      const near = between(from, control, 2 / 3);
      operators.push(`${pair(near)} ${pair(between(to, control, 2 / 3))} ${pair(to)} c`);
    } else operators.push(`${pair(to)} l`);
    from = to;
  };
  for (const point of ring) {
    if (point.on || control) draw(point.on ? point : middle(control, point));
    control = point.on ? undefined : point;
  }
  if (control) draw(start);
  return `${operators.join('\n')}\nh`;
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, on: true };
}

function middle(one: Point | undefined, other: Point | undefined): Point {
  const origin = { x: 0, y: 0, on: true };
  return between(one ?? origin, other ?? origin, 0.5);
}

function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

/** `inner` first, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}
