import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { survey } from '../../src/pipeline.ts';
import { printing } from '../../src/printing.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';
import { readPdf } from './read-pdf.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
const isThere = (tool: string) => spawnSync(tool, ['--version']).error === undefined;
const joined = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the papers of the Vĩnh Phúc campaign, read back', () => {
  const papers = new Map<string, Uint8Array>();
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pdf-'));
  const onDisk = (path: string) => join(folder, path.replaceAll('/', '-'));

  beforeAll(async () => {
    const world = memoryWorld(filesOf(example));
    for (const { path, bytes } of printing(world, await survey(world), false).papers()) {
      papers.set(path, bytes);
      writeFileSync(onDisk(path), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('the submission letter says what a submission letter must', async () => {
    const { text } = await readPdf(papers.get('02-to-trinh-giam-doc.pdf') ?? new Uint8Array());
    const lines = joined(text);
    expect(lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(lines).toContain('Kế hoạch số 240/KH-UBND ngày 16 tháng 9 năm 2021');
    expect(lines).toContain('xem xét, quyết định./.');
  });

  it('every paper carries its text in NFC with plain spaces', async () => {
    expect(papers.size).toBeGreaterThan(40);
    for (const [path, bytes] of papers) {
      const { text } = await readPdf(bytes);
      expect(text, path).toBe(text.normalize('NFC'));
      expect(text, path).not.toMatch(/[\u00A0\u202F\uFFFD]/);
    }
  });

  it.skipIf(!isThere('pdffonts'))('pdffonts (poppler-utils) finds embedded subsets only', () => {
    for (const path of papers.keys()) {
      const [, , ...rows] = execFileSync('pdffonts', [onDisk(path)], { encoding: 'utf8' })
        .trimEnd()
        .split('\n');
      expect(rows.length, path).toBeGreaterThan(0);
      for (const row of rows)
        expect(row, path).toMatch(/^[A-Z]{6}\+Tinos\S* +CID TrueType +Identity-H +yes yes yes/);
    }
  });

  it.skipIf(!isThere('qpdf'))('qpdf finds no fault in any file', () => {
    for (const path of papers.keys()) {
      const checked = execFileSync('qpdf', ['--check', onDisk(path)], { encoding: 'utf8' });
      expect(checked, path).toContain('No syntax or stream encoding errors found');
    }
  });
});
