import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontFace } from '../document/form.ts';
import { HostError, type World } from '../world.ts';
import { nodeFolder } from './node-folder.ts';
import { takeLock } from './node-lock.ts';

const fontFiles: Readonly<Record<FontFace, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** The world as it is: the campaign at `directory`, the package this file came in, today by the machine's clock. */
export function nodeWorld(directory: string): World {
  const require = createRequire(import.meta.url);
  const font = (face: FontFace) => {
    const name = `@expo-google-fonts/tinos/${fontFiles[face]}`;
    try {
      return readFileSync(require.resolve(name));
    } catch (cause) {
      throw new HostError('font', name, cause);
    }
  };
  return {
    today: isoDate(new Date()),
    campaign: nodeFolder(directory),
    shipped: nodeFolder(packageRoot()),
    font,
    lock: (name) => takeLock(directory, `.thidua/${name}.lock`),
    edition: () => editionOf(font),
    sha256: (bytes) => sha256Of([bytes]),
    hashing() {
      const hash = newHash();
      return { add: (piece) => void hash.update(piece), end: () => hash.digest('hex') };
    },
  };
}

/** A day of the machine's own time zone. Intl would do it too, and takes milliseconds to start. */
function isoDate(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * The names of the bundle's files carry the hashes of what is in them, but for the one that they all start from. The
 * fonts come from a package of their own, which npm may renew alone.
 */
function editionOf(font: World['font']): string {
  const fonts = Object.keys(fontFiles).map((face) => font(face as FontFace));
  const dist = join(packageRoot(), 'dist');
  if (!existsSync(dist)) return sha256Of(['source', ...fonts]);
  const names = readdirSync(dist).sort();
  return sha256Of([names.join('\n'), readFileSync(join(dist, 'thidua.js')), ...fonts]);
}

function sha256Of(parts: readonly (string | Uint8Array)[]): string {
  const hash = newHash();
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Loads node:crypto when something is hashed: it would cost every start a tenth of an empty program. */
function newHash() {
  const { createHash } = createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return createHash('sha256');
}

/** The nearest folder upwards that holds package.json: the same from `src/` in tests and from `dist/` when built. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
