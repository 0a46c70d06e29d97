// An esbuild plugin: puts the subsets that most papers embed into the bundle, deflated, in place of the empty list of
// src/typeset/usual-subsets.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { importBundled } from './import-bundled.mjs';

const { resolve } = createRequire(import.meta.url);
const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};
/** Of a subset, what stands in the bundle as bytes. */
const streams = ['program', 'toUnicode'];

export function usualSubsets(root) {
  return {
    name: 'usual-subsets',
    async setup({ onLoad, onResolve }) {
      const made = await subsets(root);
      onResolve({ filter: /^usual-subset:/ }, ({ path }) => ({ path, namespace: 'usual-subset' }));
      onLoad({ filter: /^usual-subset:/, namespace: 'usual-subset' }, ({ path }) => {
        const [, index, stream] = path.split(':');
        return { contents: made[index][stream], loader: 'binary' };
      });
      onLoad({ filter: /[/\\]typeset[/\\]usual-subsets\.ts$/ }, () => ({
        contents: moduleOf(made),
        loader: 'js',
      }));
    },
  };
}

async function subsets(root) {
  const { loadFonts, usualSubset } = await importBundled(
    root,
    `export { loadFonts } from './src/typeset/fonts.ts';
      export { usualSubset } from './src/typeset/face-subset.ts';`,
  );
  const { faces } = loadFonts((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${files[face]}`)));
  return Object.entries(faces).map(([name, face]) => usualSubset(face, name));
}

function moduleOf(made) {
  const imports = [];
  const items = made.map((subset, index) => {
    const texts = Object.entries(subset).map(([key, value]) => {
      if (!streams.includes(key)) return `${key}: ${JSON.stringify(value)}`;
      imports.push(`import ${key}${index} from 'usual-subset:${index}:${key}';`);
      return `${key}: ${key}${index}`;
    });
    return `{ ${texts.join(', ')} }`;
  });
  return `${imports.join('\n')}\nexport const usualSubsets = [${items.join(',\n')}];\n`;
}
