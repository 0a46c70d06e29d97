import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Fonts, loadFonts } from '../../src/typeset/fonts.ts';

const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The faces that papers are printed in, read anew. */
export function tinos(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  return loadFonts((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${files[face]}`)));
}
