import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diagnostic/locate.ts';
import { jsonReport } from '../../src/report/diagnostics-json.ts';
import { terminalFinding, terminalReport } from '../../src/report/diagnostics-terminal.ts';
import { Source } from '../../src/source/source.ts';
import { displayWidth } from '../../src/source/width.ts';

const plain = new Chalk({ level: 0 });

/** A finding on the first occurrence of `mark` in `text`. */
function findingOn(
  text: string,
  mark: string,
  more: Partial<Finding> = {},
): { finding: Finding; source: Source } {
  const source = new Source('nominations/an.yaml', text);
  const at = text.indexOf(mark);
  const range = { start: source.position(at), end: source.position(at + mark.length) };
  const finding: Finding = {
    code: 'TD2007',
    severity: 'error',
    message: 'giá trị sai',
    help: 'sửa lại',
    file: source.file,
    range,
    related: [],
    law: undefined,
    ...more,
  };
  return { finding, source };
}

function printed(text: string, mark: string, width = 60, more: Partial<Finding> = {}): readonly string[] {
  const { finding, source } = findingOn(text, mark, more);
  const sources = new Map([[source.file, source]]);
  return terminalFinding(finding, { sources, width, chalk: plain }).split('\n');
}

/** What stands right above the marks, by columns of the terminal. */
function marked(lines: readonly string[]): string {
  const at = lines.findIndex((line) => /\| +\^+$/.test(line));
  const under = lines[at] ?? '';
  const above = lines[at - 1] ?? '';
  const from = under.indexOf('^');
  let column = 0;
  let found = '';
  for (const letter of new Intl.Segmenter('vi').segment(above)) {
    if (column >= from && column < under.length) found += letter.segment;
    column += displayWidth(letter.segment);
  }
  return found;
}

describe('a frame', () => {
  it('says what, where, and how to mend it', () => {
    expect(printed('a: 1\nkind: cá nhân\n', 'cá nhân')).toEqual([
      'lỗi[TD2007]: giá trị sai',
      '  --> nominations/an.yaml:2:7',
      '  |',
      '2 | kind: cá nhân',
      '  |       ^^^^^^^',
      '  = gợi ý: sửa lại',
    ]);
  });

  it.each([
    ['NFD letters', `ghi: ${'Nguyễn Thị Ước'.normalize('NFD')} kind`],
    ['a tab', 'a:\tkind'],
    ['wide letters', 'ghi: 漢字 한국 kind'],
    ['emoji', 'ghi: 👨‍👩‍👧 🎉 kind'],
    ['full-width punctuation', 'ghi： kind'],
    ['a control character', 'ghi: \u0007 kind'],
    ['a zero-width space', 'ghi: \u200b kind'],
    ['CRLF', 'ghi: kind\r'],
    ['a long line', `${'Đoạn văn rất dài. '.repeat(20)} kind ${'và còn nữa. '.repeat(20)}`],
    ['a long line of wide letters', `${'漢字'.repeat(60)} kind ${'漢字'.repeat(60)}`],
  ])('keeps its marks under the place after %s', (_, line) => {
    expect(marked(printed(`${line}\nb: 1\n`, 'kind'))).toBe('kind');
  });

  it.each([40, 60, 100])('is no wider than %i columns', (width) => {
    const text = `summary: ${'Đoạn văn rất dài, có nhiều chữ. '.repeat(20)}kind ${'漢字'.repeat(80)}\n`;
    const help = 'viết ngắn lại, chỉ để những con số chính của thành tích, rồi kiểm tra một lần nữa';
    const lines = printed(text, 'kind', width, { help, message: help, law: help });
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    expect(lines.join('\n')).toContain('…');
  });

  it('marks the first line of a place that goes on over more', () => {
    expect(printed('a: |\n  một\n  hai\nb: 1', '|\n  một\n  hai')).toContain('  |    ^');
  });

  it('shows the other place, which may lie in another file', () => {
    const { finding, source } = findingOn('id: an\n', 'an', {
      related: [
        {
          message: 'đã khai báo lần đầu ở đây',
          file: 'plan.yaml',
          range: { start: { line: 12, column: 3 }, end: { line: 12, column: 5 } },
        },
      ],
    });
    const plan = new Source('plan.yaml', `${'\n'.repeat(11)}- an\n`);
    const sources = new Map([
      [source.file, source],
      [plan.file, plan],
    ]);
    expect(terminalFinding(finding, { sources, width: 80, chalk: plain }).split('\n').slice(1)).toEqual([
      '   --> nominations/an.yaml:1:5',
      '   |',
      ' 1 | id: an',
      '   |     ^^',
      '   ::: plan.yaml:12:3',
      '   |',
      '12 | - an',
      '   |   -- đã khai báo lần đầu ở đây',
      '   = gợi ý: sửa lại',
    ]);
  });

  it('does without a line where the file is not there', () => {
    const { finding } = findingOn('x', 'x', { file: 'plan.yaml' });
    expect(terminalFinding(finding, { sources: new Map(), width: 80, chalk: plain })).not.toContain('|');
  });

  it('never lets a message move the cursor', () => {
    const lines = printed('a: \u001b[31mkind', 'kind', 80, { message: 'x\u001b[2J\u202ey', help: 'a\tb' });
    expect(lines.join('')).not.toMatch(/[\u001b\u202e\t]/);
  });
});

describe('what another place says', () => {
  const related = (message: string, width: number) => {
    const { finding, source } = findingOn('kind: x\nname: Trần Thị Hòa\n', 'x');
    const range = { start: { line: 2, column: 7 }, end: { line: 2, column: 19 } };
    const other = { message, file: source.file, range };
    const sources = new Map([[source.file, source]]);
    const lines = terminalFinding({ ...finding, related: [other] }, { sources, width, chalk: plain }).split(
      '\n',
    );
    return lines.slice(lines.findIndex((line) => line.includes('| name:')) + 1, -1);
  };

  it('stands beside its marks where there is room, else below them, never beyond the edge', () => {
    expect(related('đã khai ở đây', 80)).toEqual(['  |       ------------ đã khai ở đây']);
    expect(related('Trần Thị Hòa đã được đề nghị tại đây', 50)).toEqual([
      '  |       ------------',
      '  |       Trần Thị Hòa đã được đề nghị tại đây',
    ]);
    const narrow = related('Trần Thị Hòa đã được đề nghị tại đây, ở một đề nghị khác', 40);
    expect(narrow.length).toBe(3);
    for (const line of narrow) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });
});

describe('a report', () => {
  const { finding, source } = findingOn('kind: x\n', 'x');
  const warning: Finding = { ...finding, severity: 'warning', code: 'TD2003' };
  const setting = { sources: new Map([[source.file, source]]), files: 12, width: 80, chalk: plain };

  it.each([
    [[finding, warning], '1 lỗi, 1 cảnh báo trong 12 tệp\n'],
    [[finding], '1 lỗi trong 12 tệp\n'],
    [[warning], 'Không có lỗi, 1 cảnh báo trong 12 tệp\n'],
    [[], 'Không có lỗi, không có cảnh báo trong 12 tệp\n'],
  ])('ends by counting', (findings, closing) => {
    expect(terminalReport(findings, setting).endsWith(closing)).toBe(true);
  });

  it('says what can be done with the findings: the gravest explained, those mended that can be', () => {
    const mendable: Finding = { ...warning, mendable: true };
    const hints = (findings: readonly Finding[], quiet = false) =>
      terminalReport(findings, { ...setting, quiet }).match(/^.*thidua .*$/gm);
    expect(hints([warning, finding])).toEqual(['Muốn hiểu rõ một mã: thidua explain TD2007']);
    expect(hints([mendable, mendable])).toEqual([
      '2 chỗ có thể tự sửa: thidua validate --fix',
      'Muốn hiểu rõ một mã: thidua explain TD2003',
    ]);
    expect(hints([finding], true)).toBeNull();
    expect(hints([])).toBeNull();
  });

  it('leaves warnings out when quiet', () => {
    const text = terminalReport([finding, warning], { ...setting, quiet: true });
    expect(text).toContain('lỗi[TD2007]');
    expect(text).not.toContain('cảnh báo');
  });

  it('is coloured only by the colours it is given', () => {
    expect(terminalReport([finding], setting)).not.toContain('\u001b');
    expect(terminalReport([finding], { ...setting, chalk: new Chalk({ level: 1 }) })).toContain('\u001b[31m');
  });

  it('is the same, line by line, with and without colours', () => {
    const coloured = terminalReport([finding, warning], { ...setting, chalk: new Chalk({ level: 1 }) });
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminalReport([finding, warning], setting));
  });
});

describe('json', () => {
  it('has the shape that other programs rely on', () => {
    const { finding } = findingOn('kind: x\n', 'x', { law: 'khoản 1 Điều 80 Luật 06/2022/QH15' });
    const bare: Finding = { ...finding, severity: 'warning', help: undefined, law: undefined };
    expect(JSON.parse(jsonReport([finding, bare], 3))).toEqual({
      version: 1,
      diagnostics: [
        {
          code: 'TD2007',
          severity: 'error',
          message: 'giá trị sai',
          help: 'sửa lại',
          file: 'nominations/an.yaml',
          range: { start: { line: 1, column: 7 }, end: { line: 1, column: 8 } },
          law: 'khoản 1 Điều 80 Luật 06/2022/QH15',
        },
        {
          code: 'TD2007',
          severity: 'warning',
          message: 'giá trị sai',
          file: 'nominations/an.yaml',
          range: { start: { line: 1, column: 7 }, end: { line: 1, column: 8 } },
        },
      ],
      summary: { files: 3, errors: 1, warnings: 1 },
    });
  });
});
