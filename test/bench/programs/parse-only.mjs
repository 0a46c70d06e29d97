// The least that any checker built on yaml must do: read each file of a folder and parse it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = process.argv[2];
for (const name of readdirSync(folder)) parse(readFileSync(join(folder, name), 'utf8'));
