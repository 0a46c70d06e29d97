import type { Code } from '../../src/diagnostic/codes.ts';
import type { Line } from './lines.ts';

/** One way in which clerks break a sound campaign. */
export interface Mutation {
  readonly what: string;
  readonly code: Code;
  /** Whether a line can be broken in this way so that only this code can follow. */
  readonly fits: (line: Line) => boolean;
  /** What the line becomes; `pick` chooses among places in it, from 0 to below 1. */
  readonly broken: (line: Line, pick: number) => string;
  /** How many lines below the broken one the finding must stand. */
  readonly below?: number;
}

export type Fits = Mutation['fits'];

export const both =
  (...conditions: readonly Fits[]): Fits =>
  (line) =>
    conditions.every((fits) => fits(line));
export const words: Fits = ({ form, key }) => form === 'words' && key !== 'quote';
export const key =
  (...keys: readonly string[]): Fits =>
  (line) =>
    line.form === 'pair' && keys.includes(line.key);
export const nomination: Fits = ({ file }) => file.startsWith('nominations/');
const inPlan: Fits = ({ file }) => file === 'plan.yaml';
const scored: Fits = both(nomination, key('points'), ({ text }) => /^ {4}points:/.test(text));
export const holds =
  (pattern: RegExp): Fits =>
  ({ text }) =>
    pattern.test(text);
/** A text on one line, without quotes around it or in it. */
export const plainText: Fits = both(
  key('title', 'issuer', 'name', 'position', 'hometown'),
  ({ value }) => !/["'#:{[]/.test(value),
);

export const value =
  (change: (value: string, pick: number) => string): Mutation['broken'] =>
  (line, pick) =>
    line.text.slice(0, line.text.length - line.value.length) + change(line.value, pick);
/** Changes one of the stretches that a pattern matches. */
export const one =
  (pattern: RegExp, change: (found: string) => string): Mutation['broken'] =>
  ({ text }, pick) => {
    const all = [...text.matchAll(new RegExp(pattern, 'gu'))];
    const chosen = all[Math.floor(pick * all.length)];
    if (!chosen) throw new Error(`nothing to change in ${text}`);
    return text.slice(0, chosen.index) + change(chosen[0]) + text.slice(chosen.index + chosen[0].length);
  };
export const to = (by: string) => value(() => by);
const suffixed = value((written) => `${written}q`);
// What Windows-1252 shows for the bytes 80 to 9F; TextDecoder of node 20 takes it for Latin-1.
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const readAs1252 = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (byte) => high[byte.charCodeAt(0) - 0x80] ?? byte);
export const between = /(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/u;

export const mutations: readonly Mutation[] = [
  // The file itself.
  {
    what: 'a tab for the indentation',
    code: 'TD1010',
    fits: ({ form, text }) => form === 'pair' && /^ +[a-z]/.test(text),
    broken: ({ text }) => `\t${text.trimStart()}`,
  },
  { what: 'a quote left open', code: 'TD1021', fits: plainText, broken: value((written) => `"${written}`) },
  {
    what: 'a key given twice',
    code: 'TD1019',
    fits: ({ form, text }) => form === 'pair' && !text.includes('- '),
    broken: ({ text }) => `${text}\n${text}`,
    below: 1,
  },
  {
    what: 'a colon in a text',
    code: 'TD1020',
    fits: both(plainText, holds(between)),
    broken: one(between, () => ': '),
  },
  {
    what: 'a zero-width space',
    code: 'TD1007',
    fits: both(words, holds(between)),
    broken: one(between, () => ' \u200b'),
  },
  {
    what: 'a control character',
    code: 'TD1005',
    fits: both(words, holds(between)),
    broken: one(between, () => '\u0003'),
  },
  { what: '1.000 for a score', code: 'TD1040', fits: scored, broken: to('1.000') },

  // The schema.
  {
    what: 'a misspelt key',
    code: 'TD2006',
    fits: (line) => line.form === 'pair' && line.key.length >= 5,
    broken: ({ text, key: name }, pick) => {
      const at = text.indexOf(name) + 1 + Math.floor(pick * (name.length - 2));
      return `${text.slice(0, at)}q${text.slice(at + 1)}`;
    },
  },
  {
    what: 'a missing key',
    code: 'TD2004',
    // Right below its owner, which the finding must point at.
    fits: both(key('full_name'), ({ index }) => index === 6),
    broken: () => '',
    below: -1,
  },
  {
    what: 'a wrong enumeration value',
    code: 'TD2007',
    fits: key('gender', 'role', 'scope', 'campaign_type', 'mode', 'status'),
    broken: suffixed,
  },
  {
    what: 'an impossible date',
    code: 'TD2013',
    fits: key('date', 'birth_date', 'start', 'submission_date', 'decision_date'),
    broken: to('31/2/2021'),
  },
  {
    what: 'a date in words',
    code: 'TD2009',
    fits: key('date', 'birth_date', 'start', 'submission_date', 'decision_date'),
    broken: to('tháng 9 năm 2021'),
  },
  {
    what: 'a required value left empty',
    code: 'TD2005',
    fits: both(nomination, key('full_name', 'birth_date', 'unit', 'award', 'gender')),
    broken: ({ text, value: written }) => text.slice(0, text.length - written.length - 1),
  },
  { what: 'a mark for a number', code: 'TD2009', fits: scored, broken: to('mười tám') },

  // The dossier against its plan.
  { what: 'an unknown unit', code: 'TD3001', fits: both(nomination, key('unit')), broken: suffixed },
  { what: 'an unknown award form', code: 'TD3002', fits: both(nomination, key('award')), broken: suffixed },
  {
    what: 'an unknown criterion',
    code: 'TD3003',
    fits: both(nomination, key('criterion')),
    broken: suffixed,
  },
  { what: 'an unknown decider', code: 'TD3004', fits: both(inPlan, key('decider')), broken: suffixed },
  {
    what: 'a missing evidence file',
    code: 'TD3019',
    fits: both(nomination, key('file')),
    broken: value((path) => path.replace(/\./, '-2.')),
  },
  {
    what: 'an evidence file outside the folder',
    code: 'TD3021',
    fits: both(nomination, key('file')),
    broken: value((path) => `../${path}`),
  },
  {
    what: 'a score for no criterion',
    code: 'TD3101',
    fits: both(nomination, holds(/^ {2}tc[\d-]+:$/)),
    broken: ({ text }) => text.replace(':', '9:'),
  },
  { what: 'a score above its maximum', code: 'TD3102', fits: scored, broken: to('90') },
  { what: 'a score off its step', code: 'TD3103', fits: scored, broken: to('1,3') },
  {
    what: 'an unknown level',
    code: 'TD3104',

    fits: both(nomination, key('level')),
    broken: suffixed,
  },

  {
    what: 'an earlier award of a day to come',
    code: 'TD3018',
    fits: both(nomination, key('date'), ({ section }) => section === 'earlier_awards'),
    broken: to('20/12/2021'),
  },
  {
    what: 'evidence from before the campaign',
    code: 'TD3016',
    fits: both(nomination, key('date'), ({ section }) => section === 'achievements'),
    broken: to('01/8/2021'),
  },
  {
    what: 'a member of the council among the nominees',
    code: 'TD3023',
    fits: both(nomination, key('full_name')),
    broken: to('Đoàn Khắc Tường'),
  },
  {
    what: 'a birth to come',
    code: 'TD3028',
    fits: both(nomination, key('birth_date')),
    broken: to('14/3/2091'),
  },

  // Vietnamese text.
  { what: 'UTF-8 read as Windows-1252', code: 'TD1103', fits: plainTitle, broken: value(readAs1252) },
  {
    what: 'Ð for Đ',
    code: 'TD1104',
    fits: both(words, holds(/[Đđ]/)),
    broken: one(/[Đđ]/g, (letter) => (letter === 'Đ' ? 'Ð' : 'ð')),
  },
  {
    what: 'a Cyrillic letter',
    code: 'TD1105',
    fits: both(words, holds(/\p{L}[aoc]\p{L}/u)),
    broken: one(/(?<=\p{L})[aoc](?=\p{L})/gu, (letter) => ({ a: 'а', o: 'о' })[letter] ?? 'с'),
  },
  { what: 'two spaces', code: 'TD1107', fits: both(words, holds(between)), broken: one(between, () => '  ') },
  {
    what: 'a space before a comma',
    code: 'TD1108',
    fits: both(words, holds(/\p{L}, /u)),
    broken: one(/(?<=\p{L}), /gu, () => ' , '),
  },
  {
    what: '83 /KH-SKHĐT',
    code: 'TD1109',
    fits: both(words, holds(/\d\/[A-ZĐ]{2,3}-[A-ZĐ]/)),
    broken: one(/(?<=\d)\/(?=[A-ZĐ]{2,3}-[A-ZĐ])/g, () => ' /'),
  },
  {
    what: 'tháng 09',
    code: 'TD1110',
    fits: both(words, holds(/tháng [3-9](?![\d/])/)),
    broken: one(/(?<=tháng )(?=[3-9](?![\d/]))/g, () => '0'),
  },
  { what: 'UNBD', code: 'TD1113', fits: both(words, holds(/UBND/)), broken: one(/UBND/g, () => 'UNBD') },
  {
    what: 'straight quotes',
    code: 'TD1106',
    fits: both(words, holds(/“[^“”]+”/)),
    broken: one(/“[^“”]+”/g, (quoted) => `"${quoted.slice(1, -1)}"`),
  },
  {
    what: 'a Greek letter',
    code: 'TD1105',
    fits: both(words, holds(/\p{L}o\p{L}/u)),
    broken: one(/(?<=\p{L})o(?=\p{L})/gu, () => 'ο'),
  },
  {
    what: 'Chiến sỹ thi đua',
    code: 'TD1112',
    fits: both(words, holds(between)),
    broken: one(between, () => ' Chiến sỹ thi đua '),
  },
  {
    what: 'the name of the law in other words',
    code: 'TD1114',
    fits: both(words, holds(between)),
    broken: one(between, () => ' Luật Thi đua - Khen thưởng '),
  },
  {
    what: 'a dash in the motto',
    code: 'TD1111',
    fits: both(words, holds(between)),
    broken: one(between, () => ' Độc lập – Tự do – Hạnh phúc '),
  },
  {
    what: 'a soft hyphen',
    code: 'TD1115',
    fits: both(words, holds(/\p{L}\p{L}/u)),
    broken: one(/(?<=\p{L})(?=\p{L})/gu, () => '\u00ad'),
  },
  {
    what: 'TCVN3',
    code: 'TD1101',
    fits: plainTitle,
    broken: to('Së KÕ ho¹ch vµ §Çu t tØnh VÜnh Phóc'),
  },
  { what: 'VNI', code: 'TD1102', fits: plainTitle, broken: to('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam') },
];

function plainTitle(line: Line): boolean {
  return both(nomination, key('title'), holds(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/))(line);
}
