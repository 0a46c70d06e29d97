import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Law, loadLaw } from '../../src/law/law.ts';

const folder = join(import.meta.dirname, '../../law');

/** The parsed files of `law/`, every scalar but true, false and null as written. */
export function shippedFiles(): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        name,
        parse(readFileSync(join(folder, name), 'utf8'), { schema: 'failsafe', customTags: ['bool', 'null'] }),
      ]),
  );
}

/** The law as it travels with the program. */
export function shippedLaw(): Law {
  return loadLaw(shippedFiles());
}
