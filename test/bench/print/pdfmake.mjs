// The same documents in pdfmake, as its guide shows it; PDF/A-2b (it tags nothing by itself).
import { createRequire } from 'node:module';
import { join } from 'node:path';

export function prepare({ place, fonts }) {
  const pdfmake = createRequire(join(place, 'peers/package.json'))('pdfmake');
  pdfmake.setFonts({
    Tinos: {
      normal: fonts.regular,
      bold: fonts.bold,
      italics: fonts.italic,
      bolditalics: fonts['bold-italic'],
    },
  });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  return { make: (document) => pdfmake.createPdf(definition(document)).getBuffer() };
}

function definition({ title, author, sections }) {
  return {
    info: { title, author, creationDate: new Date(1_641_384_000_000) },
    subset: 'PDF/A-2b',
    version: '1.7',
    language: 'vi-VN',
    pageSize: 'A4',
    pageMargins: [85, 56.7, 42.5, 56.7],
    defaultStyle: { font: 'Tinos', fontSize: 14 },
    content: sections.map(({ blocks }, at) => ({
      stack: blocks.map(blockNode),
      ...(at > 0 && { pageBreak: 'before' }),
    })),
  };
}

const runs = (list) => list.map(({ text, bold, italic }) => ({ text, bold, italics: italic }));
const middle = (text, more) => ({ text, alignment: 'center', ...more });
const signed = ({ lines, name }) => ({
  stack: [
    ...lines.map((text) => middle(text, { bold: true })),
    middle(name ?? '', { bold: true, margin: [0, 76, 0, 0] }),
  ],
});

function blockNode(block) {
  switch (block.kind) {
    case 'letterhead':
      return {
        columns: [
          {
            width: 185,
            stack: [
              middle(block.superior ?? '', { fontSize: 13 }),
              middle(block.issuer, { bold: true, fontSize: 13 }),
              middle(block.number ?? ' ', { fontSize: 13 }),
            ],
          },
          {
            width: '*',
            stack: [
              middle('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, fontSize: 13 }),
              middle('Độc lập - Tự do - Hạnh phúc', { bold: true }),
              middle(block.placeDate ?? '', { italics: true }),
            ],
          },
        ],
        margin: [0, 0, 0, 12],
      };
    case 'title':
      return {
        stack: [
          middle(block.name, { bold: true }),
          middle((block.summary ?? []).map(({ text }) => text).join(''), { bold: true }),
        ],
        margin: [0, 0, 0, 12],
      };
    case 'addressees':
      return middle(`Kính gửi: ${block.names.join('; ')}`, { margin: [0, 0, 0, 6] });
    case 'paragraph':
      return { text: runs(block.runs), alignment: 'justify', leadingIndent: 36, margin: [0, 0, 0, 6] };
    case 'list':
      return {
        stack: block.items.flatMap((item, at) =>
          item.map((part) => blockNode({ ...part, runs: [{ text: `${'abcdeghi'[at]}) ` }, ...part.runs] })),
        ),
      };
    case 'table':
      return {
        fontSize: 12,
        table: {
          headerRows: block.head.length,
          widths: block.columns.map(() => 'auto'),
          body: [...block.head, ...block.rows].map(({ cells }) =>
            cells.map((cell, at) => ({ text: runs(cell.runs), alignment: block.columns[at].align })),
          ),
        },
      };
    case 'closing':
      return {
        columns: [
          {
            width: 215,
            fontSize: 11,
            stack: [{ text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 }, ...block.recipients],
          },
          { width: '*', ...signed(block.signature) },
        ],
        unbreakable: true,
      };
    case 'signatures':
      return { stack: block.rows.map((row) => ({ columns: row.map(signed) })), unbreakable: true };
    default:
      throw new Error(`no node for ${block.kind}`);
  }
}
