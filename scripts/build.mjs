// Bundles src/ into dist/ so that a command starts with few files to read and loads only what it needs.
// pdfkit and inquirer stay outside: only the commands that print or ask import them.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
  external: ['pdfkit', 'pdfjs-dist', '@inquirer/*', 'write-file-atomic'],
  // The browser build of yaml is the same parser without a look into the environment at every token.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
  },
  chunkNames: 'chunk-[name]-[hash]',
  logLevel: 'warning',
});
