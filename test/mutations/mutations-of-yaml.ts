import type { Line } from './lines.ts';
import {
  between,
  both,
  holds,
  type Mutation,
  nomination,
  one,
  plainText,
  value,
  words,
} from './mutations.ts';

const pair = ({ form, text }: Line) => form === 'pair' && !text.includes('- ');
const indented = ({ text }: Line) => /^ +[a-z]/.test(text);
const indentOf = ({ text }: Line) => text.slice(0, text.length - text.trimStart().length);
const before = (sign: string) => value((written) => `${sign}${written}`);
const above =
  (line: string): Mutation['broken'] =>
  (at) =>
    `${indentOf(at)}${line}\n${at.text}`;

/** Ways in which the file itself is broken, beyond those that stand with the others. */
export const mutationsOfYaml: readonly Mutation[] = [
  {
    what: 'a non-breaking space for the indentation',
    code: 'TD1009',
    fits: both(pair, indented),
    broken: ({ text }) => `\u00a0${text.slice(1)}`,
  },
  {
    what: 'a non-breaking space behind the colon',
    code: 'TD1009',
    fits: pair,
    broken: ({ text }) => text.replace(': ', ':\u00a0'),
  },
  { what: 'an anchor', code: 'TD1013', fits: plainText, broken: before('&a ') },
  { what: 'an alias', code: 'TD1013', fits: plainText, broken: before('*') },
  { what: 'a merge key', code: 'TD1014', fits: pair, broken: above('<<: x') },
  { what: 'a tag', code: 'TD1015', fits: plainText, broken: before('!!str ') },
  {
    what: 'a second document',
    code: 'TD1017',
    fits: both(nomination, holds(/^(?!id)[a-z_]+:/)),
    broken: ({ text }) => `---\n${text}`,
  },
  { what: '__proto__', code: 'TD1018', fits: pair, broken: above('__proto__: x') },
  {
    what: 'no space behind the colon',
    code: 'TD1022',
    fits: both(pair, plainText, indented),
    broken: ({ text }) => text.replace(': ', ':'),
  },
  {
    what: 'words behind a quote',
    code: 'TD1024',
    fits: plainText,
    broken: value((text) => `"${text}" năm 2021`),
  },
  {
    what: 'a number sign in a text',
    code: 'TD1036',
    fits: both(plainText, holds(between), ({ key }) => ['title', 'hometown', 'position'].includes(key)),
    broken: one(between, () => ' #'),
  },
  {
    what: 'a number sign before a text',
    code: 'TD1036',
    fits: both(plainText, ({ key }) => ['title', 'hometown'].includes(key)),
    broken: before('#'),
  },
  { what: 'an open bracket', code: 'TD1025', fits: plainText, broken: before('[') },
  { what: 'words behind a bracket', code: 'TD1027', fits: plainText, broken: before('[1] ') },
  {
    what: 'a backslash in quotes',
    code: 'TD1026',
    // the position of a signer is also held against the decider's
    fits: both(plainText, ({ section }) => section !== 'signers'),
    broken: value((text) => `"C:\\Đ ${text}"`),
  },
  { what: 'a sign that is reserved', code: 'TD1027', fits: plainText, broken: before('@') },
  {
    what: 'a full-width colon',
    code: 'TD1031',
    fits: both(pair, indented),
    broken: ({ text }) => text.replace(': ', '： '),
  },
  {
    what: 'letters turned around',
    code: 'TD1006',
    fits: both(words, holds(between)),
    broken: one(between, () => ' \u202e'),
  },
  {
    what: 'a byte order mark in the middle',
    code: 'TD1008',
    fits: both(words, holds(between)),
    broken: one(between, () => ' \ufeff'),
  },
  {
    what: 'a lone carriage return',
    code: 'TD1011',
    fits: both(words, holds(between)),
    broken: one(between, () => '\r'),
  },
  { what: 'seventy brackets', code: 'TD1012', fits: plainText, broken: before('['.repeat(70)) },
];
