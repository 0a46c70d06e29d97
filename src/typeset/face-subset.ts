import { zlibSync } from 'fflate';
import type { FontFace } from '../document/form.ts';
import type { Face } from './fonts.ts';
import { Letters } from './letters.ts';
import { glyphsIn, subset } from './subset.ts';
import { type UsualSubset, usualSubsets } from './usual-subsets.ts';

const family = 'Tinos';
const styles: Readonly<Record<FontFace, string>> = {
  regular: 'Regular',
  bold: 'Bold',
  italic: 'Italic',
  'bold-italic': 'BoldItalic',
};

/** A subset ready to be written: what is drawn of a face, deflated, and what PDF says of it. */
export interface Subset {
  readonly name: string;
  readonly program: Uint8Array;
  readonly programLength: number;
  /** `W` of the font (9.7.4.3). */
  readonly widths: string;
  readonly glyphs: readonly number[];
  readonly toUnicode: Uint8Array;
}

const vowels = (letters: string) =>
  [...letters].flatMap((vowel) =>
    ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
  );
const lettersOf = (letters: readonly string[]) => new Letters(letters.map((letter) => letter.charCodeAt(0)));

/** What running text is written with: small letters with their tones, plain capitals, digits, the common signs. */
const everyday = lettersOf([
  ...'abcdefghijklmnopqrstuvwxyzđABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:()/-–%“”…',
  ...vowels('aăâeêioôơuưy'),
]);
/** The capitals that only Vietnamese has; a face that prints one of them gets all. */
const capitals = lettersOf(['Đ', ...vowels('AĂÂEÊIOÔƠUƯY').filter((letter) => !/[A-Z]/.test(letter))]);

/**
 * A face with more letters than this gets all of `everyday`: up to 5 kB more in the file, and most files of a campaign
 * then share one subset, which is made once. What a file embeds still depends on its own words alone.
 */
const fewLetters = 40;

const subsets = new WeakMap<Face, Map<string, Subset>>();
const subsetsKept = 32;

/** What a file embeds of a face that prints these letters. Adds those of the subset to them. */
export function subsetOf(face: Face, name: FontFace, letters: Letters): Subset {
  const old = subsets.get(face);
  const memory = old && old.size < subsetsKept ? old : new Map<string, Subset>();
  if (memory !== old) subsets.set(face, memory);
  if (letters.list().length > fewLetters) {
    if (letters.meets(capitals)) letters.addAll(capitals);
    letters.addAll(everyday);
  }
  const points = letters.list();
  const key = String.fromCharCode(...points);
  let made = memory.get(key);
  if (!made) {
    made = madeAhead(face, name, key, usualSubsets) ?? makeSubset(face, name, points);
    memory.set(key, made);
  }
  return made;
}

/** The subset among `usual` that holds just these letters of the very font. */
export function madeAhead(
  { font }: Face,
  name: FontFace,
  letters: string,
  usual: readonly UsualSubset[],
): Subset | undefined {
  return usual.find((one) => one.face === name && one.letters === letters && one.checksum === font.checksum);
}

/** The subset that most papers embed of a face, to be made ahead. */
export function usualSubset(face: Face, name: FontFace): UsualSubset {
  const letters = new Letters();
  letters.addAll(everyday);
  letters.addAll(capitals);
  const points = letters.list();
  const { checksum } = face.font;
  return { face: name, checksum, letters: String.fromCharCode(...points), ...makeSubset(face, name, points) };
}

function makeSubset(face: Face, name: FontFace, letters: readonly number[]): Subset {
  // Of two letters with one glyph the lower one is what is copied.
  const pairs = letters.map((letter) => [face.font.glyphOf(letter), letter] as const).reverse();
  const characters = new Map([...new Map(pairs)].sort(([a], [b]) => a - b));
  const program = subset(face.font, face.glyphs, characters.keys());
  return {
    name: `${prefix(characters)}+${family}-${styles[name]}`,
    program: zlibSync(program, { level: 9 }),
    programLength: program.length,
    widths: widths(face, [...characters.keys()]),
    glyphs: glyphsIn(face, characters.keys()),
    toUnicode: zlibSync(new TextEncoder().encode(unicodeMap(characters)), { level: 9 }),
  };
}

/** Six letters that tell subsets apart (9.6.4), from the glyphs alone. */
function prefix(characters: ReadonlyMap<number, number>): string {
  let hash = 0x811c9dc5;
  for (const glyph of characters.keys()) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26)),
  ).join('');
}

/** `[first [w w w] first [w] …]` for the runs of neighbouring glyphs. */
function widths(face: Face, glyphs: readonly number[]): string {
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    if (index === 0 || glyph !== (glyphs[index - 1] ?? 0) + 1) {
      text += `${index === 0 ? '' : '] '}${glyph} [`;
    } else text += ' ';
    text += Math.round(face.font.advance(glyph) * 1000);
  }
  return `[${text}]]`;
}

/** A ToUnicode CMap (9.10.3), so that text can be searched and copied. */
function unicodeMap(characters: ReadonlyMap<number, number>): string {
  const entries = [...characters].map(([glyph, point]) => `<${hex(glyph)}> <${hex(point)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
