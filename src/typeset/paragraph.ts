import type { ListBlock, Paragraph } from '../document/block.ts';
import { listLetter } from '../vietnamese/letters.ts';
import { type Frame, points } from './frame.ts';
import { type Setting, setLines } from './lines.ts';
import { lineHeight } from './measure.ts';
import type { Tag } from './page.ts';
import { type Strip, stripsOfLines } from './strip.ts';

/** A paragraph of the body (ô 6): justified, its first line indented, unless it says otherwise. */
export function paragraphStrips(paragraph: Paragraph, frame: Frame): Strip[] {
  return bodyStrips(paragraph, frame, { role: paragraph.role ?? 'P' });
}

/**
 * A list as Vietnamese papers set it: each item a paragraph with the first-line indent, its marker before the text
 * and its other lines from the left margin. Letters follow the order of the law's points: a, b, c, d, đ, e, g, h, i.
 */
export function listStrips(list: ListBlock, frame: Frame, parent?: Tag): Strip[] {
  const tag: Tag = { role: 'L', ...(parent && { parent }) };
  return list.items.flatMap((item, index) => {
    const element: Tag = { role: 'LI', parent: tag };
    const label: Tag = { role: 'Lbl', parent: element };
    const body: Tag = { role: 'LBody', parent: element };
    const text = markerText(list, index);
    return item.flatMap((part, position) => {
      if (part.kind === 'list') return listStrips(part, frame, body);
      const marker = position === 0 && text !== '' ? { text, tag: label } : undefined;
      return withGap(bodyStrips(part, frame, { role: 'P', parent: body }, marker), frame.form.paragraphGap);
    });
  });
}

function bodyStrips(paragraph: Paragraph, frame: Frame, tag: Tag, marker?: Setting['marker']): Strip[] {
  const { form, measure, width } = frame;
  const align = paragraph.align ?? 'justify';
  const indented = paragraph.indent ?? align === 'justify';
  const setting: Setting = {
    size: form.sizes.body,
    width,
    align,
    spacing: form.lineSpacing,
    indent: indented ? points(form.indent) : 0,
    tag,
    footnote: frame.footnote,
    ...(marker && { marker }),
  };
  const { body } = form.sizes;
  const slack =
    lineHeight(measure, body, form.lineSpacing) - lineHeight(measure, body, form.leastLineSpacing);
  return stripsOfLines(setLines(paragraph.runs, setting, measure), slack);
}

function withGap([first, ...rest]: readonly Strip[], gap: number): Strip[] {
  return first ? [{ ...first, gap }, ...rest] : [];
}

function markerText(list: ListBlock, index: number): string {
  const position = (list.start ?? 1) + index;
  if (list.marker === 'dash') return '-';
  if (list.marker === 'number') return `${position}.`;
  if (list.marker === 'letter') return `${listLetter(position - 1)})`;
  return '';
}
