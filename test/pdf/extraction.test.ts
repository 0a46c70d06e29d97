import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TextMark } from '../../src/typeset/page.ts';
import { eachText } from '../../src/typeset/printed-text.ts';
import { type PrintedExample, printedExample } from './printed-example.ts';

const isThere = spawnSync('pdftotext', ['-v']).error === undefined;
const inked = (text: string) => text.replace(/\s+/gu, '');

describe.skipIf(!isThere).each(['vinh-phuc-2021', 'van-khe-2025'])(
  'the papers of %s, read by pdftotext (poppler-utils)',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'thidua-extraction-'));
    const read: { readonly paper: PrintedExample; readonly text: string }[] = [];
    beforeAll(async () => {
      for (const paper of await printedExample(name)) {
        const file = join(folder, 'paper.pdf');
        writeFileSync(file, paper.bytes);
        // Raw keeps the order of the file, which is the reading order.
        read.push({ paper, text: execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }) });
      }
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('hold every letter that was set, in its order, and no other', () => {
      expect(read.length).toBeGreaterThan(10);
      for (const { paper, text } of read) {
        const marks = paper.pages.flatMap((page) => page.marks);
        const set = marks.filter((mark): mark is TextMark => mark.kind === 'text');
        expect(inked(text), paper.document.path).toBe(inked(set.map((mark) => mark.text).join('')));
      }
    });

    it('hold every word that was composed, in NFC with plain spaces', () => {
      for (const { paper, text } of read) {
        const words = new Set(text.split(/\s+/u));
        const watermarks = new Set(paper.document.watermarks);
        const texts: string[] = [];
        eachText(paper.document, (text) => texts.push(text));
        for (const text of texts) {
          if (watermarks.has(text)) continue;
          // The first and last word of a run may touch another run; what is between is whole.
          for (const word of text.split(/[ \n]+/).slice(1, -1)) {
            if (word !== '' && word.length < 30)
              expect(words, `${paper.document.path}: ${text}`).toContain(word);
          }
        }
        expect(text, paper.document.path).toBe(text.normalize('NFC'));
        expect(text, paper.document.path).not.toMatch(/[\u00A0\u202F\uFFFD]/);
      }
    });
  },
);
