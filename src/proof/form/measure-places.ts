import type { ReadPage } from '../../reading/paper.ts';
import type { Component } from './components.ts';
import { type FormValues, type Frame, pointsPerMillimetre } from './frame.ts';
import { type Line, linesOf, middle } from './line.ts';
import { type Aspect, judge, type Measure, tolerance } from './measure.ts';
import { ascent, descent, singleLine } from './measure-page.ts';

/** How far apart two columns of signatures stand at least, pt. */
const columnGap = 40;

/**
 * Where the components stand: each centred below what it belongs to, số level with the date, Quốc hiệu and Tiêu ngữ a
 * single line apart, Nơi nhận on the left edge and level with the signature (Mục II and the diagram of Mục IV).
 */
export function* measurePlaces(
  components: readonly Component[],
  page: ReadPage,
  frame: Frame,
  values: FormValues,
): Iterable<Measure> {
  const of = (key: string) =>
    components.filter((each) => each.key === key).flatMap(({ pieces }) => linesOf(pieces));
  const [national] = of('national-title');
  const [motto] = of('motto');
  const issuer = of('issuer').at(-1);
  const [number] = of('number');
  const [date] = of('place-date');

  if (national) yield there('motto', motto !== undefined);
  else if (motto ?? number ?? date) yield there('national-title', false);
  yield* centred('motto', national);
  yield* centred('place-date', national);
  yield* centred('issuer', of('superior').at(-1));
  yield* centred('number', issuer);
  yield* centred('subject', issuer);
  const centre = (frame.left + frame.right) / 2;
  for (const key of ['title-name', 'title-summary', 'note']) {
    const lines = of(key);
    if (lines.length > 0)
      yield off(key, 'centre', Math.max(...lines.map((line) => Math.abs(middle(line) - centre))));
  }
  if (number && date) yield off('place-date', 'level', Math.abs(number.y - date.y));
  if (national && motto) {
    // Below the first baseline half of what a single line adds to its letters, above the second the same.
    const single = (below: Line, above: Line) => (descent + half) * below.size + (ascent + half) * above.size;
    yield off('motto', 'line', Math.abs(motto.y - national.y - single(national, motto)));
  }
  const [subject] = of('subject');
  if (number && subject) {
    const value = values.value('subject-gap');
    const wanted = values.chosen('subject-gap');
    const found = subject.y - number.y - single(number, subject);
    const verdict = judge(value, wanted, found);
    yield { value, aspect: 'distance', page: page.number, found, wanted, verdict };
  }
  yield* recipients();
  yield* signatures();

  function* centred(key: string, above: Line | undefined): Iterable<Measure> {
    const lines = of(key);
    if (!above || lines.length === 0) return;
    yield off(key, 'centre', Math.max(...lines.map((line) => Math.abs(middle(line) - middle(above)))));
  }

  function* recipients(): Iterable<Measure> {
    const [word] = of('recipients-word');
    if (!word) return;
    yield off('recipients-word', 'edge', Math.abs(word.x - frame.left));
    const lines = of('recipients-list');
    if (lines.length > 0)
      yield off('recipients-list', 'edge', Math.max(...lines.map((line) => Math.abs(line.x - frame.left))));
    // Below the signatures of a biên bản it is level with none.
    const beside = of('signature');
    const [first] = beside;
    if (first && beside.some(({ y }) => y > word.y))
      yield off('recipients-word', 'level', Math.abs(word.y - first.y));
  }

  /** Power, post and name of one who signs stand on one axis; those who sign side by side are columns apart. */
  function* signatures(): Iterable<Measure> {
    const columns: Line[][] = [];
    for (const line of of('signature')) {
      const column = columns.find(([first]) => first && Math.abs(middle(first) - middle(line)) < columnGap);
      if (column) column.push(line);
      else columns.push([line]);
    }
    for (const column of columns) {
      const middles = column.map(middle);
      if (middles.length > 1) yield off('signature', 'centre', Math.max(...middles) - Math.min(...middles));
    }
  }

  function there(key: string, found: boolean): Measure {
    const verdict = found ? 'kept' : 'outside-decree';
    return { value: values.value(key), aspect: 'presence', page: page.number, found, wanted: true, verdict };
  }

  function off(key: string, way: 'centre' | 'level' | 'edge' | 'line', points: number): Measure {
    const found = points / pointsPerMillimetre;
    const verdict = found <= tolerance.mm ? 'kept' : 'outside-decree';
    const aspect: Aspect = `${way}-offset`;
    return { value: values.value(key), aspect, page: page.number, found, wanted: 0, verdict };
  }
}

/** Half of what a single line is taller than its letters. */
const half = (singleLine - ascent - descent) / 2;

/** From baseline to baseline of two lines set single, pt. */
function single(upper: Line, lower: Line): number {
  return (descent + half) * upper.size + (ascent + half) * lower.size;
}
