import type { Frame } from './frame.ts';
import { baselineOf, lineHeight } from './measure.ts';
import type { Mark } from './page.ts';
import type { Placed } from './paginate.ts';

/** Type of the number in the whole file, pt, and its baseline above the lower edge of the sheet: below the frame of a giấy khen. */
const folioSize = 10;
const folioAbove = { margin: 26, sheet: 13 };

/** Số trang (ô mục I.7): upright, centred in the top margin, not on the first page. */
export function pageNumber(number: number, { form, measure, width, page }: Frame): Mark {
  const size = form.sizes.pageNumber;
  const text = String(number);
  return {
    kind: 'text',
    text,
    face: 'regular',
    size,
    x: page.left + (width - measure.width(text, 'regular') * size) / 2,
    y: (page.top - lineHeight(measure, size, 1)) / 2 + baselineOf(measure, size, 1),
    wordGap: 0,
    continued: false,
    tag: undefined,
    ink: undefined,
  };
}

/** The page's number in a file of several papers, small and out of their way: in the bottom margin, on the right. */
export function folioMark(
  folio: string,
  number: number,
  count: number,
  { measure, width, page }: Frame,
  placed: readonly Placed[],
): Mark {
  const above = placed.some(({ strip }) => strip.sheet) ? folioAbove.sheet : folioAbove.margin;
  const text = folio.replace('{x}', String(number)).replace('{n}', String(count));
  return {
    kind: 'text',
    text,
    face: 'italic',
    size: folioSize,
    x: page.left + width - measure.width(text, 'italic') * folioSize,
    y: page.height - above,
    wordGap: 0,
    continued: false,
    tag: undefined,
    ink: undefined,
  };
}
