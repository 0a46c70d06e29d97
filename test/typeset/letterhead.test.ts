import { describe, expect, it } from 'vitest';
import type { Letterhead } from '../../src/document/block.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { RuleMark, TextMark } from '../../src/typeset/page.ts';
import { documentOf, form, ruler } from './ruler.ts';

const letterhead: Letterhead = {
  kind: 'letterhead',
  superior: 'UBND TỈNH VĨNH PHÚC',
  issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
  number: 'Số: 83/KH-SKHĐT',
  placeDate: 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022',
};

function set(head: Letterhead) {
  const marks = layout(documentOf([head]), form, ruler)[0]?.marks ?? [];
  const text = (wanted: string) =>
    marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.text === wanted);
  const rules = marks.filter((mark): mark is RuleMark => mark.kind === 'rule');
  return { text, rules };
}

describe('letterhead, Phụ lục I, Nghị định 30/2020/NĐ-CP', () => {
  it('draws a rule as long as the motto below it (ô 1)', () => {
    const { text, rules } = set(letterhead);
    const motto = text('Độc lập - Tự do - Hạnh phúc');
    const rule = rules.find(({ x1 }) => x1 === motto?.x);
    expect((rule?.x2 ?? 0) - (rule?.x1 ?? 0)).toBeCloseTo(27 * 7);
    expect(rule?.y1).toBeGreaterThan(motto?.y ?? 0);
  });

  it('draws a rule of a third to a half of the issuer, centred below its last line (ô 2)', () => {
    const { text, rules } = set(letterhead);
    const issuer = text('SỞ KẾ HOẠCH VÀ ĐẦU TƯ');
    const width = 21 * 6.5;
    const rule = rules.find(({ y1 }) => y1 < (issuer?.y ?? 0) + 10 && y1 > (issuer?.y ?? 0));
    const length = (rule?.x2 ?? 0) - (rule?.x1 ?? 0);
    expect(length / width).toBeGreaterThanOrEqual(1 / 3);
    expect(length / width).toBeLessThanOrEqual(1 / 2);
    expect((rule?.x1 ?? 0) + length / 2).toBeCloseTo((issuer?.x ?? 0) + width / 2);
  });

  it('sets the superior upright and not bold, the issuer bold', () => {
    const { text } = set(letterhead);
    expect(text('UBND TỈNH VĨNH PHÚC')?.face).toBe('regular');
    expect(text('SỞ KẾ HOẠCH VÀ ĐẦU TƯ')?.face).toBe('bold');
  });

  it('sets number and date on one line (ô 3, 4) though their sizes differ', () => {
    const { text } = set(letterhead);
    const number = text('Số: 83/KH-SKHĐT');
    const date = text('Vĩnh Phúc, ngày 05 tháng 01 năm 2022');
    expect(number?.size).not.toBe(date?.size);
    expect(number?.y).toBeCloseTo(date?.y ?? 0);
    expect(date?.face).toBe('italic');
  });

  it('puts them below the taller column when the issuer takes three lines', () => {
    const long = 'PHÒNG ĐĂNG KÝ KINH DOANH VÀ HỖ TRỢ DOANH NGHIỆP NHỎ VÀ VỪA';
    const { text } = set({ ...letterhead, issuer: long });
    const last = text('NGHIỆP NHỎ VÀ VỪA') ?? text('DOANH NGHIỆP NHỎ VÀ VỪA');
    expect(last).toBeDefined();
    expect(text('Số: 83/KH-SKHĐT')?.y).toBeGreaterThan((last?.y ?? 0) + 13);
  });

  it('leaves out Quốc hiệu on a paper within another one’s form', () => {
    const { text } = set({ ...letterhead, national: false });
    expect(text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeUndefined();
  });

  it('sets the subject of a công văn below its number (ô 5b)', () => {
    const { text } = set({ ...letterhead, subject: 'V/v đề nghị khen thưởng' });
    const subject = text('V/v đề nghị khen thưởng');
    expect(subject?.y).toBeCloseTo((text('Số: 83/KH-SKHĐT')?.y ?? 0) + 13 + 6);
  });
});
