/**
 * Writes the evidence files of each example campaign from their wording in sample-evidence/<campaign>.yaml, so that the
 * invented papers can be corrected in one place. The same wording gives the same bytes, which test/docs holds. The PNG
 * files beside them are pictures of screens and are left alone. An argument names another folder than examples/.
 */
import { createWriteStream, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import PDFDocument from 'pdfkit';
import { parse } from 'yaml';

const wording = new URL('sample-evidence/', import.meta.url);
const [, , elsewhere] = process.argv;
const examples = elsewhere
  ? pathToFileURL(`${resolve(elsewhere)}/`)
  : new URL('../examples/', import.meta.url);
const require = createRequire(import.meta.url);
const fonts = {
  regular: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
};
const warning = 'VÍ DỤ - văn bản hư cấu, không có giá trị';

/** Where a paper says that it was written, unless it says so itself. */
const places = { 'vinh-phuc-2021': 'Vĩnh Phúc', 'van-khe-2025': 'Vân Khê' };

/** The lines of a paper in reading order: head, title, body, signature. */
function lines(paper) {
  return {
    head: [
      paper.issuer.toUpperCase(),
      ...(paper.number ? [`Số: ${paper.number}`] : []),
      `${paper.place}, ${paper.date}`,
    ],
    // “BÁO CÁO Kết quả …”: the kind of paper in capitals stands on a line of its own.
    title: paper.title.replace(/^(\p{Lu}[\p{Lu}\s]*\p{Lu}) (?=\p{Lu}\p{Ll})/u, '$1\n'),
    body: paper.body,
    signer: paper.signer,
  };
}

function writeText(paper, folder) {
  const { head, title, body, signer } = lines(paper);
  const text = [warning, '', ...head, '', title, '', ...body, '', ...signer, ''].join('\n');
  writeFileSync(new URL(paper.file, folder), text.normalize('NFC'));
}

async function writePdf(paper, folder) {
  const { head, title, body, signer } = lines(paper);
  const day = new Date(0);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 71,
    lang: 'vi-VN',
    info: { Title: paper.title.normalize('NFC'), CreationDate: day, ModDate: day },
  });
  const out = pdf.pipe(createWriteStream(new URL(paper.file, folder)));
  pdf.font(fonts.regular).fontSize(11).fillColor('gray').text(warning, { align: 'center' });
  pdf.moveDown().fontSize(13).fillColor('black');
  for (const line of head) pdf.text(line.normalize('NFC'));
  pdf.moveDown().font(fonts.bold).text(title.normalize('NFC'), { align: 'center' });
  pdf.moveDown().font(fonts.regular);
  for (const line of body) pdf.text(line.normalize('NFC'), { align: 'justify', indent: 28, paragraphGap: 6 });
  pdf.moveDown().font(fonts.bold);
  for (const line of signer) pdf.text(line.normalize('NFC'), { align: 'right' });
  pdf.end();
  await finished(out);
}

for (const file of readdirSync(wording).toSorted()) {
  const campaign = file.replace('.yaml', '');
  const folder = new URL(`${campaign}/evidence/`, examples);
  mkdirSync(folder, { recursive: true });
  for (const paper of parse(readFileSync(new URL(file, wording), 'utf8'))) {
    const placed = { place: places[campaign], ...paper };
    if (paper.file.endsWith('.pdf')) await writePdf(placed, folder);
    else writeText(placed, folder);
  }
}
