import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compose } from '../../src/compose/compose.ts';
import { documentForm } from '../../src/law/document-form.ts';
import { loadFonts } from '../../src/typeset/fonts.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { shippedLaw } from '../law/shipped.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier } from './example.ts';

const names = {
  regular: '400Regular/Tinos_400Regular',
  bold: '700Bold/Tinos_700Bold',
  italic: '400Regular_Italic/Tinos_400Regular_Italic',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic',
};
const fonts = loadFonts((face) => readFileSync(`node_modules/@expo-google-fonts/tinos/${names[face]}.ttf`));
const form = documentForm(shippedLaw(), '13-14-14');
const want = process.argv[2] ?? '';
for (const { value, diagnostics } of compose(inputFrom(exampleDossier('vinh-phuc-2021')))) {
  if (diagnostics.length) console.log(diagnostics);
  if (!value || !value.path.includes(want)) continue;
  const r = typeset(value, form, fonts) as any;
  const path = `/tmp/out/${value.path}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, r.bytes ?? r.value?.bytes ?? r);
  console.log(value.path, Object.keys(r), r.pages);
}
