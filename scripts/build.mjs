// Bundles src/ into dist/ so that a command starts with few files to read and loads only what it needs.
// inquirer stays outside: only the commands that ask import it.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { usualSubsets } from './usual-subsets.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { thidua: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['pdfjs-dist', 'inquirer', '@inquirer/core', 'write-file-atomic'],
  // The browser build of yaml is the same parser without a look into the environment at every token; that of fflate is the
  // same deflating without node's threads, which take long to load; liquidjs for import leaves out what nobody imports.
  // pdfkit's parts that we never call cost more than the whole of a paper to load.
  alias: {
    yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
    liquidjs: join(root, 'node_modules/liquidjs/dist/liquid.node.mjs'),
    fflate: join(root, 'node_modules/fflate/esm/browser.js'),
    ...Object.fromEntries(
      ['fontkit', 'linebreak', 'png-js', '@noble/ciphers/aes'].map((name) => [
        name,
        join(root, 'scripts/unused.mjs'),
      ]),
    ),
  },
  plugins: [usualSubsets(root)],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
  },
  chunkNames: 'chunk-[name]-[hash]',
  logLevel: 'warning',
});
// pdfkit reads its colour profile beside itself.
const profile = 'data/sRGB_IEC61966_2_1.icc';
mkdirSync(join(root, 'dist/data'));
copyFileSync(join(root, 'node_modules/pdfkit/js', profile), join(root, 'dist', profile));
