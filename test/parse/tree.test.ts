import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/diagnostic/diagnostic.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { Source } from '../../src/source/source.ts';

function treeOf(text: string): Tree {
  const { value } = parse(new Source('a.yaml', text));
  if (!value) throw new Error('no tree');
  return value;
}
const cut = (text: string, { offset, length }: { offset: number; length: number }) =>
  text.slice(offset, offset + length);

describe('values', () => {
  it.each([
    ['010', '010'],
    ['08', '08'],
    ['001099012345', '001099012345'],
    ['+84909123456', '+84909123456'],
    ['1.10', '1.10'],
    ['1e3', '1e3'],
    ['1_000', '1_000'],
    ['0x1F', '0x1F'],
    ['12:30', '12:30'],
    ['2021-09-17', '2021-09-17'],
    ['no', 'no'],
    ['yes', 'yes'],
    ['.inf', '.inf'],
    ['9007199254740993', '9007199254740993'],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['', null],
    ['"true"', 'true'],
  ])('%s is read as %j', (written, value) => {
    expect(treeOf(`a: ${written}\n`).data).toEqual({ a: value });
  });

  it('are NFC, keys and texts alike', () => {
    const text = 'họ tên: Nguyễn Thị Ước\n'.normalize('NFD');
    expect(treeOf(text).data).toEqual({ 'họ tên': 'Nguyễn Thị Ước' });
  });

  it('survive keys that every object has', () => {
    expect(treeOf('constructor: a\ntoString: b\nhasOwnProperty: c\n').data).toEqual({
      constructor: 'a',
      toString: 'b',
      hasOwnProperty: 'c',
    });
  });
});

describe('places', () => {
  const text = 'a: một\nb:\n  - c: 1\n    d: 2\n  - e\nf: {g: 3}\nh:\n2: x\n1: y\n';
  const tree = treeOf(text);

  it.each<[Route, 'key' | 'value', string]>([
    [['a'], 'key', 'a'],
    [['a'], 'value', 'một'],
    [['b', 0], 'key', 'c'],
    [['b', 0, 'd'], 'value', '2'],
    [['b', 1], 'value', 'e'],
    [['b', 1], 'key', 'e'],
    [['f', 'g'], 'key', 'g'],
    [['h'], 'value', ''],
    [['1'], 'value', 'y'],
    [['2'], 'value', 'x'],
    [[], 'key', 'a'],
  ])('%j as %s is %j', (route, at, expected) => {
    expect(cut(text, tree.span(route, at))).toBe(expected);
  });

  it('that lead nowhere are the key of the deepest owner', () => {
    expect(cut(text, tree.span(['b', 0, 'z', 'y'], 'value'))).toBe('c');
    expect(cut(text, tree.span(['f', 'z'], 'value'))).toBe('f');
  });

  it('are those of the file as it stands, after a fault that was read past', () => {
    const broken = 'a: x: y\nb:1\nc: đúng\n';
    expect(cut(broken, treeOf(broken).span(['c'], 'value'))).toBe('đúng');
    expect(cut(broken, treeOf(broken).span(['b'], 'value'))).toBe('1');
  });
});

describe('a part of a text', () => {
  it.each([
    ['plain', 'a: Số 83 /KH-SKHĐT năm 2021\n'],
    ['double quotes', 'a: "Số 83 /KH-SKHĐT năm 2021"\n'],
    ['escapes before it', 'a: "\\"Số\\u0020\\x38\\u0033 /KH-SKHĐT năm 2021"\n'],
    ['single quotes', "a: 'Số ''cũ'' 83 /KH-SKHĐT năm 2021'\n"],
    ['a literal block', 'a: |\n  Dòng một,\n  số 83 /KH-SKHĐT\n  năm 2021\n'],
    ['a folded block', 'a: >-\n    Dòng một,\n    số 83 /KH-SKHĐT\n\n    năm 2021\n'],
    ['a plain text over lines', 'a: Dòng một,\n  số\n  83 /KH-SKHĐT\n  năm 2021\n'],
    ['CRLF', 'a: |\r\n  Dòng một,\r\n  số 83 /KH-SKHĐT\r\n'],
    ['NFD', 'a: Kế hoạch số 83 /KH-SKHĐT\n'.normalize('NFD')],
  ])('is found in %s', (_, text) => {
    const tree = treeOf(text);
    const value = (tree.data as { a: string }).a;
    const from = value.indexOf('/KH');
    const span = tree.textSpan(['a'], from, from + '/KH-SKHĐT'.length);
    expect(cut(text, span).normalize('NFC')).toBe('/KH-SKHĐT');
  });

  it('lies inside its value, for any text and any part', () => {
    const texts = fc.string({
      unit: fc.constantFrom('ế', 'a', ' ', '"', "'", '\\', '\n', 'đ', '😀', ':'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (value, one, other) => {
        const text = `a: ${JSON.stringify(value)}\nb: c\n`;
        const tree = treeOf(text);
        const [from, to] = [Math.min(one, other, value.length), Math.min(Math.max(one, other), value.length)];
        const whole = tree.span(['a'], 'value');
        const part = tree.textSpan(['a'], from, to);
        expect(part.offset).toBeGreaterThanOrEqual(whole.offset);
        expect(part.offset + part.length).toBeLessThanOrEqual(whole.offset + whole.length);
        expect(part.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
