import { inflateSync } from 'node:zlib';

/** An object of a file as it is written: its dictionary as text, and its stream, inflated. */
interface Item {
  readonly head: string;
  readonly stream?: Buffer;
}

/** Operators that ISO 32000-1 defines for content (6.2.2 of ISO 19005-2) and that we write. */
const operators = new Set('q Q cm w m l h c f S g G rg RG BT ET Tf Tm Tj TJ Do BMC BDC EMC'.split(' '));

/**
 * What a PDF/A-2b or 3b file of ours breaks of ISO 19005-2 and -3, level B, as far as pdfkit's and our own way of
 * writing could break it: an own lint, for no validator of these parts is in reach of the tests. Empty: nothing found.
 */
export function archivalFaults(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const items = itemsOf(raw);
  const all = [...items.values()];
  const root = all.find(({ head }) => head.includes('/Type /Catalog'))?.head ?? '';
  const metadata = items.get(referred(root, 'Metadata'))?.stream?.toString('utf8') ?? '';
  const part = Number(/<pdfaid:part>(\d)</.exec(metadata)?.[1]);
  const trailer = raw.slice(raw.lastIndexOf('trailer'));
  const rules: readonly (readonly [string, boolean])[] = [
    ['6.1.2 the header says 1.n, and binary bytes follow', /^%PDF-1\.[1-7]\n%[\x80-\xff]{4}/.test(raw)],
    [
      '6.1.3 the trailer has an ID and no encryption',
      /\/ID \[/.test(trailer) && !trailer.includes('/Encrypt'),
    ],
    ['6.1.3 nothing follows the end', /%%EOF\n?$/.test(raw)],
    ['6.1.7 no LZW, no stream in another file', !/\/LZWDecode|\/FFilter|\/FDecodeParms/.test(raw)],
    [
      '6.2.3 one output intent with an RGB profile',
      all.filter(({ head }) => /\/S \/GTS_PDFA1/.test(head)).length === 1,
    ],
    ['6.2.4 colours are grey or RGB', !/\/DeviceCMYK|\/Separation|\/DeviceN/.test(raw)],
    [
      '6.2.8 pictures are not smoothed and have no alternates',
      !/\/Interpolate true|\/Alternates|\/OPI/.test(raw),
    ],
    ['6.2.10 nothing is transparent', !/\/SMask|\/CA |\/ca |\/BM /.test(raw)],
    ['6.5 nothing acts by itself', !/\/OpenAction|\/AA |\/JavaScript|\/Launch|\/AcroForm/.test(raw)],
    ['6.6.4 the metadata names the part', part === 2 || part === 3],
    ['6.6.4 the metadata names level B', metadata.includes('<pdfaid:conformance>B<')],
    ['6.6.2 the metadata is well-formed', isWellFormed(metadata)],
    [
      '6.6.3 the metadata has a title',
      /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">[^<]+</.test(metadata),
    ],
    ['6.8 files are carried by 3b alone', part === 3 || !/\/EmbeddedFiles|\/EF /.test(raw)],
    ['6.7 the document is tagged, in Vietnamese', /\/Marked true/.test(raw) && /\/Lang \(vi-VN\)/.test(root)],
  ];
  return [
    ...rules.flatMap(([rule, kept]) => (kept ? [] : [rule])),
    ...all.flatMap((item) => [
      ...fontFaults(item, items),
      ...annotationFaults(item),
      ...attachmentFaults(item, items),
    ]),
    ...pagesOf(all).flatMap((page) => contentFaults(page, items)),
  ];
}

function fontFaults({ head }: Item, items: ReadonlyMap<number, Item>): string[] {
  if (/\/Subtype \/(Type1|TrueType|Type3)\b/.test(head)) return ['6.2.11 only composite fonts are written'];
  if (head.includes('/Subtype /CIDFontType2'))
    return /\/CIDToGIDMap \/Identity/.test(head) ? [] : ['6.2.11.3 a map to glyphs'];
  if (head.includes('/Type /FontDescriptor')) {
    const program = items.get(referred(head, 'FontFile2'));
    return program?.stream ? [] : ['6.2.11.4 a font program is embedded'];
  }
  if (!head.includes('/Subtype /Type0')) return [];
  const named = /\/ToUnicode \d+/.test(head) && head.includes('/Encoding /Identity-H');
  return named ? widthFaults(head, items) : ['6.2.11.7 a font says which letters its glyphs are'];
}

/** 6.2.11.5: the widths in the dictionary are those of the program, to a thousandth of an em. */
function widthFaults(font: string, items: ReadonlyMap<number, Item>): string[] {
  const descendant = items.get(Number(/\/DescendantFonts \[(\d+) /.exec(font)?.[1]))?.head ?? '';
  const descriptor = items.get(referred(descendant, 'FontDescriptor'))?.head ?? '';
  const program = items.get(referred(descriptor, 'FontFile2'))?.stream;
  if (!program) return [];
  const metrics = tableOf(program, 'hmtx');
  const faults: string[] = [];
  for (const [, first = '', list = ''] of (/\/W \[(.*)\]/s.exec(descendant)?.[1] ?? '').matchAll(
    /(\d+) \[([^\]]*)\]/g,
  )) {
    for (const [index, width] of list.trim().split(/\s+/).entries()) {
      const real = (metrics.readUInt16BE(4 * (Number(first) + index)) * 1000) / 2048;
      if (Math.abs(real - Number(width)) > 1)
        faults.push(`6.2.11.5 the width of glyph ${Number(first) + index}`);
    }
  }
  return faults;
}

function annotationFaults({ head }: Item): string[] {
  if (!head.includes('/Type /Annot')) return [];
  const kept = head.includes('/Subtype /Link') && /\/F 4\b/.test(head) && !head.includes('/AA');
  return [
    ...(kept ? [] : ['6.3.2 a link is printed and not hidden']),
    ...(/\/Contents \(/.test(head) ? [] : ['a link says where it leads']),
  ];
}

function attachmentFaults({ head }: Item, items: ReadonlyMap<number, Item>): string[] {
  if (!head.includes('/AFRelationship')) return [];
  const file = items.get(Number(/\/EF <<\n\/F (\d+) 0 R/.exec(head)?.[1]))?.head ?? '';
  const named = /\/F \(/.test(head) && /\/UF \(/.test(head);
  const described = /\/Subtype \/\S+/.test(file) && /\/ModDate \(/.test(file);
  return named && described ? [] : ['6.8 a file carried along has names, a type and a date'];
}

function contentFaults(page: Item, items: ReadonlyMap<number, Item>): string[] {
  const faults: string[] = [];
  if (!page.head.includes('/StructParents')) faults.push('6.7 a page belongs to the structure');
  const content = items.get(referred(page.head, 'Contents'))?.stream?.toString('latin1') ?? '';
  let depth = 0;
  let marked = 0;
  const strings = /\((?:[^()\\]|\\[\s\S])*\)/g;
  for (const [text] of content.matchAll(strings)) {
    if (text.length > 32_767) faults.push('6.1.13 a string is no longer than 32,767 bytes');
    const codes = text.slice(1, -1).replace(/\\([\s\S])/g, (_, byte: string) => (byte === 'r' ? '\r' : byte));
    for (let at = 0; at < codes.length; at += 2)
      if (codes.charCodeAt(at) + codes.charCodeAt(at + 1) === 0) faults.push('6.2.11.8 no glyph is .notdef');
  }
  for (const word of content.replace(strings, ' ').split(/[\s[\]<>]+/)) {
    if (word === '' || /^[-+.\d]/.test(word) || word.startsWith('/')) continue;
    if (!operators.has(word)) faults.push(`6.2.2 an operator “${word}”`);
    if (word === 'q') depth++;
    if (word === 'Q') depth--;
    if (word === 'BMC' || word === 'BDC') marked++;
    if (word === 'EMC') marked--;
    if (depth > 28) faults.push('6.1.13 q is nested no deeper than 28');
    if ((word === 'Tj' || word === 'TJ' || word === 'Do' || word === 'S') && marked !== 1)
      faults.push('6.7 everything is content or an artifact');
  }
  if (depth !== 0 || marked !== 0) faults.push('6.2.2 what is opened is closed');
  return faults;
}

function itemsOf(raw: string): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>();
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const body = raw.indexOf('\nstream\n', start);
    const end = raw.indexOf('\nendobj', start);
    if (body < 0 || body > end) items.set(Number(match[1]), { head: raw.slice(start, end) });
    else {
      const head = raw.slice(start, body);
      const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
      const data = Buffer.from(raw.slice(body + 8, body + 8 + length), 'latin1');
      items.set(Number(match[1]), { head, stream: head.includes('/FlateDecode') ? inflateSync(data) : data });
    }
  }
  return items;
}

function pagesOf(all: readonly Item[]): readonly Item[] {
  return all.filter(({ head }) => /\/Type \/Page\n/.test(head));
}

function referred(head: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1]);
}

function tableOf(program: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + 16 * program.readUInt16BE(4); at += 16)
    if (program.toString('latin1', at, at + 4) === tag) return program.subarray(program.readUInt32BE(at + 8));
  throw new Error(`no table ${tag}`);
}

/** Elements that open and close in turn, and no bare & or <. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const text = xml.replace(/<\?[\s\S]*?\?>/g, '');
  for (const [, closing, name, empty] of text.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<&]*")*\s*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name ?? '');
  }
  const bare = text
    .replace(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<&]*")*\s*(\/?)>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, '');
  return open.length === 0 && !/[<&]/.test(bare);
}
