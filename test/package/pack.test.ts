import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the package, packed and installed elsewhere', () => {
  let place: string;
  const installed = (path: string) => join(place, 'node_modules/thidua', path);
  const run = (...argv: string[]) =>
    execFileSync(join(place, 'node_modules/.bin/thidua'), argv, { cwd: place, encoding: 'utf8' });

  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'thidua-pack-'));
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', place];
    const archive = execFileSync(npm, args, { cwd: root, encoding: 'utf8' }).trim();
    writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
    execFileSync(
      npm,
      ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', `./${archive}`],
      {
        cwd: place,
        stdio: 'pipe',
      },
    );
    cpSync(join(root, 'examples/vinh-phuc-2021'), join(place, 'campaign'), {
      recursive: true,
      filter: (path) => !path.includes('vinh-phuc-2021/out'),
    });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  it('carries schemas, templates, law data and licences, and no tests', () => {
    for (const path of ['schemas/plan.schema.json', 'templates', 'law', 'LICENSE', 'NOTICE', 'examples']) {
      expect(existsSync(installed(path)), path).toBe(true);
    }
    for (const path of ['test', 'src', 'node_modules/typescript'])
      expect(existsSync(installed(path)), path).toBe(false);
    const font = join(place, 'node_modules/@expo-google-fonts/tinos');
    expect(existsSync(join(font, 'LICENSE_FONT'))).toBe(true);
  });

  it('carries every file that its own pages link to', () => {
    const pages = [
      'README.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'docs/huong-dan.md',
      'docs/architecture.md',
    ];
    for (const page of pages) {
      const links = readFileSync(installed(page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g);
      for (const [, link = ''] of links)
        expect(existsSync(join(dirname(installed(page)), link)), `${page} → ${link}`).toBe(true);
    }
  });

  it('runs the whole way on the example, from another folder', () => {
    expect(run('--version')).toMatch(/^thidua \d+\.\d+\.\d+\n$/);
    run('validate', 'campaign');
    const listed = JSON.parse(run('render', 'campaign', '--format', 'json')) as { files: { path: string }[] };
    expect(listed.files.length).toBeGreaterThan(20);
    for (const file of listed.files)
      expect(existsSync(join(place, 'campaign', file.path)), file.path).toBe(true);
  });
});
