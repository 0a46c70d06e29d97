// The same documents in Typst, by the compiler's own Node binding: markup from blocks, PDF/A-2b, tagged.
import { createRequire } from 'node:module';
import { join } from 'node:path';

export function prepare({ place, fonts }) {
  const { NodeCompiler } = createRequire(join(place, 'peers/package.json'))(
    '@myriaddreamin/typst-ts-node-compiler',
  );
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontPaths: [...new Set(Object.values(fonts).map((file) => join(file, '..')))] }],
  });
  return {
    make(document) {
      const pdf = compiler.pdf(
        { mainFileContent: markup(document) },
        { pdfStandard: 'a-2b', pdfTags: true, creationTimestamp: 1_641_384_000 },
      );
      compiler.evictCache(10);
      return pdf;
    },
  };
}

const preamble = `#set text(font: "Tinos", size: 14pt, lang: "vi", hyphenate: false, kerning: false)
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: none,
  header-ascent: 6mm, header: context { let n = counter(page).get().first(); if n > 1 { align(center, str(n)) } })
#set par(justify: true, first-line-indent: (amount: 12.7mm, all: true), leading: 0.62em, spacing: 0.62em + 6pt)
#set table(stroke: 0.5pt, inset: (x: 4pt, y: 3.5pt))
#show heading: it => block(sticky: true, par(text(14pt, strong(it.body))))
#let mid(body) = { set par(justify: false, first-line-indent: 0pt); align(center, body) }
#let sign(lines, name) = mid[#for l in lines [#strong(l) #linebreak()] #v(27mm) #strong(name)]
`;

function markup(document) {
  const parts = document.sections.map(({ blocks, orientation }, at) => {
    const flip = orientation === 'landscape' ? '#set page(flipped: true)\n' : '';
    return `${at > 0 ? '#pagebreak()\n' : ''}${flip}#counter(page).update(1)\n${blocks.map(blockMarkup).join('\n\n')}`;
  });
  return `#set document(title: ${quoted(document.title)}, author: ${quoted(document.author)})\n${preamble}${parts.join('\n')}\n`;
}

const quoted = (text) => JSON.stringify(text.replace(/ {2,}/g, (gap) => '\u00a0'.repeat(gap.length)));
const runsMarkup = (runs) =>
  runs
    .map(({ text, bold, italic }) =>
      bold ? `#strong(${quoted(text)})` : italic ? `#emph(${quoted(text)})` : `#${quoted(text)};`,
    )
    .join('');

function blockMarkup(block) {
  switch (block.kind) {
    case 'letterhead':
      return `#grid(columns: (40%, 60%), row-gutter: 5pt,
  mid[#text(13pt)[#${quoted(block.superior ?? '')} #linebreak() #strong(${quoted(block.issuer)})] #v(-8pt) #line(length: 25%, stroke: 0.6pt)],
  mid[#text(13pt, strong("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")) #linebreak() #strong("Độc lập - Tự do - Hạnh phúc") #v(-8pt) #line(length: 60%, stroke: 0.6pt)],
  mid[#text(13pt, ${quoted(block.number ?? '')})], mid[#emph(${quoted(block.placeDate ?? '')})])`;
    case 'title':
      return `#mid[#strong(${quoted(block.name)}) #linebreak() #strong(${quoted((block.summary ?? []).map(({ text }) => text).join(''))}) #v(-6pt) #line(length: 25%, stroke: 0.6pt)]`;
    case 'addressees':
      return `#mid[#${quoted(`Kính gửi: ${block.names.join('; ')}`)}]`;
    case 'paragraph':
      return block.role
        ? `#heading(level: ${block.role.slice(1)})[${runsMarkup(block.runs)}]`
        : runsMarkup(block.runs);
    case 'list':
      return block.items
        .map((item, at) =>
          item
            .map((part) =>
              part.kind === 'list'
                ? blockMarkup(part)
                : `#"${block.marker === 'dash' ? '-' : `${'abcdeghi'[at] ?? at})`} "${runsMarkup(part.runs)}`,
            )
            .join('\n\n'),
        )
        .join('\n\n');
    case 'table': {
      const cells = (row) =>
        row.cells
          .map(({ runs, span }) => `table.cell(colspan: ${span ?? 1})[${runsMarkup(runs)}]`)
          .join(', ');
      const align = block.columns.map(({ align }) => align).join(', ');
      return `#block({ set par(justify: false, first-line-indent: 0pt, leading: 0.4em); set text(12pt)
table(columns: (${block.columns.map(({ share }) => (share ? `${share}fr` : 'auto')).join(', ')}), align: (${align}), ${block.head.length > 0 ? `table.header(${block.head.map(cells).join(', ')}), ` : ''}${block.rows.map(cells).join(', ')}) })`;
    }
    case 'closing':
      return `#block(breakable: false, grid(columns: (46%, 54%), [#set par(justify: false, first-line-indent: 0pt); #text(12pt)[#strong(emph("Nơi nhận:"))] #for l in (${block.recipients.map(quoted).join(', ')},) [#linebreak() #text(11pt, l)]], ${signed(block.signature)}))`;
    case 'signatures':
      return block.rows
        .map(
          (row) =>
            `#block(breakable: false, grid(columns: (${row.map(() => '1fr').join(', ')},), ${row.map(signed).join(', ')}))`,
        )
        .join('\n');
    case 'together':
      return block.blocks.map(blockMarkup).join('\n\n');
    case 'page-break':
      return '#pagebreak()';
    default:
      throw new Error(`no markup for ${block.kind}`);
  }
}

const signed = ({ lines, name, hint, post }) =>
  `sign((${[...lines, ...(hint ? [hint] : [])].map(quoted).join(', ')},), ${quoted([post, name].filter(Boolean).join(' '))})`;
