import type { TitleBlock } from '../document/block.ts';
import type { Frame } from './frame.ts';
import { setLines } from './lines.ts';
import { Stack, type Strip } from './strip.ts';

/** Tên loại và trích yếu (ô 5a), centred on the width of the text; the rule takes its length from the line above. */
export function titleStrip(title: TitleBlock, frame: Frame): Strip {
  const { form, measure, width } = frame;
  const { sizes } = form;
  const centred = { width, align: 'center', spacing: 1 } as const;
  const name = setLines(
    [{ text: title.name, bold: true }],
    { ...centred, size: sizes.titleName, tag: { role: 'H1' } },
    measure,
  );
  const summary = setLines(
    (title.summary ?? []).map((run) => ({ ...run, bold: true })),
    { ...centred, size: sizes.titleSummary, tag: { role: 'P' }, footnote: frame.footnote },
    measure,
  );
  const note = setLines(
    (title.note ?? []).map((run) => ({ ...run, italic: true })),
    { ...centred, size: sizes.note, tag: { role: 'P' } },
    measure,
  );
  const stack = new Stack().add(name).add(summary, 0, 2).add(note, 0, 2);
  const under = note.at(-1) ?? summary.at(-1) ?? name.at(-1);
  if (title.rule && under) {
    const length = under.width * form.ruleShare;
    stack.rule((width - length) / 2, length, 3, 0.6);
  }
  return stack.strip(1);
}
