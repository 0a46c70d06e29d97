// Bundles src/ into dist/ so that a command starts with few files to read and loads only what it needs.
// inquirer stays outside: only the commands that ask import it.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'dist');
rmSync(folder, { recursive: true, force: true });
await bundle(root, { thidua: 'src/cli/main.ts' }, folder);
