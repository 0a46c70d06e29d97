import type { Code } from '../../src/diagnostic/codes.ts';
import type { Leaf } from './leaf.ts';

/** One way in which clerks break a sound file. */
export interface Mutation {
  readonly code: Code;
  readonly what: string;
  /** Whether this way can break a leaf so that only this code can follow. */
  fits(leaf: Leaf): boolean;
  /** The broken file; `pick` chooses among places in the leaf, from 0 to below 1. */
  apply(leaf: Leaf, pick: number): string;
  /** How many lines above or below the leaf's own the finding must stand. */
  readonly lineOffset?: number;
}

const replace = ({ text }: Leaf, offset: number, length: number, by: string) =>
  text.slice(0, offset) + by + text.slice(offset + length);
const value = (leaf: Leaf) => leaf.text.slice(leaf.span.offset, leaf.span.offset + leaf.span.length);
const withValue = (leaf: Leaf, by: string) => replace(leaf, leaf.span.offset, leaf.span.length, by);
const lineStart = (leaf: Leaf) => leaf.text.lastIndexOf('\n', leaf.keySpan.offset - 1) + 1;
const lineEnd = ({ text, keySpan }: Leaf) => {
  const newline = text.indexOf('\n', keySpan.offset);
  return newline < 0 ? text.length : newline;
};
const indent = (leaf: Leaf) => leaf.keySpan.offset - lineStart(leaf);
const firstInItem = (leaf: Leaf) => leaf.text.slice(lineStart(leaf), leaf.keySpan.offset).includes('-');
const isText = ({ node }: Leaf) => node.form === 'text';
const any = () => true;

/** Puts something in the middle of the value, between two letters. */
const inside = (what: string) => (leaf: Leaf, pick: number) => {
  const letters = value(leaf);
  const at = 1 + Math.floor(pick * (letters.length - 1));
  return withValue(leaf, letters.slice(0, at) + what + letters.slice(at));
};
const before = (what: string) => (leaf: Leaf) => withValue(leaf, what + value(leaf));
const lineAfter = (line: (leaf: Leaf) => string) => (leaf: Leaf) =>
  replace(leaf, lineEnd(leaf), 0, `\n${' '.repeat(indent(leaf))}${line(leaf)}`);

export const mutations: readonly Mutation[] = [
  { code: 'TD1005', what: 'a control character', fits: any, apply: inside('\u0003') },
  { code: 'TD1006', what: 'a bidi character', fits: any, apply: inside('\u202e') },
  { code: 'TD1007', what: 'a zero-width space', fits: any, apply: inside('\u200b') },
  { code: 'TD1008', what: 'a byte order mark', fits: any, apply: inside('\ufeff') },
  {
    code: 'TD1009',
    what: 'a non-breaking space for the indentation',
    fits: (leaf) => indent(leaf) >= 2 && !firstInItem(leaf),
    apply: (leaf) => replace(leaf, lineStart(leaf), 1, '\u00a0'),
  },
  {
    code: 'TD1009',
    what: 'a non-breaking space after the colon',
    fits: any,
    apply: (leaf) => replace(leaf, leaf.keySpan.offset + leaf.keySpan.length + 1, 1, '\u00a0'),
  },
  {
    code: 'TD1010',
    what: 'a tab for the indentation',
    fits: (leaf) => indent(leaf) >= 2 && !firstInItem(leaf),
    apply: (leaf) => replace(leaf, lineStart(leaf), indent(leaf), '\t'),
  },
  { code: 'TD1013', what: 'an alias', fits: any, apply: before('*') },
  { code: 'TD1013', what: 'an anchor', fits: any, apply: before('&a ') },
  { code: 'TD1014', what: 'a merge key', fits: any, apply: lineAfter(() => '<<: x'), lineOffset: 1 },
  { code: 'TD1015', what: 'a tag', fits: any, apply: before('!!str ') },
  {
    code: 'TD1018',
    what: '__proto__',
    fits: any,
    apply: lineAfter(() => '__proto__: x'),
    lineOffset: 1,
  },
  {
    code: 'TD1019',
    what: 'a key given twice',
    fits: any,
    apply: lineAfter((leaf) => `${leaf.key}: ${value(leaf)}`),
    lineOffset: 1,
  },
  {
    code: 'TD1020',
    what: 'a colon in the text',
    fits: isText,
    apply: (leaf, pick) => {
      const words = value(leaf).split(' ');
      const at = Math.floor(pick * words.length);
      return withValue(leaf, words.map((word, index) => (index === at ? `${word}: x` : word)).join(' '));
    },
  },
  { code: 'TD1021', what: 'a quote left open', fits: isText, apply: before('"') },
  {
    code: 'TD1021',
    what: 'a single quote left open',
    fits: (leaf) => isText(leaf) && !value(leaf).includes("'"),
    apply: before("'"),
  },
  {
    code: 'TD1022',
    what: 'no space after the colon',
    fits: (leaf) =>
      !/[:/]/.test(value(leaf)[0] ?? '') &&
      !value(leaf).includes(': ') &&
      (leaf.hasElder || indent(leaf) > 0),
    apply: (leaf) => replace(leaf, leaf.keySpan.offset + leaf.keySpan.length + 1, 1, ''),
  },
  {
    code: 'TD1024',
    what: 'words after the closing quote',
    fits: isText,
    apply: (leaf) => withValue(leaf, `"${value(leaf)}" năm 2021`),
  },
  {
    code: 'TD1026',
    what: 'a backslash in double quotes',
    fits: isText,
    apply: (leaf) => withValue(leaf, `"C:\\Đề nghị ${value(leaf).replaceAll('"', '')}"`),
  },
  { code: 'TD1027', what: 'an at sign first', fits: isText, apply: before('@') },
  { code: 'TD1027', what: 'a backtick first', fits: isText, apply: before('`') },
  { code: 'TD1027', what: 'a per cent sign first', fits: isText, apply: before('%') },
  {
    code: 'TD1040',
    what: 'thousands that could be decimals',
    fits: ({ node }) => node.form === 'points',
    apply: (leaf) => withValue(leaf, '1.000'),
  },
  {
    code: 'TD1041',
    what: 'a space in a symbol',
    fits: ({ node }) => node.form === 'symbol',
    apply: (leaf) => withValue(leaf, `${value(leaf).slice(0, 1)} ${value(leaf).slice(1)}`),
  },
  {
    code: 'TD2005',
    what: 'a required key left empty',
    fits: ({ key, owner }) => owner.required.includes(key),
    apply: (leaf) => withValue(leaf, ''),
  },
  {
    code: 'TD2006',
    what: 'a key misspelt',
    fits: ({ key, owner }) => key.length >= 5 && owner.properties.has(key),
    apply: (leaf, pick) => {
      const at = 1 + Math.floor(pick * (leaf.key.length - 2));
      return replace(leaf, leaf.keySpan.offset + at, 1, 'q');
    },
  },
  {
    code: 'TD2007',
    what: 'a value that is none of those accepted',
    fits: ({ node }) => node.values.length > 0,
    apply: (leaf) => withValue(leaf, `${value(leaf)}q`),
  },
  {
    code: 'TD2009',
    what: 'a code in words',
    fits: ({ node }) => node.form === 'id',
    apply: (leaf) => withValue(leaf, 'Văn phòng'),
  },
  {
    code: 'TD2009',
    what: 'a date with dashes, day first',
    fits: ({ node }) => node.form === 'date',
    apply: (leaf) => withValue(leaf, '17-9-2021'),
  },
  {
    code: 'TD2013',
    what: 'a day of no calendar',
    fits: ({ node }) => node.form === 'date',
    apply: (leaf) => withValue(leaf, '31/2/2021'),
  },
];
