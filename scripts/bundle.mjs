// How the program is bundled: for dist/ and for whatever measures the program as it is delivered.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { usualSubsets } from './usual-subsets.mjs';

// pdfkit reads its colour profile beside itself.
const profile = 'data/sRGB_IEC61966_2_1.icc';

/** Bundles entry points, by the name of what is made of each, into a folder. */
export async function bundle(root, entryPoints, folder) {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
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
  mkdirSync(join(folder, 'data'), { recursive: true });
  copyFileSync(join(root, 'node_modules/pdfkit/js', profile), join(folder, profile));
}
