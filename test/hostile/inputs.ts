import type { Code } from '../../src/diagnostic/codes.ts';

/** A file that no clerk writes on purpose, and what must be said of it. */
export interface HostileInput {
  readonly what: string;
  readonly bytes: Uint8Array | string;
  /** A finding of this code must point into the file; others may stand beside it. */
  readonly code: Code;
}

const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
const bigEndian = (text: string) => utf16(text, true).swap16();
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
/** A megabyte, but for a little, of one piece over and over: small enough to be read, and all of it work. */
const dense = (what: string, piece: string, code: Code, before = '', after = ''): HostileInput => ({
  what: `a megabyte of ${what}`,
  bytes: before + piece.repeat(Math.floor(1_040_000 / Buffer.byteLength(piece))) + after,
  code,
});
const depths = [65, 1_000, 5_000, 10_000, 40_000];

const billionLaughs = [
  'a: &a [cười, cười, cười, cười, cười, cười, cười, cười, cười]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = `*${'abcdefgh'[index]}`;
    return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
  }),
].join('\n');

/** Inputs that hang, kill or fool the parser when they reach it as they are. */
export const hostileInputs: readonly HostileInput[] = [
  ...depths.flatMap((depth): HostileInput[] => [
    { what: `${depth} opening brackets`, bytes: '['.repeat(depth), code: 'TD1012' },
    { what: `${depth} opening braces`, bytes: '{a: '.repeat(depth), code: 'TD1012' },
    {
      what: `${depth} lists closed again`,
      bytes: `a: ${'['.repeat(depth)}${']'.repeat(depth)}`,
      code: 'TD1012',
    },
    { what: `${depth} dashes on one line`, bytes: '- '.repeat(depth), code: 'TD1012' },
  ]),
  {
    what: 'one thousand levels of indentation',
    bytes: lines(1_000, (depth) => `${' '.repeat(depth)}a:`),
    code: 'TD1012',
  },
  { what: 'five thousand question marks', bytes: '? '.repeat(5_000), code: 'TD1012' },
  { what: 'a billion laughs', bytes: billionLaughs, code: 'TD1013' },
  { what: 'an alias of itself', bytes: 'id: &a [*a]\n', code: 'TD1013' },
  {
    what: 'seventy thousand aliases',
    bytes: `id: &a x\nb: [${Array(70_000).fill('*a').join(',')}]\n`,
    code: 'TD1013',
  },
  {
    what: 'one alias a hundred and fifty times',
    bytes: `id: &a x\nb: [${Array(150).fill('*a').join(', ')}]\n`,
    code: 'TD1013',
  },
  { what: 'an alias of nothing', bytes: 'id: *nobody\n', code: 'TD1013' },
  {
    what: 'twenty thousand keys in one mapping',
    bytes: lines(20_000, (index) => `key${index}: 1`),
    code: 'TD2006',
  },
  {
    what: 'twenty thousand keys in one pair of braces',
    bytes: `x: {${lines(20_000, (index) => `k${index}: 1`).replaceAll('\n', ', ')}}`,
    code: 'TD2006',
  },
  { what: 'one key given twenty thousand times', bytes: lines(20_000, () => 'id: a'), code: 'TD1019' },
  { what: 'ten thousand syntax errors', bytes: lines(10_000, (index) => `k${index}: "a" b`), code: 'TD1024' },
  { what: 'ten thousand quotes left open', bytes: lines(10_000, (index) => `k${index}: "a`), code: 'TD1021' },
  {
    what: 'ten thousand tabs for indentation',
    bytes: lines(10_000, (index) => `k${index}:\n\ta: 1`),
    code: 'TD1010',
  },
  { what: 'ten thousand closing brackets', bytes: `a: ${']'.repeat(10_000)}`, code: 'TD1027' },
  { what: 'ten megabytes', bytes: lines(400_000, (index) => `key${index}: một giá trị`), code: 'TD1003' },
  { what: 'a text of ten megabytes', bytes: `id: ${'x'.repeat(10_000_000)}`, code: 'TD1003' },
  { what: 'a text of nine hundred kilobytes', bytes: `id: ${'x'.repeat(900_000)}\n`, code: 'TD2010' },
  {
    what: 'a quoted text of nine hundred kilobytes',
    bytes: `id: "${'\\n'.repeat(450_000)}"\n`,
    code: 'TD1035',
  },
  { what: 'a megabyte of spaces', bytes: `id:${' '.repeat(1_000_000)}x y\n`, code: 'TD2009' },
  { what: 'a megabyte of empty lines', bytes: '\n'.repeat(1_000_000), code: 'TD1035' },
  { what: 'a megabyte of comments', bytes: '#\n'.repeat(500_000), code: 'TD1035' },
  dense('a list of one letter', '- a\n', 'TD1035'),
  dense('empty lists in brackets', '[],', 'TD1035', 'a: [', ']'),
  dense('pairs in brackets', 'a: b,', 'TD1035', 'a: [', ']'),
  dense('commas in brackets', ',', 'TD1035', 'a: [', ']'),
  dense('colons', ': ', 'TD1035'),
  dense('keys without a value', 'a:\n', 'TD1035'),
  dense('empty texts of a bar', 'a: |\n', 'TD1035'),
  dense('quotes', '"', 'TD1035'),
  dense('directives', '%a\n', 'TD1035'),
  dense('tags', '!a b,', 'TD1035', 'a: [', ']'),
  dense('escapes of nothing', '\\q', 'TD1035', 'a: "', '"'),
  dense('lines with a tab', 'a:\n\t b: 1\n', 'TD1035'),
  dense('letters of three code points', 'o\u0323\u0302', 'TD2009', 'id: '),
  dense('families of seven code points', '👨‍👩‍👧', 'TD2009', 'id: '),
  dense('Cyrillic letters', 'aа ', 'TD2010', 'summary: '),
  dense('double spaces', 'a  ', 'TD2010', 'summary: '),
  dense('non-breaking spaces', 'a:\u00a0b\n', 'TD1035'),
  { what: 'NUL', bytes: 'id: a\0b\n', code: 'TD1005' },
  { what: 'a bell and an escape sequence', bytes: 'id: a\u0007\u001b[31mb\n', code: 'TD1005' },
  { what: 'a line separator', bytes: 'id: a\u2028b\n', code: 'TD1005' },
  { what: 'an escape that makes NUL', bytes: 'id: "a\\0b"\n', code: 'TD1026' },
  { what: 'a control character of Latin-1', bytes: 'id: a\u0085b\n', code: 'TD1005' },
  { what: 'text turned round', bytes: 'id: a\u202eb\n', code: 'TD1006' },
  { what: 'a zero-width space', bytes: 'i\u200bd: a\n', code: 'TD1007' },
  { what: 'tag characters', bytes: 'id: a\u{e0041}b\n', code: 'TD1007' },
  { what: 'a byte order mark in the middle', bytes: 'id: a\n\ufeffkind: individual\n', code: 'TD1008' },
  { what: 'lone carriage returns', bytes: 'id: a\rkind: individual\rname: b\r', code: 'TD1011' },
  {
    what: 'bytes of no UTF-8',
    bytes: Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xc3, 0x28, 0xff, 0x0a),
    code: 'TD1001',
  },
  {
    what: 'half of a surrogate pair',
    bytes: Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x0a),
    code: 'TD1001',
  },
  {
    what: 'UTF-16 without its mark',
    bytes: utf16('id: thi-sinh\nkind: individual\n', false),
    code: 'TD1002',
  },
  { what: 'UTF-16 of Notepad', bytes: utf16('id: thi-sinh\r\nkindd: individual\r\n', true), code: 'TD2006' },
  {
    what: 'UTF-16 in the other order',
    bytes: bigEndian('id: thi-sinh\nkindd: individual\n'),
    code: 'TD2006',
  },
  {
    what: 'half a unit of UTF-16',
    bytes: Buffer.concat([utf16('id: a\n', true), Buffer.of(0x61)]),
    code: 'TD1001',
  },
  {
    what: 'a picture',
    bytes: Uint8Array.from({ length: 4_096 }, (_, index) => (index * 151) % 256),
    code: 'TD1001',
  },
  { what: '%YAML 1.1', bytes: '%YAML 1.1\n---\nid: no\n', code: 'TD1016' },
  { what: 'a %TAG directive', bytes: '%TAG ! tag:example.com,2000:\n---\nid: !foo a\n', code: 'TD1015' },
  { what: 'a function in a tag', bytes: 'id: !!js/function "function () { return 1 }"\n', code: 'TD1015' },
  { what: '!!binary', bytes: 'id: !!binary aGVsbG8=\n', code: 'TD1015' },
  { what: '!!set', bytes: '!!set\n? a\n? b\n', code: 'TD1015' },
  { what: '!!timestamp', bytes: 'id: !!timestamp 2021-09-17\n', code: 'TD1015' },
  { what: '!!omap', bytes: 'id: !!omap [a: b]\n', code: 'TD1015' },
  { what: 'a tag of nobody', bytes: 'id: !foo a\n', code: 'TD1015' },
  { what: 'a number by force', bytes: 'id: !!int 010\n', code: 'TD1015' },
  { what: 'a merge key', bytes: 'id: a\n<<: {kind: individual}\n', code: 'TD1014' },
  { what: 'a list of merges', bytes: 'id: a\n<<: [{kind: individual}, {award: b}]\n', code: 'TD1014' },
  { what: '__proto__', bytes: 'id: a\n__proto__:\n  kind: individual\n', code: 'TD1018' },
  { what: '__proto__ in braces', bytes: 'id: a\nindividual: {__proto__: {admin: true}}\n', code: 'TD1018' },
  {
    what: 'constructor and toString for keys',
    bytes: 'id: a\nconstructor: b\ntoString: c\n',
    code: 'TD2006',
  },
  { what: 'hasOwnProperty for a value', bytes: 'id: a\nkind: hasOwnProperty\n', code: 'TD2007' },
  { what: 'two documents', bytes: 'id: a\n---\nid: b\n', code: 'TD1017' },
  { what: 'ten thousand documents', bytes: '---\nid: a\n'.repeat(10_000), code: 'TD1017' },
  { what: 'nothing', bytes: '', code: 'TD1004' },
  { what: 'three dashes', bytes: '---\n', code: 'TD1004' },
  { what: 'a text for a root', bytes: 'id:a\n', code: 'TD1022' },
  { what: 'a number for a root', bytes: '83\n', code: 'TD2008' },
  { what: 'a list for a root behind a byte order mark', bytes: '\ufeff- a\n- b\n', code: 'TD2008' },
  { what: 'a list for a key', bytes: 'id: a\n? [b, c]\n: d\n', code: 'TD1030' },
  { what: 'a number and the same in quotes for keys', bytes: 'id: a\n1: b\n"1": c\n', code: 'TD1019' },
  { what: 'nothing but a comment', bytes: '# chưa điền\n', code: 'TD1004' },
  { what: 'a full-width colon', bytes: 'id： a\n', code: 'TD1031' },
  {
    what: 'non-breaking spaces for indentation',
    bytes: 'individual:\n\u00a0\u00a0full_name: A\n',
    code: 'TD1009',
  },
  {
    what: 'one name in two ways of Unicode',
    bytes: `id: a\n${'họ'.normalize('NFC')}: b\n${'họ'.normalize('NFD')}: c\n`,
    code: 'TD1019',
  },
];
