import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFolder } from '../../src/host/node-folder.ts';
import type { Folder } from '../../src/world.ts';

/** How a fixture differs from the sound campaign where files of its own cannot say it. */
interface Recipe {
  /** Files of the sound campaign that it lacks. */
  readonly absent?: readonly string[];
  /** Files whose text stands in them so many times over. */
  readonly repeat?: Readonly<Record<string, number>>;
  /** Codes that are found beside its own, many times over. */
  readonly alongside?: readonly string[];
}

const sound = nodeFolder(join(import.meta.dirname, '../campaign'));
/** Beside the sound campaign lie the modules of the tests that read it. */
const noPart = /\.ts$/;

export function recipeOf(...path: string[]): Recipe {
  const file = join(import.meta.dirname, ...path, 'recipe.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** The small sound campaign with the files of a fixture in the place of its own. */
export function fixture(...path: string[]): Folder {
  const own = nodeFolder(join(import.meta.dirname, ...path));
  const { absent = [], repeat = {} } = recipeOf(...path);
  const base = (file: string) => (absent.includes(file) ? undefined : sound.read(file));
  const read = (file: string) => {
    const bytes = own.read(file) ?? base(file);
    return bytes && Buffer.concat(new Array<Uint8Array>(repeat[file] ?? 1).fill(bytes));
  };
  return {
    ...own,
    read,
    size: (file) => read(file)?.length,
    list: (folder) => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const kept = sound.list(folder).filter((name) => !absent.includes(`${prefix}${name}`));
      return [...new Set([...kept, ...own.list(folder)])].filter((name) => !noPart.test(name)).sort();
    },
  };
}
