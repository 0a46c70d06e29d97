// pdfkit as its guide shows it: fonts by their paths, text by doc.text, a table drawn row by row; tagged, PDF/A-2b.
import PDFDocument from 'pdfkit';

const left = 85.04;
const width = 467.72;
const foot = 785;

export function prepare({ fonts }) {
  return { make: (document) => made(document, fonts) };
}

async function made(document, fonts) {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 56.7, bottom: 56.7, left, right: 42.5 },
    subset: 'PDF/A-2b',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'vi-VN',
    font: fonts.regular,
    info: { Title: document.title, Author: document.author, CreationDate: new Date(1_641_384_000_000) },
  });
  const chunks = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  for (const [name, file] of Object.entries(fonts)) doc.registerFont(name, file);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const say = (role, draw) => root.add(doc.struct(role, draw));
  for (const [at, { blocks }] of document.sections.entries()) {
    if (at > 0) doc.addPage();
    for (const block of blocks) draw(doc, block, say);
  }
  root.end();
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function faceOf({ bold, italic }) {
  return bold ? (italic ? 'bold-italic' : 'bold') : italic ? 'italic' : 'regular';
}

function lines(doc, say, texts, x, y, columnWidth) {
  doc.y = y;
  for (const [text, face, size] of texts)
    say('P', () =>
      doc.font(face).fontSize(size).text(text, x, doc.y, { width: columnWidth, align: 'center' }),
    );
  return doc.y;
}

function sign(doc, say, signatures, x, columnWidth) {
  if (doc.y + 150 > foot) doc.addPage();
  const top = doc.y;
  for (const [at, { lines: power, name }] of signatures.entries()) {
    const own = columnWidth / signatures.length;
    lines(
      doc,
      say,
      power.map((text) => [text, 'bold', 14]),
      x + at * own,
      top,
      own,
    );
    lines(doc, say, [[name, 'bold', 14]], x + at * own, top + 110, own);
  }
}

function draw(doc, block, say) {
  switch (block.kind) {
    case 'letterhead': {
      const top = doc.y;
      lines(
        doc,
        say,
        [
          [block.superior ?? '', 'regular', 13],
          [block.issuer, 'bold', 13],
          [block.number ?? ' ', 'regular', 13],
        ],
        left,
        top,
        185,
      );
      lines(
        doc,
        say,
        [
          ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13],
          ['Độc lập - Tự do - Hạnh phúc', 'bold', 14],
          [block.placeDate ?? '', 'italic', 14],
        ],
        left + 187,
        top,
        281,
      );
      doc.moveDown();
      break;
    }
    case 'title':
      lines(
        doc,
        say,
        [
          [block.name, 'bold', 14],
          [(block.summary ?? []).map(({ text }) => text).join(''), 'bold', 14],
        ],
        left,
        doc.y,
        width,
      );
      doc.moveDown();
      break;
    case 'addressees':
      lines(doc, say, [[`Kính gửi: ${block.names.join('; ')}`, 'regular', 14]], left, doc.y, width);
      break;
    case 'paragraph':
      say(block.role ?? 'P', () => {
        for (const [at, run] of block.runs.entries()) {
          doc.font(faceOf(run)).fontSize(14);
          const options = {
            width,
            align: 'justify',
            indent: 36,
            paragraphGap: 6,
            continued: at < block.runs.length - 1,
          };
          if (at === 0) doc.text(run.text, left, doc.y, options);
          else doc.text(run.text, options);
        }
      });
      break;
    case 'list':
      for (const [at, item] of block.items.entries())
        for (const part of item)
          draw(doc, { ...part, runs: [{ text: `${'abcdeghi'[at]}) ${part.runs[0].text}` }] }, say);
      break;
    case 'table':
      table(doc, block, say);
      break;
    case 'closing': {
      const top = doc.y + 150 > foot ? 56.7 : doc.y;
      sign(doc, say, [block.signature], left + 215, width - 215);
      doc.y = top;
      for (const [at, text] of ['Nơi nhận:', ...block.recipients].entries())
        say('P', () =>
          doc
            .font(at ? 'regular' : 'bold-italic')
            .fontSize(at ? 11 : 12)
            .text(text, left, doc.y, { width: 210 }),
        );
      break;
    }
    case 'signatures':
      sign(doc, say, block.rows[0], left, width);
      break;
    default:
      throw new Error(`no drawing for ${block.kind}`);
  }
}

function table(doc, { head, rows, columns }, say) {
  const shares = [30, 110, 120, 157.72, 50];
  const row = ({ cells }, face) => {
    doc.font(face).fontSize(12);
    const height =
      Math.max(...cells.map(({ runs }, at) => doc.heightOfString(runs[0].text, { width: shares[at] - 8 }))) +
      5;
    if (doc.y + height > foot) {
      doc.addPage();
      if (face === 'regular') for (const each of head) row(each, 'bold');
      doc.font(face).fontSize(12);
    }
    const top = doc.y;
    let x = left;
    for (const [at, { runs }] of cells.entries()) {
      say(face === 'bold' ? 'TH' : 'TD', () =>
        doc.text(runs[0].text, x + 4, top + 2.5, { width: shares[at] - 8, align: columns[at].align }),
      );
      doc.rect(x, top, shares[at], height).lineWidth(0.5).stroke();
      x += shares[at];
    }
    doc.x = left;
    doc.y = top + height;
  };
  for (const each of head) row(each, 'bold');
  for (const each of rows) row(each, 'regular');
}
