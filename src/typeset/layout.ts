import type { Document, Section } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
import { sectionStrips } from './column.ts';
import { footnotesIn } from './footnotes.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Measure } from './measure.ts';
import { asArtifact, type Mark, moved, type Page } from './page.ts';
import { folioMark, pageNumber } from './page-numbers.ts';
import { type PartPages, refersToPages, withPageNumbers } from './page-references.ts';
import { type Placed, paginate } from './paginate.ts';
import { watermarkMarks } from './watermark.ts';

/** A section whose strips have found their pages; numbers and watermarks are still to come. */
interface SetSection {
  readonly section: Section;
  readonly frame: Frame;
  readonly pages: readonly (readonly Placed[])[];
}

/** Every page of a document with everything in its place. Pure: the same document gives the same pages. */
export function layout(document: Document, form: DocumentForm, measure: Measure): Page[] {
  const sections = settled(document, form, measure);
  const count = sections.reduce((sum, { pages }) => sum + pages.length, 0);
  const pages: Page[] = [];
  let number = 0;
  for (const { section, frame, pages: filled } of sections) {
    if (section.numbering !== 'continued') number = 0;
    const { width, height, left, top } = frame.page;
    const watermark = watermarkMarks(section.watermarks ?? document.watermarks, width, height, measure);
    for (const [index, placed] of filled.entries()) {
      number++;
      const marks: Mark[] = [...watermark];
      if (number > 1 && section.numbering !== 'none') marks.push(pageNumber(number, frame));
      marks.push(...placedMarks(placed, left, top));
      if (document.folio !== undefined) marks.push(folioMark(document.folio, pages.length + 1, count, frame));
      pages.push({ width, height, marks, ...(index === 0 && section.part && { part: section.part }) });
    }
  }
  return pages;
}

/**
 * Sections on their pages. Those that print page numbers of the file are set again until the numbers that they print
 * are the true ones; a contents page that just changes its length may never settle, so the third try stands.
 */
function settled(document: Document, form: DocumentForm, measure: Measure): SetSection[] {
  const frames = {
    portrait: frameOf('portrait', form, measure),
    landscape: frameOf('landscape', form, measure),
  };
  const set = (section: Section, parts?: PartPages): SetSection => {
    const bare = frames[section.orientation];
    const frame: Frame = { ...bare, footnote: footnotesIn(bare) };
    const blocks = parts ? withPageNumbers(section.blocks, parts) : section.blocks;
    return { section, frame, pages: paginate(sectionStrips(blocks, frame), frame.height) };
  };
  const sections = document.sections.map((section) => set(section));
  const referring = [...sections.keys()].filter((at) => refersToPages(document.sections[at]?.blocks ?? []));
  for (let attempt = 0; attempt < 3 && referring.length > 0; attempt++) {
    const before = firstPages(sections);
    for (const at of referring) sections[at] = set(document.sections[at] as Section, before);
    const after = firstPages(sections);
    if (attempt > 0 && [...after].every(([id, page]) => before.get(id) === page)) break;
  }
  return sections;
}

/** The page on which each part begins, counted through the file from 1. */
function firstPages(sections: readonly SetSection[]): PartPages {
  const parts = new Map<string, number>();
  let page = 1;
  for (const { section, pages } of sections) {
    if (section.part) parts.set(section.part.id, page);
    page += pages.length;
  }
  return parts;
}

function placedMarks(placed: readonly Placed[], left: number, top: number): Mark[] {
  const last = placed.findLastIndex(({ note }) => !note);
  return placed.flatMap(({ strip, y, repeated, note }, index) => {
    const edges = [
      ...(index === 0 && !repeated ? (strip.opening ?? []) : []),
      ...(index === last && !note ? (strip.closing ?? []) : []),
    ];
    const marks = repeated ? strip.marks.map(asArtifact) : strip.marks;
    return [...marks, ...edges].map((mark) => moved(mark, left, top + y));
  });
}
