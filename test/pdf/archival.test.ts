import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import { emit } from '../../src/typeset/emit.ts';
import { layout } from '../../src/typeset/layout.ts';
import { jpeg, png } from '../typeset/pictures.ts';
import { cells, documentOf, form, paragraph } from '../typeset/ruler.ts';
import { archivalFaults } from './pdf-a.ts';
import { printedExample } from './printed-example.ts';
import { tinos } from './tinos.ts';

const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
  'jaxb-api',
];
const classPath = jars.map((jar) => `/usr/share/java/${jar}.jar`);
const hasPreflight = classPath.every(existsSync);

/** What PDFBox Preflight, a validator of PDF/A-1b, says of each file of a folder: code and words, one a line. */
function preflight(folder: string): Map<string, string[]> {
  const command = ['-cp', classPath.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'batch', folder];
  let said: string;
  try {
    said = execFileSync('java', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // It ends with the number of files that are not valid.
    said = (error as { stdout: string }).stdout;
  }
  const files = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of said.split('\n')) {
    const name = /^The file (.*\.pdf) is /.exec(line)?.[1];
    if (name) {
      open = [];
      files.set(name, open);
    } else if (line.trim() !== '') open.push(line);
  }
  return files;
}

/** Complaints that only part 1 makes: a list of the glyphs of each font, and its own number in the metadata. */
const partOneAlone = /^(3\.1\.11 .*CIDSet entry is missing|7\.11\.2 .*part must be 1)/;

const everything: readonly Block[] = [
  {
    kind: 'letterhead',
    superior: 'UBND TỈNH',
    issuer: 'SỞ KH&ĐT',
    number: 'Số: 83/TTr-SKHĐT',
    placeDate: 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022',
  },
  { kind: 'title', name: 'TỜ TRÌNH', summary: [{ text: 'Về việc khen thưởng' }], rule: true },
  { kind: 'addressees', names: ['Bộ Nội vụ', 'Ban Thi đua'] },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Tỷ lệ', note: [{ text: 'Làm tròn.' }] },
      { text: ' là ' },
      { text: '100%', bold: true, italic: true },
    ],
  },
  { kind: 'list', marker: 'letter', items: [[paragraph('Một;')], [paragraph('Hai.')]] },
  {
    kind: 'table',
    columns: [{ align: 'left' }, { align: 'left' }],
    head: [{ cells: [{ runs: [{ text: 'A' }], span: 2 }] }, cells('B', 'C')],
    rows: Array.from({ length: 60 }, (_, index) => cells(String(index), 'x')),
  },
  { kind: 'picture', bytes: png(40, 20), alt: 'Ảnh' },
  { kind: 'picture', bytes: png(40, 20, 4), alt: 'Ảnh' },
  {
    kind: 'closing',
    recipients: ['- Như trên;', '- Lưu: VT.'],
    signature: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn An' },
  },
];
const certificate: Block = {
  kind: 'certificate',
  emblem: png(20, 20, 4),
  frame: png(30, 21),
  decider: 'GIÁM ĐỐC SỞ',
  verb: 'TẶNG',
  name: 'GIẤY KHEN',
  nominee: 'Bà Trần Thị Bình',
  lines: [],
  record: ['Số sổ vàng: 01'],
  placeDate: 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022',
  signature: { lines: ['GIÁM ĐỐC'], name: 'Nguyễn Văn An' },
};
const sections: Document['sections'] = [
  {
    orientation: 'portrait',
    part: { id: 'a', title: 'Mục lục' },
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { text: 'Tờ trình ', to: 'b' },
          { text: '', pageOf: 'b' },
        ],
      },
    ],
  },
  {
    orientation: 'portrait',
    part: { id: 'b', title: 'Tờ trình', level: 2 },
    watermarks: ['DỰ THẢO'],
    blocks: everything,
  },
  {
    orientation: 'landscape',
    part: { id: 'c', title: 'Giấy khen' },
    numbering: 'none',
    blocks: [certificate],
  },
];
const plain = documentOf([], { title: 'Hồ sơ <2021> của Sở KH&ĐT', folio: 'Trang {x}/{n}', sections });
const carrying = {
  ...plain,
  attachments: [
    { name: 'a.pdf', bytes: new Uint8Array([1, 2]), type: 'application/pdf', description: 'Bằng khen' },
  ],
};
const fonts = tinos();
const printed = (document: Document, part?: 1) =>
  Buffer.concat([...emit(document, layout(document, form, fonts.measure), fonts, part)]);

describe('an archival file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-archival-'));
  const papers = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const { document, bytes } of await printedExample('vinh-phuc-2021')) {
      papers.set(document.path.replaceAll('/', '-'), bytes);
    }
    papers.set('everything.pdf', printed(plain));
    papers.set('everything-1b.pdf', printed(plain, 1));
    for (const [name, bytes] of papers) writeFileSync(join(folder, name), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('breaks no rule of PDF/A-2b that our own lint knows, in any paper of the example', () => {
    for (const [name, bytes] of papers) {
      if (name !== 'everything-1b.pdf') expect(archivalFaults(bytes), name).toEqual([]);
    }
  });

  it('breaks no rule of PDF/A-3b when it carries files along', () => {
    expect(archivalFaults(printed(carrying))).toEqual([]);
  });

  it.skipIf(spawnSync('qpdf', ['--version']).error !== undefined)(
    'is the same once decompressed (qpdf --qdf) where another machine deflates otherwise',
    () => {
      const [file, other] = [join(folder, 'everything.pdf'), join(folder, 'deflated-otherwise.pdf')];
      execFileSync('qpdf', ['--recompress-flate', '--compression-level=1', '--static-id', file, other]);
      const plain = (path: string) =>
        execFileSync('qpdf', ['--qdf', '--static-id', '--no-original-object-ids', path, '-']);
      const [own, theirs] = [plain(file), plain(other)];
      rmSync(other);
      expect(theirs.equals(own)).toBe(true);
    },
  );

  it.skipIf(!hasPreflight)(
    'is valid PDF/A-1b for PDFBox Preflight (libpdfbox2-java), but for what only part 1 asks',
    () => {
      const said = preflight(folder);
      expect([...said.keys()].sort()).toEqual([...papers.keys()].sort());
      expect(said.get('everything-1b.pdf')).toEqual([]);
      for (const [name, complaints] of said) {
        expect(
          complaints.filter((line) => !partOneAlone.test(line)),
          name,
        ).toEqual([]);
      }
    },
    120_000,
  );
});

describe('our own lint', () => {
  const raw = Buffer.from(printed(plain)).toString('latin1');
  it.each([
    ['a title that is not escaped', 'KH&amp;ĐT', 'KH&ĐT', 'well-formed'],
    ['a missing part', '<pdfaid:part>2', '<pdfaid:part>9', 'names the part'],
    ['a hidden link', '/F 4', '/F 2', 'printed and not hidden'],
    ['a font that is not embedded', '/FontFile2', '/FontFile9', 'embedded'],
    ['a font without letters', '/ToUnicode', '/ToNothing', 'which letters'],
    ['encryption', '\ntrailer\n<<', '\ntrailer\n<<\n/Encrypt 1 0 R', 'encryption'],
    ['a script', '/Type /Catalog', '/Type /Catalog\n/OpenAction 1 0 R', 'acts by itself'],
    ['a smoothed picture', '/Subtype /Image', '/Subtype /Image\n/Interpolate true', 'smoothed'],
    ['an untagged page', '/StructParents', '/StructChildren', 'belongs to the structure'],
    ['no language', '/Lang (vi-VN)', '/Long (vi-VN)', 'in Vietnamese'],
  ])('finds %s', (_, from, to, fault) => {
    const utf = (text: string) => Buffer.from(text).toString('latin1');
    expect(raw).toContain(utf(from));
    const broken = Buffer.from(raw.replaceAll(utf(from), utf(to)), 'latin1');
    expect(archivalFaults(broken).join('\n')).toContain(fault);
  });

  it('finds a file carried by part 2, and a JPEG is no fault', () => {
    expect(
      archivalFaults(
        Buffer.from(
          Buffer.from(printed(carrying)).toString('latin1').replace('part>3<', 'part>2<'),
          'latin1',
        ),
      ),
    ).toContain('6.8 files are carried by 3b alone');
    expect(archivalFaults(printed(documentOf([{ kind: 'picture', bytes: jpeg(4, 4), alt: 'x' }])))).toEqual(
      [],
    );
  });
});
