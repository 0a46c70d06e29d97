import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import { layout } from '../../src/typeset/layout.ts';
import { typeset, UnprintableText } from '../../src/typeset/typeset.ts';
import { cells, documentOf, form, paragraph } from '../typeset/ruler.ts';
import { readPdf } from './read-pdf.ts';
import { tinos } from './tinos.ts';

const fonts = tinos();

const prose =
  'Thực hiện Kế hoạch số 83/KH-SKHĐT ngày 20 tháng 9 năm 2021 của Sở Kế hoạch và Đầu tư về phát động phong trào thi đua đặc biệt “Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19”, Hội đồng đã họp, xét và thống nhất (100%) đề nghị khen thưởng.';

const letter: Document = documentOf(
  [
    {
      kind: 'letterhead',
      superior: 'UBND TỈNH VĨNH PHÚC',
      issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
      number: 'Số: 83/TTr-SKHĐT',
      placeDate: 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022',
    },
    { kind: 'title', name: 'TỜ TRÌNH', summary: [{ text: 'Về việc đề nghị khen thưởng' }], rule: true },
    { kind: 'addressees', names: ['Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc'] },
    ...Array.from({ length: 9 }, () => paragraph(prose)),
    {
      kind: 'paragraph',
      runs: [
        { text: 'Đề nghị tặng ' },
        { text: 'Bằng khen', bold: true },
        { text: ' (có danh sách kèm theo)', italic: true },
        { text: ' cho:' },
      ],
    },
    {
      kind: 'list',
      marker: 'letter',
      items: [[paragraph('Ông Nguyễn Văn An;')], [paragraph('Bà Trần Thị Ỷ./.')]],
    },
    {
      kind: 'table',
      columns: [{ align: 'center' }, { align: 'left' }],
      head: [cells('STT', 'Họ và tên')],
      rows: [cells('1', 'Nguyễn Thị Phương Thảo'), cells('2', 'Đặng Ngọc Ẩn')],
    },
    {
      kind: 'closing',
      recipients: ['- Như trên;', '- Lưu: VT, VP.'],
      signature: { lines: ['GIÁM ĐỐC'], hint: '(Ký, đóng dấu)', name: 'Nguyễn Văn Khước' },
    },
  ],
  { title: 'Tờ trình của Sở KH&ĐT <x> “2021”', author: 'Sở KH&ĐT <x>', watermarks: ['VÍ DỤ', 'DỰ THẢO'] },
);

const composed = [
  ['P', 'UBND TỈNH VĨNH PHÚC'],
  ['P', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'],
  ['P', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['P', 'Độc lập - Tự do - Hạnh phúc'],
  ['P', 'Số: 83/TTr-SKHĐT'],
  ['P', 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022'],
  ['H1', 'TỜ TRÌNH'],
  ['P', 'Về việc đề nghị khen thưởng'],
  ['P', 'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc'],
  ...Array.from({ length: 9 }, () => ['P', prose]),
  ['P', 'Đề nghị tặng Bằng khen (có danh sách kèm theo) cho:'],
  ['Lbl', 'a)'],
  ['P', 'Ông Nguyễn Văn An;'],
  ['Lbl', 'b)'],
  ['P', 'Bà Trần Thị Ỷ./.'],
  ['TH', 'STT'],
  ['TH', 'Họ và tên'],
  ['TD', '1'],
  ['TD', 'Nguyễn Thị Phương Thảo'],
  ['TD', '2'],
  ['TD', 'Đặng Ngọc Ẩn'],
  ['P', 'Nơi nhận:'],
  ['P', '- Như trên;'],
  ['P', '- Lưu: VT, VP.'],
  ['P', 'GIÁM ĐỐC'],
  ['P', '(Ký, đóng dấu)'],
  ['P', 'Nguyễn Văn Khước'],
];

describe('a PDF read again', () => {
  const { bytes, pages } = typeset(letter, form, fonts);

  it('holds the composed text, in NFC with plain spaces, in reading order', async () => {
    const read = await readPdf(bytes);
    expect(read.content).toBe(composed.map(([, text]) => text).join(' '));
    expect(read.content.normalize('NFC')).toBe(read.content);
  });

  it('gives to copying nothing but that and the page number: watermarks are shapes', async () => {
    const read = await readPdf(bytes);
    expect(pages).toBe(2);
    expect(read.text.replace(' 2 ', ' ')).toBe(read.content);
  });

  it('is tagged with the elements of the paper', async () => {
    const { elements } = await readPdf(bytes);
    const joined: [string, string][] = [];
    for (const { role, text } of elements) joined.push([role, text]);
    // pdf.js reads the structure page by page: a paragraph over two pages is met twice.
    const cut = joined.findIndex(([, text], index) => text !== composed[index]?.[1]);
    if (cut >= 0) joined.splice(cut, 2, ['P', `${joined[cut]?.[1]} ${joined[cut + 1]?.[1]}`]);
    expect(joined).toEqual(composed);
  });

  it('names itself in Info and in XMP, with & and < escaped', async () => {
    const read = await readPdf(bytes);
    expect(read.title).toBe('Tờ trình của Sở KH&ĐT <x> “2021”');
    expect(read.author).toBe('Sở KH&ĐT <x>');
    expect(read.metadata.title).toBe('Tờ trình của Sở KH&ĐT <x> “2021”');
    expect(read.metadata.creator).toEqual(['Sở KH&ĐT <x>']);
  });

  it('says that it is PDF/A-2b, Vietnamese, tagged, and dated by the paper', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.startsWith('%PDF-1.7\n')).toBe(true);
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(raw).toContain('/S /GTS_PDFA1');
    expect(raw).toContain('/Lang (vi-VN)');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('(D:20220105120000Z)');
    expect(raw).toContain('<xmp:CreateDate>2022-01-05T12:00:00Z</xmp:CreateDate>');
  });

  it('embeds a subset of every face that it uses and names no other font', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    const names = [...raw.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name);
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+Tinos-(Regular|Bold|Italic|BoldItalic)$/);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(4);
    expect(raw).not.toContain('Helvetica');
  });
});

describe('a list of thousands', () => {
  // The last rows are cut over several pages after the first were written.
  const long = 'lao động giỏi '.repeat(1200).trim();
  const rows = Array.from({ length: 2200 }, (_, at) => cells(String(at), 'a', 'b', at > 2196 ? long : 'c'));
  const table: Block = {
    kind: 'table',
    columns: [10, 10, 10, 70].map((share) => ({ align: 'left', share })),
    head: [cells('1', '2', '3', '4')],
    rows,
  };

  it('has every row and cell once in its structure, under the element that it says', () => {
    const { bytes, pages } = typeset(documentOf([table]), form, fonts);
    const raw = Buffer.from(bytes).toString('latin1');
    const ids = [...raw.matchAll(/^(\d+) 0 obj$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const written = raw.matchAll(
      /^(\d+) 0 obj\n?<<\/S\/(T\w+)[^\n]*?\/P (\d+) 0 R[^\n]*?\/K\[([^\]]*)\]>>/gm,
    );
    const elements = [...written].map(([, id = '', role = '', parent = '', holds = '']) => ({
      id,
      role,
      parent,
      holds,
    }));
    const count = (role: string) => elements.filter((one) => one.role === role).length;
    expect(pages).toBeGreaterThan(60);
    expect(['Table', 'TR', 'TH', 'TD'].map(count)).toEqual([1, 2201, 4, 8800]);
    const held = new Map(
      elements.flatMap(({ id, holds }) => [...holds.matchAll(/(\d+) 0 R/g)].map(([, one]) => [one, id])),
    );
    for (const { id, role, parent } of elements) if (role !== 'Table') expect(held.get(id)).toBe(parent);
    const cut = elements.filter(({ holds }) => holds.includes('/MCR'));
    expect(cut.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the bytes of a PDF', () => {
  const once = () => Buffer.from(typeset(letter, form, tinos()).bytes).toString('latin1');

  it('are the same in every run, whatever was typeset before', () => {
    const first = once();
    typeset(documentOf([paragraph('Chữ khác: ẫ ử ỹ Ẵ 0123456789 @#$%')]), form, fonts);
    expect(Buffer.from(typeset(letter, form, fonts).bytes).toString('latin1')).toBe(first);
  });

  it.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'])('are the same in %s', (zone) => {
    const before = process.env.TZ;
    const first = once();
    process.env.TZ = zone;
    try {
      expect(once()).toBe(first);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('bookmarks', () => {
  const blocks = (count: number): Block[] =>
    Array.from({ length: count }, (_, index) => [
      paragraph(`${index + 1}. Kết quả`, { role: 'H2', keepWithNext: true }),
      ...Array.from({ length: 8 }, () => paragraph(prose)),
    ]).flat();

  it('list the headings of a long paper', async () => {
    const { bookmarks } = await readPdf(typeset(documentOf(blocks(5)), form, fonts).bytes);
    expect(bookmarks).toEqual(['1. Kết quả', '2. Kết quả', '3. Kết quả', '4. Kết quả', '5. Kết quả']);
  });

  it('are left out of a short one', async () => {
    expect((await readPdf(typeset(letter, form, fonts).bytes)).bookmarks).toEqual([]);
  });
});

describe('text that cannot be printed', () => {
  it.each([
    ['✓', 0x2713],
    ['中', 0x4e2d],
    ['😀', 0x1f600],
    ['\u0007', 7],
    ['\u200b', 0x200b],
  ])('%s is refused with its place', (character, codePoint) => {
    const document = documentOf([paragraph(`Hoàn thành ${character} nhiệm vụ`)]);
    try {
      typeset(document, form, fonts);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UnprintableText);
      expect((error as UnprintableText).found).toEqual([
        { document: 'submission-letter', codePoint, text: `Hoàn thành ${character} nhiệm vụ` },
      ]);
    }
  });

  it('is not what Vietnamese is written with', () => {
    const letters = [...'aăâeêioôơuưy'].flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
    );
    const text = [
      ...letters,
      ...letters.map((letter) => letter.toUpperCase()),
      'đĐ',
      '“”‘’–…•²°×÷≤≥→□₫%',
    ].join('');
    expect(typeset(documentOf([paragraph(text)]), form, fonts).pages).toBe(1);
  });
});

describe('the real type', () => {
  it('sets Quốc hiệu on one line and no justified line looser than twice its spaces', () => {
    const marks = layout(letter, form, fonts.measure).flatMap((page) => page.marks);
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(texts.some(({ text }) => text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(true);
    for (const { wordGap, size } of texts) expect(wordGap).toBeLessThan(0.25 * size);
  });
});
