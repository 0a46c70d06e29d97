import type { ReadElement, ReadPage } from '../../reading/paper.ts';
import type { Anatomy } from './components.ts';
import { type FormValues, type Frame, pointsPerMillimetre } from './frame.ts';
import { linesOf } from './line.ts';
import { judge, type Measure, tolerance } from './measure.ts';
import { kept } from './measure-components.ts';
import { spacingOf } from './measure-page.ts';

/** How far from an edge a line may begin or end and still be meant to stand on it, pt. */
const near = 6;

/** Size, spacing, indents and edges of the running text (điểm e khoản 6 Mục II), and the size of cells. */
export function* measureBody(
  page: ReadPage,
  { body, cells }: Anatomy,
  frame: Frame,
  values: FormValues,
  asSet: boolean,
): Iterable<Measure> {
  for (const element of body) for (const size of sizesOf(element)) yield number('body', 'size', size);
  for (const size of new Set(cells.flatMap(sizesOf))) yield number('table', 'size', size);
  for (const [index, element] of body.entries()) {
    const lines = linesOf(element.pieces);
    const [first, second] = lines;
    if (!first || !second || Math.abs(second.x - frame.left) > near) continue;
    yield* spacing(element);
    yield justified(element);
    const before = page.elements[page.elements.indexOf(element) - 1];
    if (first.x - second.x > near && before?.role !== 'Lbl') {
      yield number('indent', 'distance', (first.x - second.x) / pointsPerMillimetre);
    }
    const next = body[index + 1];
    if (next && page.elements.indexOf(next) === page.elements.indexOf(element) + 1) yield* gap(element, next);
  }

  function number(key: string, aspect: Measure['aspect'], found: number): Measure {
    const value = values.value(key);
    const wanted = wantedOf(key, found);
    return { value, aspect, page: page.number, found, wanted, verdict: judge(value, wanted, found) };
  }

  /** What the profile sets, or what the typesetter takes in its place where the office's words leave no other way. */
  function wantedOf(key: string, found: number): number {
    if (key === 'line-spacing') return values.spacingFor(found);
    const chosen = values.chosen(key);
    return key === 'table' && asSet ? Math.min(chosen, found) : chosen;
  }

  function* spacing(element: ReadElement): Iterable<Measure> {
    const found = spacingOf(element);
    if (found !== undefined) yield number('line-spacing', 'distance', found);
  }

  function justified(element: ReadElement): Measure {
    const lines = linesOf(element.pieces).slice(0, -1);
    const found = lines.every(({ end }) => Math.abs(end - frame.right) < tolerance.mm * pointsPerMillimetre);
    return kept({ value: values.value('body'), aspect: 'justified', page: page.number, found, wanted: true });
  }

  /** The room between two paragraphs beyond their line spacing. */
  function* gap(element: ReadElement, next: ReadElement): Iterable<Measure> {
    const last = linesOf(element.pieces).at(-1);
    const first = linesOf(next.pieces)[0];
    const pitch = pitchOf(element);
    if (!last || !first || pitch === undefined || first.size !== last.size) return;
    yield number('paragraph-gap', 'distance', first.y - last.y - pitch);
  }
}

function sizesOf({ pieces }: ReadElement): readonly number[] {
  return [...new Set(pieces.map(({ size }) => size))];
}

/** From baseline to baseline, where an element has two lines. */
function pitchOf({ pieces }: ReadElement): number | undefined {
  const [first, second] = linesOf(pieces);
  return first && second ? second.y - first.y : undefined;
}
