import type { Letterhead, Run } from '../document/block.ts';
import { fixedWords } from './fixed-words.ts';
import type { Frame } from './frame.ts';
import { type Line, setLines } from './lines.ts';
import { Stack, type Strip } from './strip.ts';

const ruleThickness = 0.6;
/** White between the two columns, pt. */
const gutter = 10;
/** White above the line of number and date, pt. */
const beforeNumber = 5;

/**
 * Phần đầu văn bản. Left: cơ quan chủ quản, cơ quan ban hành with a rule below, số, trích yếu công văn. Right: Quốc
 * hiệu, Tiêu ngữ with a rule as long as its text, place and date level with số (ô 1–5b, Phụ lục I, Mục IV).
 */
export function letterheadStrip(head: Letterhead, frame: Frame): Strip {
  const { form, measure, width } = frame;
  const { sizes } = form;
  const national = head.national !== false;
  const titleWidth = measure.width(fixedWords.nationalTitle, 'bold') * sizes.nationalTitle;
  // Quốc hiệu stands on one line: the right column gives way to it.
  const leftWidth = Math.min(
    width * form.letterheadLeftShare,
    national ? width - titleWidth - gutter : width,
  );
  const rightWidth = width - leftWidth;
  const centred = (runs: readonly Run[], size: number, columnWidth: number): Line[] =>
    setLines(runs, { size, width: columnWidth, align: 'center', spacing: 1, tag: { role: 'P' } }, measure);

  const left = new Stack();
  const issuerWidth = leftWidth - gutter;
  if (head.superior) left.add(centred([{ text: head.superior }], sizes.superior, issuerWidth));
  const issuer = centred([{ text: head.issuer, bold: true }], sizes.issuer, issuerWidth);
  left.add(issuer);
  const under = issuer.at(-1);
  if (under) {
    const length = under.width * form.ruleShare;
    left.rule((issuerWidth - length) / 2, length, 2, ruleThickness);
  }

  const right = new Stack();
  if (national) {
    right.add(centred([{ text: fixedWords.nationalTitle, bold: true }], sizes.nationalTitle, rightWidth));
    const motto = centred([{ text: fixedWords.motto, bold: true }], sizes.motto, rightWidth);
    right.add(motto).rule(motto[0]?.x ?? 0, motto[0]?.width ?? 0, 2, ruleThickness);
  }

  const number = head.number === undefined ? [] : centred([{ text: head.number }], sizes.number, issuerWidth);
  const date = head.placeDate
    ? centred([{ text: head.placeDate, italic: true }], sizes.placeDate, rightWidth)
    : [];
  const subject = head.subject ? centred([{ text: head.subject }], sizes.subject, issuerWidth) : [];

  const both = new Stack().beside(left, 0).beside(right, leftWidth);
  const level = both.height + (number.length + date.length > 0 ? beforeNumber : 0);
  const drop = baseline(date) - baseline(number);
  const numbered = new Stack().space(Math.max(0, drop)).add(number).add(subject, 0, form.subjectGap);
  const dated = new Stack().space(number.length > 0 ? Math.max(0, -drop) : 0).add(date);
  return both.beside(numbered, 0, level).beside(dated, leftWidth, level).strip(1);
}

function baseline(lines: readonly Line[]): number {
  return lines[0]?.marks[0]?.y ?? 0;
}
