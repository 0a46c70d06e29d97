import { describe, expect, it } from 'vitest';
import type { Diagnostic, Place } from '../../src/diagnostic/diagnostic.ts';
import { locate } from '../../src/diagnostic/locate.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { Source } from '../../src/source/source.ts';

const text = 'a: một hai\nb:\n  - c\n';
const sources = new Map([['x.yaml', new Source('x.yaml', text)]]);
const { value } = parse(new Source('x.yaml', text));
const trees = new Map<string, Tree>(value ? [['x.yaml', value]] : []);

const at = (place: Place, message = 'm'): Diagnostic => ({
  code: 'TD9001',
  severity: 'error',
  message,
  place,
});
const rangeOf = (place: Place) => locate([at(place)], sources, trees)[0]?.range;

describe('locate', () => {
  it('finds keys, values, parts of values and stretches of the source', () => {
    const file = 'x.yaml';
    expect(rangeOf({ file, route: ['b'], at: 'key' })).toEqual({
      start: { line: 2, column: 1 },
      end: { line: 2, column: 2 },
    });
    expect(rangeOf({ file, route: ['b', 0], at: 'value' })?.start).toEqual({ line: 3, column: 5 });
    expect(rangeOf({ file, route: ['a'], at: 'text', from: 4, to: 7 })).toEqual({
      start: { line: 1, column: 8 },
      end: { line: 1, column: 11 },
    });
    expect(rangeOf({ file, offset: 11, length: 1 })?.start).toEqual({ line: 2, column: 1 });
  });

  it('points at the first line of a file that is not there', () => {
    expect(rangeOf({ file: 'none.yaml', route: ['a'], at: 'value' })).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });

  it('sorts by file, line, column, code, and says a thing once', () => {
    const place = (offset: number, file = 'x.yaml'): Place => ({ file, offset, length: 1 });
    const found = locate(
      [at(place(11)), at(place(0), 'b'), at(place(0), 'a'), at(place(0), 'a'), at(place(0, 'a.yaml'))],
      sources,
      trees,
    );
    expect(found.map(({ file, range, message }) => `${file}:${range.start.line} ${message}`)).toEqual([
      'a.yaml:1 m',
      'x.yaml:1 a',
      'x.yaml:1 b',
      'x.yaml:2 m',
    ]);
  });
});
