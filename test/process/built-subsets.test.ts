import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeAhead, usualSubset } from '../../src/typeset/face-subset.ts';
import { usualSubsets } from '../../src/typeset/usual-subsets.ts';
import { printedExample } from '../pdf/printed-example.ts';
import { tinos } from '../pdf/tinos.ts';

const root = join(import.meta.dirname, '../..');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'thidua-subsets-'));
  cpSync(join(root, 'examples/van-khe-2025'), place, { recursive: true });
  rmSync(join(place, 'out'), { recursive: true, force: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the subsets that the build makes ahead', () => {
  const { faces } = tinos();
  const made = usualSubset(faces.bold, 'bold');

  it('stand in the bundle, one for each face, and not in the source', () => {
    const bundled = readdirSync(join(root, 'dist'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(root, 'dist', name), 'utf8'))
      .join('\n');
    for (const [name, face] of Object.entries(faces)) {
      const { name: subset, letters } = usualSubset(face, name as keyof typeof faces);
      expect(bundled).toContain(`name: ${JSON.stringify(subset)}`);
      expect(letters).toContain('Ữ');
    }
    expect(usualSubsets).toEqual([]);
  });

  it('are what would be made anew: the built program prints the bytes that its source prints', async () => {
    const argv = [join(root, 'bin/thidua.js'), 'render', place, '--format', 'json'];
    const { files } = JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })) as {
      files: readonly { path: string; sha256: string }[];
    };
    const built = new Map(files.map((file) => [file.path, file.sha256]));
    for (const { document, bytes } of await printedExample('van-khe-2025')) {
      expect(built.get(`out/${document.path}`), document.path).toBe(sha256(bytes));
    }
  });

  it('serve the letters and the font that they were made of, and no others', () => {
    expect(madeAhead(faces.bold, 'bold', made.letters, [made])).toBe(made);
    expect(madeAhead(faces.bold, 'bold', `${made.letters}−`, [made])).toBeUndefined();
    expect(madeAhead(faces.regular, 'regular', made.letters, [made])).toBeUndefined();
    const other = { ...made, checksum: made.checksum ^ 1 };
    expect(madeAhead(faces.bold, 'bold', made.letters, [other])).toBeUndefined();
  });
});
