import type { TextContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Piece } from './paper.ts';

type Items = TextContent['items'];

/** The text of a page by the marked content it stands in; artifacts apart. */
export function stretchesOf(
  items: Items,
  height: number,
  fontName: (name: string) => string,
): { readonly byId: ReadonlyMap<string, readonly Piece[]>; readonly artifacts: readonly Piece[] } {
  const byId = new Map<string, Piece[]>();
  const artifacts: Piece[] = [];
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const name = fontName(item.fontName);
      const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
      const piece: Piece = {
        text: item.str,
        x,
        y: height - y,
        width: item.width,
        size,
        bold: /bold/i.test(name),
        italic: /italic|oblique/i.test(name),
      };
      const id = open.at(-1);
      if (id === undefined || id === '') artifacts.push(piece);
      else byId.set(id, [...(byId.get(id) ?? []), piece]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item && item.id ? String(item.id) : '');
  }
  return { byId, artifacts };
}
