import { describe, expect, it } from 'vitest';
import { createEngine, type Scope } from '../../src/compose/template/engine.ts';

const engine = createEngine(new Map());
const printed = (line: string, scope: Scope = {}) => engine.renderLine('dòng', line, scope);

describe('filters write Vietnamese forms', () => {
  it.each([
    ["{{ '2021-09-07' | long_date }}", 'ngày 07 tháng 9 năm 2021'],
    ["{{ '2022-02-05' | short_date }}", '05/02/2022'],
    ["{{ '2022-02-05' | year }}", '2022'],
    ["{{ '8:30' | time }}", '08 giờ 30 phút'],
    ['{{ 5 | count }}', '05'],
    ["{{ '12' | count }}", '12'],
    ["{{ '18.50' | decimal }}", '18,50'],
    ["{{ '88.89' | percent }}", '88,89%'],
    ["{{ '1490000' | thousands }}", '1.490.000'],
    ["{{ '1490000' | money_in_words }}", 'Một triệu bốn trăm chín mươi nghìn đồng'],
    ["{{ 'sở kế hoạch' | upcase_vi }}", 'SỞ KẾ HOẠCH'],
    ["{{ 'đạt' | capitalise }}", 'Đạt'],
    ["{{ 'Phát động phong trào' | uncapitalise }}", 'phát động phong trào'],
    ["{{ 'UBND tỉnh' | uncapitalise }}", 'UBND tỉnh'],
    ["{{ 'Thôn Đồng Sim' | in_sentence }}", 'thôn Đồng Sim'],
    ["{{ 'vùng xanh' | quote }}", '“vùng xanh”'],
    ["{{ '“vùng xanh”' | quote }}", '“vùng xanh”'],
    ["{{ '“một” và “hai”' | quote }}", '““một” và “hai””'],
    ["{{ 'giữ vững “vùng xanh”' | quote }}", '“giữ vững “vùng xanh””'],
    ['{{ nothing | or_blank: 4 }}/KH', '    /KH'],
    ["{{ 'xong.' | end_with: ';' }}", 'xong;'],
    ["{{ 'xong' | end_with: '.' }}", 'xong.'],
    ["{{ 'Giữ nguyên (đợt 1)' | end_with: '' }}", 'Giữ nguyên (đợt 1)'],
  ])('%s', (line, expected) => {
    expect(printed(`[${line}]`, { nothing: null })).toBe(`[${expected}]`);
  });

  it('part a long text into paragraphs at blank lines and at lines that start like points', () => {
    const text = 'Một\ndòng.\n\n- Hai\n- Ba\n1. Bốn\na) Năm\r\n\r\nSáu - bảy';
    expect(printed('{% assign parts = text | paragraphs %}{{ parts | join: "|" }}', { text })).toBe(
      'Một dòng.|- Hai|- Ba|1. Bốn|a) Năm|Sáu - bảy',
    );
  });

  it('keep what they catch plain: a caught value is text, not markup, when it is printed', () => {
    const { text, slots } = createEngine(
      new Map([['mẫu', { file: 'mẫu.md', text: '{% capture x %}{{ a }}!{% endcapture %}{{ x }}' }]]),
    ).render('mẫu', { a: '**đậm**' });
    expect(slots.at(-1)).toBe('**đậm**!');
    expect(text).not.toContain('*');
  });

  it('leave no way to read the clock, to guess, or to print past the escaping', () => {
    for (const line of [
      "{{ 'now' | date: '%Y' }}",
      '{{ a | sample }}',
      '{{ a | raw }}',
      '{% echo a %}',
      '{% cycle a %}',
    ]) {
      expect(() => printed(line, { a: 'x' })).toThrow(/không có (bộ lọc|thẻ)/);
    }
  });
});
