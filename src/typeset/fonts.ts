import { deflateSync } from 'node:zlib';
import type { FontFace } from '../document/form.ts';
import { type Glyphs, glyphsOf } from './glyphs.ts';
import type { Measure } from './measure.ts';
import { outlineOperators } from './outlines.ts';
import { parseTrueType, type TrueType } from './truetype.ts';

/** The four faces, read once and shared by every document of a run. */
export interface Fonts {
  readonly faces: Readonly<Record<FontFace, Face>>;
  readonly measure: Measure;
}

export interface Face {
  readonly font: TrueType;
  readonly glyphs: Glyphs;
  /** A word as filled shapes, as `outlineOperators` draws it, deflated: a campaign stamps one word on all its papers. */
  outline(word: string): Uint8Array;
}

const faceNames: readonly FontFace[] = ['regular', 'bold', 'italic', 'bold-italic'];

/** Words whose width or shape is remembered; more are forgotten all at once, so that memory stays flat. */
const memory = 50_000;

/** Throws `TypeError` when the bytes of a face are no TrueType font. */
export function loadFonts(read: (face: FontFace) => Uint8Array): Fonts {
  const load = (name: FontFace): Face => {
    const font = parseTrueType(read(name));
    const glyphs = glyphsOf(font);
    return {
      font,
      glyphs,
      outline: remembered((word) => deflateSync(`${outlineOperators({ font, glyphs }, word)}\n`)),
    };
  };
  const faces = {
    regular: load('regular'),
    bold: load('bold'),
    italic: load('italic'),
    'bold-italic': load('bold-italic'),
  };
  const widths = new Map(
    faceNames.map((name) => [name, remembered((text) => widthOf(faces[name].font, text))]),
  );
  const { ascent, descent, gap } = faces.regular.font;
  return {
    faces,
    measure: { ascent, descent, gap, width: (text, face) => widths.get(face)?.(text) ?? 0 },
  };
}

function widthOf(font: TrueType, text: string): number {
  let width = 0;
  for (const character of text) width += font.advance(font.glyphOf(character.codePointAt(0) ?? 0));
  return width;
}

function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= memory) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
