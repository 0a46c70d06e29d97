import type { Page, RuleMark, TextMark } from '../../src/typeset/page.ts';

/**
 * Pages as a reviewer can read them: one row for each baseline, `x text` for each mark, `**bold**` and `_italic_`,
 * `(no content)` for artifacts, `x1 ─── x2` for a horizontal rule, `¦` and the places of the vertical ones.
 */
export function sketch(pages: readonly Page[]): string {
  return `${pages.map((page, index) => sketchPage(page, index + 1)).join('\n\n')}\n`;
}

function sketchPage(page: Page, number: number): string {
  const rows = new Map<number, string[]>();
  const put = (y: number, text: string) => rows.set(whole(y), [...(rows.get(whole(y)) ?? []), text]);
  const uprights = new Map<string, number[]>();
  for (const mark of page.marks) {
    if (mark.kind === 'text') put(mark.y, `${whole(mark.x)} ${styled(mark)}${gap(mark)}`);
    else if (mark.kind === 'watermark') put(mark.y, `${whole(mark.x)} (watermark) ${mark.text}`);
    else if (mark.kind === 'picture')
      put(mark.y, `${whole(mark.x)} (picture) ${whole(mark.width)} × ${whole(mark.height)}`);
    else if (mark.y1 === mark.y2) put(mark.y1, `${whole(mark.x1)} ─── ${whole(mark.x2)}`);
    else addUpright(uprights, mark);
  }
  for (const [span, places] of uprights) {
    const [top = 0, bottom = 0] = span.split(' ').map(Number);
    rows.set(top + 0.5, [`¦ ${[...new Set(places)].join(' ')} (down to ${bottom})`]);
  }
  const lines = [...rows].sort(([a], [b]) => a - b);
  return [
    `page ${number}: ${whole(page.width)} × ${whole(page.height)} pt`,
    ...lines.map(
      ([y, texts]) => `${(Number.isInteger(y) ? String(y) : '').padStart(5)}  ${texts.join('  ')}`,
    ),
  ].join('\n');
}

function addUpright(uprights: Map<string, number[]>, mark: RuleMark): void {
  const span = `${whole(mark.y1)} ${whole(mark.y2)}`;
  uprights.set(span, [...(uprights.get(span) ?? []), whole(mark.x1)]);
}

function styled(mark: TextMark): string {
  const italic = mark.face.includes('italic') ? `_${mark.text}_` : mark.text;
  const bold = mark.face.startsWith('bold') ? `**${italic}**` : italic;
  return mark.tag ? bold : `${bold} (no content)`;
}

function gap(mark: TextMark): string {
  return Math.abs(mark.wordGap) < 0.05 ? '' : ` {${mark.wordGap > 0 ? '+' : ''}${mark.wordGap.toFixed(1)}}`;
}

function whole(value: number): number {
  return Math.round(value);
}
