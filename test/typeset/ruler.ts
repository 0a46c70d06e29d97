import type { Block, Cell, Paragraph } from '../../src/document/block.ts';
import type { Document, Section } from '../../src/document/document.ts';
import type { DocumentForm } from '../../src/document/form.ts';
import type { Measure } from '../../src/typeset/measure.ts';

/** A ruler in place of a font: every character is half its size wide, a line as tall as its size. */
export const ruler: Measure = {
  width: (text) => [...text].length / 2,
  ascent: 0.8,
  descent: 0.2,
  gap: 0,
};

/** A realistic office: margins 20, 20, 30, 15 mm, sizes 13/14/14, first line 1,27 cm. */
export const form: DocumentForm = {
  page: { width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 } },
  sizes: {
    nationalTitle: 13,
    motto: 14,
    superior: 13,
    issuer: 13,
    number: 13,
    placeDate: 14,
    subject: 13,
    titleName: 14,
    titleSummary: 14,
    body: 14,
    signature: 14,
    recipientsWord: 12,
    recipientsList: 11,
    pageNumber: 14,
    table: 12,
    note: 14,
  },
  letterheadLeftShare: 0.4,
  ruleShare: 0.4,
  indent: 12.7,
  paragraphGap: 6,
  subjectGap: 6,
  lineSpacing: 1.15,
  leastLineSpacing: 1,
};

export function documentOf(blocks: readonly Block[], more: Partial<Document> = {}): Document {
  const section: Section = { orientation: 'portrait', blocks };
  return {
    id: 'submission-letter',
    path: 'to-trinh.pdf',
    title: 'Tờ trình đề nghị khen thưởng',
    author: 'Sở Kế hoạch và Đầu tư',
    date: '2022-01-05',
    watermarks: [],
    sections: [section],
    ...more,
  };
}

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], ...more };
}

export function cells(...texts: readonly string[]): { readonly cells: readonly Cell[] } {
  return { cells: texts.map((text) => ({ runs: [{ text }] })) };
}
