import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Packages whose code is in dist/: the bundler says above each file where it is from. */
function bundled(): ReadonlySet<string> {
  const chunks = readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.js'));
  const origins = chunks.flatMap((file) => [
    ...read(`dist/${file}`).matchAll(/^ *\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
  ]);
  return new Set(origins.map(([, name = '']) => name));
}

it('NOTICE names every package that is bundled or installed, with its licence, and no other', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const names = bundled();
  const beside = Object.keys(dependencies).filter((name) => !names.has(name));
  const wanted = (some: Iterable<string>) =>
    [...some].sort().map((name) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
      return `${name} (${license})`;
    });
  const lists = read('NOTICE')
    .split(/^These are not in dist\//m)
    .map((part) => [...part.matchAll(/^ {2}(\S+ \(.+\))$/gm)].map(([, line]) => line));
  expect(lists).toEqual([wanted(names), wanted(beside)]);
});
