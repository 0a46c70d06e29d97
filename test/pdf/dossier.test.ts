import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { emit } from '../../src/typeset/emit.ts';
import { layout } from '../../src/typeset/layout.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { png } from '../typeset/pictures.ts';
import { documentOf, form, paragraph } from '../typeset/ruler.ts';
import { readPdf } from './read-pdf.ts';
import { tinos } from './tinos.ts';

const entry = (title: string, part: string) => ({
  kind: 'paragraph' as const,
  align: 'left' as const,
  runs: [
    { text: `${title}, trang `, to: part },
    { text: '', pageOf: part, to: part },
  ],
});
const page = (text: string, id: string, level = 1) => ({
  orientation: 'portrait' as const,
  part: { id, title: text, level },
  blocks: [paragraph(text, { role: 'H1' })],
});

const file: Document = documentOf([], {
  folio: 'Trang {x}/{n}',
  sections: [
    { orientation: 'portrait', blocks: [entry('Tờ trình', 'tờ trình'), entry('Bản chụp', 'chụp')] },
    page('Tờ trình', 'tờ trình'),
    page('Danh sách', 'danh-sach', 2),
    {
      orientation: 'landscape',
      part: { id: 'chụp', title: 'Bản chụp' },
      blocks: [{ kind: 'picture', bytes: png(40, 20, 4), alt: 'Giấy khen năm 2020' }],
    },
  ],
  attachments: [
    {
      name: 'bang-khen.pdf',
      bytes: new TextEncoder().encode('%PDF-1.4'),
      type: 'application/pdf',
      description: 'Bằng khen năm 2020',
    },
  ],
});

describe('a file of several papers', () => {
  const { bytes } = typeset(file, form, tinos());
  const raw = Buffer.from(bytes).toString('latin1');

  it('lists its parts beside the pages, the lower ones below their paper', async () => {
    const { bookmarks, outline } = await readPdf(bytes);
    expect(bookmarks).toEqual(['Tờ trình', 'Bản chụp']);
    expect(outline[0]?.items.map(({ title }) => title)).toEqual(['Danh sách']);
  });

  it('leads from its contents to the pages that they name', async () => {
    const { links, text } = await readPdf(bytes);
    expect(text).toContain('Tờ trình, trang 2');
    expect(text).toContain('Bản chụp, trang 4');
    expect(links).toEqual([
      { from: 1, to: 2, says: 'Tờ trình, trang 2' },
      { from: 1, to: 4, says: 'Bản chụp, trang 4' },
    ]);
  });

  it('carries its attachments and says that it is PDF/A-3b', async () => {
    const { attachments } = await readPdf(bytes);
    expect(attachments).toEqual([
      { name: 'bang-khen.pdf', description: 'Bằng khen năm 2020', content: '%PDF-1.4' },
    ]);
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(raw).toContain('/AFRelationship /Supplement');
  });

  it('reads each attachment when its turn comes, and lets it go', () => {
    const size = 1 << 20;
    let given = 0;
    const givenBefore: number[] = [];
    const attachments = ['a', 'b', 'c', 'd'].map((name) => ({
      name,
      type: 'application/pdf',
      description: name,
      get bytes() {
        givenBefore.push(given);
        return randomBytes(size);
      },
    }));
    const pages = layout(file, form, tinos().measure);
    for (const piece of emit({ ...file, attachments }, pages, tinos())) given += piece.length;
    expect(givenBefore).toHaveLength(4);
    expect(givenBefore[2]).toBeGreaterThan(size);
    expect(givenBefore[3]).toBeGreaterThan(2 * size);
  });

  it('tells those who cannot see a picture what it shows, and has no transparency', () => {
    expect(raw).not.toContain('/SMask');
    // A text outside the pages is UTF-16.
    const alt = Buffer.from('\ufeffGiấy khen năm 2020', 'utf16le').swap16().toString('hex');
    expect(raw.toLowerCase()).toContain(`/s/figure/alt<${alt}>`);
  });

  it('gives the same bytes again', () => {
    expect(Buffer.from(typeset(file, form, tinos()).bytes).toString('latin1')).toBe(raw);
  });
});
