import type { Document, Section } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
import { sectionStrips } from './column.ts';
import { footnotesIn } from './footnotes.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Measure } from './measure.ts';
import { asArtifact, type Mark, type Page, putMarks } from './page.ts';
import { folioMark, pageNumber } from './page-numbers.ts';
import { type PartPages, refersToPages, withPageNumbers } from './page-references.ts';
import { type Placed, paginate } from './paginate.ts';
import { drawnTogether, marksOf } from './strip.ts';
import { watermarkMarks } from './watermark.ts';

/** A section whose strips have found their pages; numbers and watermarks are still to come. */
interface SetSection {
  readonly frame: Frame;
  readonly pages: readonly (readonly Placed[])[];
}

/** Every page of a document with everything in its place. Pure: the same document gives the same pages. */
export function layout(document: Document, form: DocumentForm, measure: Measure): Page[] {
  return [...pagesOf(document, form, measure)];
}

/** The same, one page at a time: a file of thousands of pages would not find room in memory. */
export function* pagesOf(document: Document, form: DocumentForm, measure: Measure): Generator<Page> {
  const set = setterFor(form, measure);
  const { kept, count } = settled(document, set);
  let number = 0;
  let total = 0;
  for (const [at, section] of document.sections.entries()) {
    const { frame, pages } = kept.get(at) ?? set(section);
    if (section.numbering !== 'continued') number = 0;
    const { width, height, left, top } = frame.page;
    const watermark = watermarkMarks(section.watermarks ?? document.watermarks, width, height, measure);
    for (const [index, placed] of pages.entries()) {
      number++;
      total++;
      const marks: Mark[] = [...watermark];
      if (number > 1 && section.numbering !== 'none') marks.push(pageNumber(number, frame));
      place(placed, left, top, marks);
      if (document.folio !== undefined) marks.push(folioMark(document.folio, total, count, frame, placed));
      yield { width, height, marks, ...(index === 0 && section.part && { part: section.part }) };
    }
  }
}

type Setter = (section: Section, parts?: PartPages) => SetSection;

function setterFor(form: DocumentForm, measure: Measure): Setter {
  const frames = {
    portrait: frameOf('portrait', form, measure),
    landscape: frameOf('landscape', form, measure),
  };
  return (section, parts) => {
    const blocks = parts ? withPageNumbers(section.blocks, parts) : section.blocks;
    const bare = frames[section.orientation];
    const frame: Frame = { ...bare, footnote: footnotesIn(bare) };
    const strips = sectionStrips(blocks, frame);
    const made: SetSection = { frame, pages: paginate(strips, frame.height) };
    if (form.leastLineSpacing >= form.lineSpacing || !endsBare(section, made)) return made;
    for (const part of steps) {
      const closer = strips.map((strip) => drawnTogether(strip, part));
      const pages = paginate(closer, frame.height);
      if (pages.length < made.pages.length) return { frame, pages };
    }
    return made;
  };
}

/** How far from the spacing chosen to the least that is allowed a paper is drawn together: no further than spares a page. */
const steps = [1 / 3, 2 / 3, 1];

/** Lines of text that make the page of a signature worth having. */
const worthAPage = 5;
/** White at the foot of the page before it that is too much, as a share of the page. */
const tooWhite = 1 / 4;

/**
 * Whether a signature stands on a last page of its own but for a few lines, or takes with it so much that the page before
 * is left half empty.
 */
function endsBare({ blocks }: Section, { pages, frame }: SetSection): boolean {
  const last = blocks.at(-1)?.kind;
  const before = pages.at(-2)?.findLast(({ note }) => !note);
  if (!before || (last !== 'closing' && last !== 'signatures')) return false;
  const lines = (pages.at(-1) ?? []).map(({ strip, repeated, note }) => (repeated || note ? 0 : strip.lines));
  if (lines.reduce((sum, each) => sum + each, 0) < worthAPage) return true;
  return frame.height - before.y - before.strip.height > tooWhite * frame.height;
}

/** A file with more pages is set twice, once to count them, sooner than kept in memory whole. */
const pagesKept = 400;
/** Of a file with so many times as many, what is kept would spare little work. */
const worthKeeping = 4;

/**
 * What must be known before the first page is drawn: how many there are, and the sections that print page numbers of the
 * file with the true ones in place. Those are set again until they settle; a contents page that just changes its length
 * may never do, so the third try stands. Sections that are not kept are set when their pages are drawn.
 */
function settled(
  { sections, folio }: Document,
  set: Setter,
): { readonly kept: ReadonlyMap<number, SetSection>; readonly count: number } {
  const kept = new Map<number, SetSection>();
  if (folio === undefined && !sections.some(({ blocks }) => refersToPages(blocks))) return { kept, count: 0 };
  const referring: number[] = [];
  const counts: number[] = [];
  let count = 0;
  for (const [at, section] of sections.entries()) {
    if (refersToPages(section.blocks)) referring.push(at);
    const made = set(section);
    counts.push(made.pages.length);
    count += made.pages.length;
    if (count <= pagesKept) kept.set(at, made);
    else if (count > worthKeeping * pagesKept) kept.clear();
  }
  for (let attempt = 0; attempt < 3 && referring.length > 0; attempt++) {
    const before = firstPages(sections, counts);
    for (const at of referring) {
      const made = set(sections[at] as Section, before);
      kept.set(at, made);
      counts[at] = made.pages.length;
    }
    const after = firstPages(sections, counts);
    if (attempt > 0 && [...after].every(([id, page]) => before.get(id) === page)) break;
  }
  return { kept, count: counts.reduce((sum, each) => sum + each, 0) };
}

/** The page on which each part begins, counted through the file from 1. */
function firstPages(sections: readonly Section[], counts: readonly number[]): PartPages {
  const parts = new Map<string, number>();
  let page = 1;
  for (const [at, { part }] of sections.entries()) {
    if (part) parts.set(part.id, page);
    page += counts[at] ?? 0;
  }
  return parts;
}

/** Puts the marks of a page in their places behind those that it has already. */
function place(placed: readonly Placed[], left: number, top: number, marks: Mark[]): void {
  const last = placed.findLastIndex(({ note }) => !note);
  for (const [index, { strip, y, repeated, note }] of placed.entries()) {
    const put = (all: readonly Mark[] = []) => putMarks(marks, all, left, top + y);
    put(repeated ? marksOf(strip).map(asArtifact) : marksOf(strip));
    if (index === 0 && !repeated) put(strip.opening);
    if (index === last && !note) put(strip.closing);
  }
}
