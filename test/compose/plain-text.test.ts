import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import type { Document } from '../../src/document/document.ts';
import type { Nomination, Plan } from '../../src/model/files.generated.ts';
import { inputOf, nominations, plan } from './campaign.ts';
import { documentsOf } from './written.ts';

/** Text that a clerk, or somebody worse, may write into a file. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...[
        '# x',
        '| a |',
        '|',
        ':::',
        '::: title',
        '<b>',
        '</b>',
        '{{ x }}',
        '{% if %}',
        '{%',
        '}}',
        '&amp;',
        '&lt;',
      ],
      ...[
        '1. a',
        '2)',
        'a) ',
        '- b',
        '* c',
        '**d**',
        '_e_',
        '`f`',
        '~~g~~',
        '[h](i)',
        '![j](k)',
        '<http://l.vn>',
      ],
      ...[
        'http://m.vn',
        'n@o.vn',
        '\\',
        '\\*',
        '---',
        '===',
        '> p',
        '$&',
        '$1',
        '\uFFFE0\uFFFF',
        '“q”',
        'Số: /',
        '<',
        '^',
      ],
      ...['\n', '\n\n', '\r\n', '\t', '\u00A0', '    ', 'chữ thường', 'Đặng Thị Ô'],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '))
  .filter((text) => /[^\s\uFFFE\uFFFF\d]/.test(text));

/** A value as it may appear on a line of a paper. */
const onOneLine = (text: string) =>
  text
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/\s*[\n\r]\s*/g, ' ')
    .replace(/[^\S ]/g, ' ')
    .trim();

/** What a paper is without its words: kinds, marks, counts. */
function shapeOf(document: Document): unknown {
  return document.sections.map(({ orientation, blocks }) => [orientation, blocks.map(blockShape)]);
}

function blockShape(block: Block): unknown {
  if (block.kind === 'list')
    return [block.kind, block.marker, block.items.map((item) => item.map((part) => blockShape(part)))];
  if (block.kind === 'table') {
    return [
      block.kind,
      [...block.head, ...block.rows].map(({ cells }) =>
        cells.map(({ runs, span }) => [span, runs.map(styleOf)]),
      ),
    ];
  }
  if (block.kind === 'paragraph') return [block.kind, block.role, block.align, block.runs.map(styleOf)];
  return [block.kind, Object.keys(block).sort()];
}

const styleOf = ({ bold, italic }: { readonly bold?: boolean; readonly italic?: boolean }) => [bold, italic];

const words = (document: Document) => JSON.stringify(document.sections);
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Each place of a campaign that one paragraph or cell prints as it stands, and the papers that print it. */
const places: readonly [
  string,
  readonly string[],
  (text: string) => { plan?: Partial<Plan>; nominations?: readonly Nomination[] },
][] = [
  [
    'name',
    ['danh-sach', 'bao-cao-thanh-tich/nguyen-van-a', 'bang-tong-hop'],
    (text) => person({ individual: { ...someone, full_name: text } }),
  ],
  [
    'position',
    ['danh-sach', 'bao-cao-thanh-tich/nguyen-van-a'],
    (text) => person({ individual: { ...someone, position: text } }),
  ],
  ['summary', ['danh-sach'], (text) => person({ summary: text })],
  ['unit', ['bang-tong-hop'], (text) => ({ plan: { units: [{ id: 'to-toan', name: text }] } })],
  ['theme', ['ke-hoach', 'bang-tong-hop'], (text) => ({ plan: { theme: text, title: text } })],
  [
    'award',
    ['bang-tong-hop'],
    (text) => ({ plan: { award_forms: plan.award_forms.map((form) => ({ ...form, name: text })) } }),
  ],
  ['agency', ['to-trinh'], (text) => ({ plan: { agency: { ...plan.agency, name: text } } })],
  [
    'decider',
    ['to-trinh'],
    (text) => ({ plan: { deciders: [{ id: 'hieu-truong', position: text, level: 'agency' }] } }),
  ],
  [
    'signer',
    ['ke-hoach'],
    (text) => ({ plan: { signers: [{ id: 'hieu-truong', name: text, position: 'Hiệu trưởng' }] } }),
  ],
];

const [first, ...others] = nominations;
const someone = {
  full_name: 'Nguyễn Văn A',
  gender: 'male',
  birth_date: '1980-02-03',
  position: 'Giáo viên',
} as const;

function person(more: Partial<Nomination>): { nominations: readonly Nomination[] } {
  if (!first) throw new Error('the small campaign has a nominee');
  return { nominations: [{ ...first, ...more }, ...others] };
}

describe('a value from YAML', () => {
  it.each(places)('is plain text and changes no structure: %s', (_, papers, vary) => {
    const plainly = documentsOf(inputOf(vary('chữ thường'))).map(shapeOf);
    fc.assert(
      fc.property(nasty, (text) => {
        const documents = documentsOf(inputOf(vary(text)));
        expect(documents.map(shapeOf)).toEqual(plainly);
        for (const part of papers) {
          const printed = documents.find(({ path }) => path.includes(part));
          expect(printed && words(printed)).toContain(inJson(onOneLine(text)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('may be long: each paragraph of an achievement is one on paper, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(nasty.map(onOneLine), { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const input = inputOf(person({ achievements: [{ criterion: 'tc1', text }] }));
        const report = documentsOf(input).find(({ path }) => path.endsWith('thanh-tich/nguyen-van-a.pdf'));
        const printed = report?.sections.flatMap(({ blocks }) =>
          blocks.map((block) =>
            block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : '',
          ),
        );
        for (const paragraph of paragraphs) expect(printed).toContain(paragraph.replace(/\s+/g, ' '));
      }),
      { numRuns: 60 },
    );
  });
});
