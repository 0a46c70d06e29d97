import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../src/compose/markup/blocks.ts';
import { createEngine, type Scope } from '../../src/compose/template/engine.ts';
import type { Block } from '../../src/document/block.ts';

function blocksOf(text: string, scope: Scope = {}): readonly Block[] {
  const engine = createEngine(new Map([['mẫu', { file: 'mẫu.md', text }]]));
  return sectionsOf(engine.render('mẫu', scope), 'portrait').flatMap(({ blocks }) => blocks);
}

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] });

describe('Markdown', () => {
  it('gives paragraphs with emphasis; a line break inside one is a space', () => {
    expect(blocksOf('Một **hai\nba** *bốn* ***năm***.\n\nSáu')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Một ' },
          { text: 'hai ba', bold: true },
          { text: ' ' },
          { text: 'bốn', italic: true },
          { text: ' ' },
          { text: 'năm', bold: true, italic: true },
          { text: '.' },
        ],
      },
      paragraph('Sáu'),
    ]);
  });

  it('numbers headings itself, each level from its parent on', () => {
    const headings = blocksOf(
      '# I. A\n\n## 1. B\n\n## 1. C\n\n### a) D\n\n# I. E\n\n## 1. F\n\n# Không số\n\n# I. G',
    );
    expect(
      headings.map((block) => (block.kind === 'paragraph' ? [block.role, block.runs[0]?.text] : [])),
    ).toEqual([
      ['H1', 'I. A'],
      ['H2', '1. B'],
      ['H2', '2. C'],
      ['H3', 'a) D'],
      ['H1', 'II. E'],
      ['H2', '1. F'],
      ['H1', 'Không số'],
      ['H1', 'III. G'],
    ]);
  });

  it('does not number a heading by what a value holds', () => {
    const [heading] = blocksOf('# {{ x }}', { x: 'V. Năm' });
    expect(heading).toMatchObject({ runs: [{ text: 'V. Năm', bold: true }] });
  });

  it('reads dashes, numbers and Vietnamese letters as lists', () => {
    expect(blocksOf('- Một\n- Hai\n\nX\n\n3. Ba\n4. Bốn\n\nY\n\nd) Dê\nđ) Đê\n')).toMatchObject([
      { kind: 'list', marker: 'dash', items: [[paragraph('Một')], [paragraph('Hai')]] },
      paragraph('X'),
      { kind: 'list', marker: 'number', start: 3, items: [[paragraph('Ba')], [paragraph('Bốn')]] },
      paragraph('Y'),
      { kind: 'list', marker: 'letter', start: 4, items: [[paragraph('Dê')], [paragraph('Đê')]] },
    ]);
  });

  it('nests points under clauses', () => {
    expect(blocksOf('1. Một\n   a) A\n   b) B\n2. Hai')).toMatchObject([
      {
        marker: 'number',
        items: [[paragraph('Một'), { kind: 'list', marker: 'letter' }], [paragraph('Hai')]],
      },
    ]);
  });

  it('hangs a footnote on what stands before it', () => {
    expect(blocksOf('Tỷ lệ **100%**^[Tính trên {{ n }} *phiếu* [1].] của Hội đồng.', { n: '9' })).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Tỷ lệ ' },
          {
            text: '100%',
            bold: true,
            note: [{ text: 'Tính trên 9 ' }, { text: 'phiếu', italic: true }, { text: ' [1].' }],
          },
          { text: ' của Hội đồng.' },
        ],
      },
    ]);
  });

  it('joins a cell to the one on its left and to the one above', () => {
    const text =
      '::: table head=2\n| STT | Phiếu | < | Tổng |\n| - | - | - | - |\n| ^ | có | không | ^ |\n| 1 | 7 | 0 | 7 |\n:::';
    const cell = (text: string, more = {}) => ({ runs: [{ text, bold: true }], align: 'center', ...more });
    expect(blocksOf(text)).toMatchObject([
      {
        head: [
          { cells: [cell('STT', { down: 2 }), cell('Phiếu', { span: 2 }), cell('Tổng', { down: 2 })] },
          { cells: [cell('có'), cell('không')] },
        ],
        rows: [{ cells: ['1', '7', '0', '7'].map((each) => ({ runs: [{ text: each }] })) }],
      },
    ]);
  });

  it('starts sections of their own paper and numbers, and holds blocks together', () => {
    const engine = createEngine(
      new Map([
        [
          'mẫu',
          {
            file: 'mẫu.md',
            text: 'Một\n\n::: section orientation=landscape numbering=continued\n\n::: together\nHai\n\nBa\n:::',
          },
        ],
      ]),
    );
    expect(sectionsOf(engine.render('mẫu', {}), 'portrait')).toEqual([
      { orientation: 'portrait', blocks: [paragraph('Một')] },
      {
        orientation: 'landscape',
        numbering: 'continued',
        blocks: [{ kind: 'together', blocks: [paragraph('Hai'), paragraph('Ba')] }],
      },
    ]);
  });

  it('takes links, code and references as the text they are', () => {
    const text = 'Xem http://vinhphuc.gov.vn, [1], `mã`, ~~bỏ~~, a@b.vn và AT&T; 3 < 5.';
    expect(blocksOf(text)).toEqual([paragraph(text)]);
  });

  it('drops a paragraph and an item whose values are all missing', () => {
    expect(blocksOf('{{ none }}\n\n- {{ none }}\n- Có\n', { none: null })).toMatchObject([
      { kind: 'list', items: [[paragraph('Có')]] },
    ]);
    expect(blocksOf('{{ none }}\n', { none: null })).toEqual([]);
  });
});

describe('tables', () => {
  const table = '| A | B | C |\n| :-: | :-- | --: |\n| 1 | 2 | 3 |\n| **x** | < | < |\n';

  it('have bold centred heads, aligned columns and cells that span', () => {
    expect(blocksOf(table)).toEqual([
      {
        kind: 'table',
        columns: [{ align: 'center' }, { align: 'left' }, { align: 'right' }],
        head: [{ cells: ['A', 'B', 'C'].map((text) => ({ runs: [{ text, bold: true }], align: 'center' })) }],
        rows: [
          { cells: ['1', '2', '3'].map((text) => ({ runs: [{ text }] })) },
          { cells: [{ runs: [{ text: 'x', bold: true }], span: 3 }] },
        ],
      },
    ]);
  });

  it('take widths, type size, more head rows, and lines or none, from the block around', () => {
    const [shaped] = blocksOf(`::: table widths="1 2 3" size=12 head=2 ruled=no\n${table}:::`);
    expect(shaped).toMatchObject({
      columns: [{ share: 1 }, { share: 2 }, { share: 3 }],
      size: 12,
      ruled: false,
      head: [{}, { cells: [{ align: 'center', runs: [{ bold: true }] }, {}, {}] }],
      rows: [{}],
    });
    expect(blocksOf(`::: table head=0\n${table}:::`)).toMatchObject([{ head: [], rows: [{}, {}] }]);
  });

  it('of thousands of rows are those that the same rows make in short ones', () => {
    const head = '| A | B |\n| :-: | - |\n';
    const rows = Array.from({ length: 1500 }, (_, at) => [
      `| **${at}** | {{ x }} |\n`,
      `| ^ | ${at} |\n`,
      `| ${at} | < |\n`,
    ]);
    const scope = { x: 'một giá trị dài cho bảng này' };
    const [before, table, after] = blocksOf(`# I. Trước\n${head}${rows.flat().join('')}\nSau`, scope);
    const alone = rows.flatMap((three) => blocksOf(`${head}${three.join('')}`, scope));
    expect(before).toMatchObject({ role: 'H1' });
    expect(after).toEqual(paragraph('Sau'));
    expect(table).toEqual({
      ...alone[0],
      rows: alone.flatMap((one) => (one.kind === 'table' ? one.rows : [])),
    });
  });

  it('of thousands of rows have a fault in the line where it stands', () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `| ${at} | ${at === 8000 ? 'a | b' : 'a'} |`);
    const text = `Trước\n\n| A | B |\n| - | - |\n${rows.join('\n')}`;
    expect(() => sectionsOf({ text, slots: [] }, 'portrait')).toThrow(
      expect.objectContaining({ code: 'TD6007', line: 8004 }),
    );
  });

  it('hold values that look like cells', () => {
    const [found] = blocksOf('| A | B |\n| - | - |\n| {{ x }} | {{ y }} |', { x: 'a | b', y: '<' });
    expect(found).toMatchObject({
      rows: [{ cells: [{ runs: [{ text: 'a | b' }] }, { runs: [{ text: '<' }] }] }],
    });
  });
});

describe('our own blocks', () => {
  it('letterhead: superior, issuer, number, subject, place and date', () => {
    const text = '::: letterhead\nUBND TỈNH\n**SỞ**\nSố:      /SỞ-VP\nV/v bình xét\n*Hà Nội, ngày 01*\n:::';
    expect(blocksOf(text)).toEqual([
      {
        kind: 'letterhead',
        superior: 'UBND TỈNH',
        issuer: 'SỞ',
        number: 'Số:      /SỞ-VP',
        subject: 'V/v bình xét',
        placeDate: 'Hà Nội, ngày 01',
      },
    ]);
  });

  it('title: name, summary over several lines, note, rule or none', () => {
    expect(blocksOf('::: title\nTỜ TRÌNH\n**Về việc**\n**khen thưởng**\n*(Kèm theo)*\n:::')).toEqual([
      {
        kind: 'title',
        name: 'TỜ TRÌNH',
        summary: [{ text: 'Về việc ' }, { text: 'khen thưởng' }],
        note: [{ text: '(Kèm theo)' }],
        rule: true,
      },
    ]);
    expect(blocksOf('::: title rule=no\nTỜ TRÌNH\n:::')).toEqual([
      { kind: 'title', name: 'TỜ TRÌNH', rule: false },
    ]);
  });

  it('bases: italic, semicolons, a full stop at the end, whatever was written', () => {
    const texts = blocksOf('::: bases\n- Căn cứ A;\n- Căn cứ B.\n- Căn cứ “C”\n:::');
    expect(texts).toEqual(
      ['Căn cứ A;', 'Căn cứ B;', 'Căn cứ “C”.'].map((text) => ({
        kind: 'paragraph',
        runs: [{ text, italic: true }],
      })),
    );
  });

  it('closing: end marks of Nơi nhận, and one signature', () => {
    const text =
      '::: closing\n- Như trên;\n- Lưu: VT\n\n::: signature\nKT. A\nB\n\nChức vụ\n**Tên**\n:::\n:::';
    expect(blocksOf(text)).toEqual([
      {
        kind: 'closing',
        recipients: ['- Như trên;', '- Lưu: VT.'],
        signature: { lines: ['KT. A', 'B'], post: 'Chức vụ', name: 'Tên' },
      },
    ]);
  });

  it('signatures: side by side, and a new row below a line', () => {
    const one = (name: string) => `::: signature\n${name}\n*(Ký)*\n:::\n`;
    expect(blocksOf(`::: signatures\n${one('A')}${one('B')}---\n${one('C')}:::`)).toEqual([
      {
        kind: 'signatures',
        rows: [
          [
            { lines: ['A'], hint: '(Ký)' },
            { lines: ['B'], hint: '(Ký)' },
          ],
          [{ lines: ['C'], hint: '(Ký)' }],
        ],
      },
    ]);
  });

  it('center, right, left: alignment without indent; keep: with the next', () => {
    expect(blocksOf('::: center\nA\n:::\n::: keep\nB\n:::')).toEqual([
      { ...paragraph('A'), align: 'center', indent: false },
      { ...paragraph('B'), keepWithNext: true },
    ]);
  });

  it('section: pages of another size, headings counted anew', () => {
    const engine = createEngine(
      new Map([['m', { file: 'm.md', text: '# I. A\n\n::: section orientation=landscape\n# I. B\n' }]]),
    );
    expect(sectionsOf(engine.render('m', {}), 'portrait')).toMatchObject([
      { orientation: 'portrait', blocks: [{ runs: [{ text: 'I. A' }] }] },
      { orientation: 'landscape', blocks: [{ runs: [{ text: 'I. B' }] }] },
    ]);
  });
});

describe('lines that hold tags alone', () => {
  it('leave no line behind', () => {
    const text = '{% assign parts = list %}\n- A\n{% for part in parts %}\n- {{ part }}\n{% endfor %}\n- D\n';
    expect(blocksOf(text, { list: ['B', 'C'] })).toMatchObject([
      { kind: 'list', items: ['A', 'B', 'C', 'D'].map((item) => [paragraph(item)]) },
    ]);
  });
});
