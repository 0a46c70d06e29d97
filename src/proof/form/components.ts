import type { Piece, ReadElement, ReadPage } from '../../reading/paper.ts';
import type { Frame } from './frame.ts';
import { isBold, isItalic, linesOf, middle } from './line.ts';

/** A component of Phụ lục I, Nghị định 30/2020/NĐ-CP, found on a page by what it says and where it stands. */
export interface Component {
  /** Key of `law/document-form.yaml`. */
  readonly key: string;
  readonly page: ReadPage;
  readonly pieces: readonly Piece[];
}

/** What a page is made of: the components of the form, and the running text between them. */
export interface Anatomy {
  readonly components: readonly Component[];
  /** Paragraphs of the body; no cell, no label, no component. */
  readonly body: readonly ReadElement[];
  readonly cells: readonly ReadElement[];
}

const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

/** Lines that stand this near to the middle are meant to stand in it; how near they are is measured, pt. */
const sameMiddle = 12;

/** The components of a page; `opening` says that a section begins on it. Found by place and words, never by style. */
export function anatomyOf(page: ReadPage, frame: Frame, opening: boolean): Anatomy {
  const found = new Map<ReadElement, string>();
  const elements = page.elements.filter(({ row }) => row === undefined);
  const heading = opening ? elements.findIndex((element) => element.role === 'H1' && isCentred(element)) : -1;
  const national =
    elements.find(({ text }) => text === nationalTitle) ?? elements.find(({ text }) => text === motto);
  if (national) nameLetterhead(national);
  if (heading >= 0 && (national || heading === 0)) nameTitle(heading);
  nameClosing();
  return {
    components: components(),
    body: body(),
    cells: page.elements.filter(({ row }) => row !== undefined),
  };

  /** Ô 1–4 and 5b of the diagram: what stands above the title, or above the addressees where there is none. */
  function nameLetterhead(right: ReadElement): void {
    const edge = Math.min(...right.pieces.map(({ x }) => x));
    const end = heading >= 0 ? heading : elements.findIndex(({ text }) => text.startsWith('Kính gửi'));
    const agencies: ReadElement[] = [];
    for (const element of elements.slice(0, end < 0 ? elements.length : end)) {
      const { text } = element;
      if (text === nationalTitle) found.set(element, 'national-title');
      else if (text === motto) found.set(element, 'motto');
      else if (text.startsWith('Số:')) found.set(element, 'number');
      else if (/^V\/v /.test(text)) found.set(element, 'subject');
      else if (/ngày .*tháng .*năm /.test(text)) found.set(element, 'place-date');
      else if (linesOf(element.pieces).every((line) => middle(line) < edge)) agencies.push(element);
    }
    for (const element of agencies) found.set(element, element === agencies.at(-1) ? 'issuer' : 'superior');
  }

  /** Ô 5a: tên loại, trích yếu, and the line that says what a list belongs to. */
  function nameTitle(at: number): void {
    const name = elements[at];
    if (name) found.set(name, 'title-name');
    for (const element of elements.slice(at + 1)) {
      if (element.role !== 'P' || element.text.startsWith('Kính gửi') || !isCentred(element)) return;
      found.set(element, element.text.startsWith('(') ? 'note' : 'title-summary');
    }
  }

  function isCentred(element: ReadElement): boolean {
    return standsCentred(element, frame);
  }

  /** Ô 7 and 9b: from “Nơi nhận:” on, and the bold lines that stand before it or that a page ends in (a biên bản). */
  function nameClosing(): void {
    const at = elements.findIndex(({ text }) => text === 'Nơi nhận:');
    const word = elements[at];
    if (word) found.set(word, 'recipients-word');
    const centre = (frame.left + frame.right) / 2;
    const before = endOf(at < 0 ? elements : elements.slice(0, at));
    for (const element of [...before, ...(at < 0 ? [] : elements.slice(at + 1))]) {
      const isLeft = linesOf(element.pieces).every((line) => middle(line) < centre);
      if (at >= 0 && isLeft && !before.includes(element)) found.set(element, 'recipients-list');
      else if (!element.text.startsWith('(')) found.set(element, 'signature');
    }
  }

  function components(): Component[] {
    return [...found].map(([{ pieces }, key]) => ({ key, page, pieces }));
  }

  function body(): ReadElement[] {
    return elements.filter((element) => element.role === 'P' && !found.has(element));
  }
}

/** A section begins with a letterhead or with the name of a list. */
export function opensSection({ elements }: ReadPage, frame: Frame): boolean {
  const [first] = elements;
  if (first?.role === 'H1' && standsCentred(first, frame)) return true;
  return elements.some(({ text }) => text === nationalTitle || text === motto);
}

/** In the middle of the text, and not there by chance: a paragraph begins at its indent. */
function standsCentred({ pieces }: ReadElement, frame: Frame): boolean {
  const centre = (frame.left + frame.right) / 2;
  const lines = linesOf(pieces);
  const isIndented = lines[0] !== undefined && Math.abs(lines[0].x - frame.indent) < 1;
  return !isIndented && lines.every((line) => Math.abs(middle(line) - centre) < sameMiddle);
}

/** The lines that end a page: bold ones and the hints in brackets between them. */
function endOf(elements: readonly ReadElement[]): readonly ReadElement[] {
  const isEnd = (element: ReadElement) =>
    element.role === 'P' && (isBold(element) || (element.text.startsWith('(') && isItalic(element)));
  const last = elements.findLastIndex((element) => !isEnd(element));
  return elements.slice(last + 1);
}
