import { describe, expect, it } from 'vitest';
import { setLines } from '../../src/typeset/lines.ts';
import { ruler } from './ruler.ts';

/** Lines of a text whose characters are 1 pt wide each, at a line of `width` characters. */
function lines(text: string, width: number, align: 'justify' | 'left' | 'center' = 'justify') {
  return setLines([{ text }], { size: 2, width, align, spacing: 1 }, ruler).map((line) => ({
    text: line.marks.map((mark) => mark.text).join(''),
    gap: line.marks[0]?.wordGap ?? 0,
    x: line.x,
    width: line.width,
  }));
}

const texts = (text: string, width: number, align?: 'justify' | 'left' | 'center') =>
  lines(text, width, align).map((line) => line.text);

describe('breaking a paragraph into lines', () => {
  it('prefers lines that are good together to a first line that is full', () => {
    // First fit would fill line one with “aaaa aa” and leave line two with gaps of four.
    expect(texts('aaaa aa bbb cccccc dd eeeeee ff', 10)).toEqual([
      'aaaa aa',
      'bbb cccccc',
      'dd eeeeee',
      'ff',
    ]);
    expect(texts('aa bb cc dddddddd ee', 8, 'justify')).toEqual(['aa bb cc', 'dddddddd', 'ee']);
  });

  it('fills a justified line to the edge and leaves the last one natural', () => {
    const [first, ...rest] = lines('một hai ba bốn năm sáu bảy tám', 16);
    expect(first?.width).toBeCloseTo(16);
    expect(rest.at(-1)?.gap).toBe(0);
  });

  it('sets a line a little tighter where that saves a loose one', () => {
    const [first] = lines('aaaa bbbb cccc dddd eeee ffff', 18.4);
    expect(first).toMatchObject({ text: 'aaaa bbbb cccc dddd' });
    expect(first?.gap).toBeCloseTo(-0.2);
    expect(first?.width).toBeCloseTo(18.4);
  });

  it('never doubles a gap where another break avoids it', () => {
    const paragraph =
      'Thực hiện Kế hoạch về phát động phong trào thi đua đặc biệt phòng, chống dịch trong toàn tỉnh, Hội đồng đã họp, xét, bỏ phiếu kín và thống nhất đề nghị khen thưởng các tập thể, cá nhân có thành tích xuất sắc.';
    for (let width = 40; width <= 90; width++) {
      for (const line of lines(paragraph, width)) expect(line.gap, `width ${width}`).toBeLessThanOrEqual(1);
    }
  });

  it('keeps pairs on one line', () => {
    for (let width = 22; width <= 40; width++) {
      const set = texts('Theo Kế hoạch số 240/KH-UBND ngày 17 tháng 9 năm 2021 và Điều 1 của nó', width);
      expect(set.join('\n')).not.toMatch(/ngày\n|tháng\n|năm\n|Điều\n|số\n/);
    }
  });

  it('breaks a title by its sense, though the same words stood in running text before', () => {
    const title = 'PHÊ DUYỆT KẾ HOẠCH CỦA CHỦ TỊCH TỈNH';
    expect(texts(title, 28)).toEqual(['PHÊ DUYỆT KẾ HOẠCH CỦA CHỦ', 'TỊCH TỈNH']);
    expect(texts(title, 28, 'center')).toEqual(['PHÊ DUYỆT KẾ HOẠCH', 'CỦA CHỦ TỊCH TỈNH']);
    expect(texts(title, 28)).toEqual(['PHÊ DUYỆT KẾ HOẠCH CỦA CHỦ', 'TỊCH TỈNH']);
  });

  it('prints one space for each that holds two words, and finds the place of every line in its text', () => {
    const text = 'aaaa\u00a0bbbbb cccc ddd\u202feee ffffff gg';
    expect(texts(text, 10, 'left')).toEqual(['aaaa bbbbb', 'cccc', 'ddd eee', 'ffffff gg']);
  });

  it('breaks a pair that is wider than the line', () => {
    expect(texts('ngày 17 tháng 9 năm 2021', 9)).toEqual(['ngày 17', 'tháng 9', 'năm 2021']);
  });

  it('cuts a word that is wider than the line after its signs, then anywhere', () => {
    expect(texts('Số: 3222/QĐ-SKHĐT-TĐKT', 11)).toEqual(['Số:', '3222/QĐ-', 'SKHĐT-TĐKT']);
    expect(texts('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('gives centred lines about the same length', () => {
    const set = lines('Về việc đề nghị khen thưởng phong trào thi đua đặc biệt', 40, 'center');
    expect(set.map(({ text }) => text)).toEqual([
      'Về việc đề nghị khen thưởng',
      'phong trào thi đua đặc biệt',
    ]);
    expect(set[0]?.x).toBeCloseTo((40 - 27) / 2);
  });

  it('breaks a title by sense, not inside a word of two syllables', () => {
    expect(texts('ĐỀ NGHỊ TẶNG BẰNG KHEN CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH', 40, 'center')).toEqual([
      'ĐỀ NGHỊ TẶNG BẰNG KHEN CHỦ TỊCH',
      'ỦY BAN NHÂN DÂN TỈNH VĨNH',
    ]);
    expect(texts('Họp xét khen thưởng thi đua “Sở Kế hoạch và Đầu tư đoàn kết”', 36, 'center')).toEqual([
      'Họp xét khen thưởng thi đua',
      '“Sở Kế hoạch và Đầu tư đoàn kết”',
    ]);
  });

  it('ends the lines of a title where a clause ends, never inside a name or after a preposition', () => {
    const theme =
      '“Sở Kế hoạch đoàn kết, chung sức, đồng lòng thi đua phòng, chống dịch, giữ vững vùng xanh”';
    expect(texts(`Phát động phong trào thi đua với chủ đề ${theme}`, 68, 'center')).toEqual([
      'Phát động phong trào thi đua với chủ đề “Sở Kế hoạch đoàn kết,',
      'chung sức, đồng lòng thi đua phòng, chống dịch, giữ vững vùng xanh”',
    ]);
    expect(texts('Thi đua xây dựng nông thôn mới trên địa bàn xã Vân Khê năm 2025', 47, 'center')).toEqual([
      'Thi đua xây dựng nông thôn mới',
      'trên địa bàn xã Vân Khê năm 2025',
    ]);
    expect(texts('ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ KẾ HOẠCH', 30, 'center')).toEqual([
      'ĐỀ NGHỊ TẶNG GIẤY KHEN',
      'CỦA GIÁM ĐỐC SỞ KẾ HOẠCH',
    ]);
  });

  it('keeps names and dates of running text whole where no line grows loose', () => {
    const unit =
      'Đơn vị công tác của đồng chí là một phòng của Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc từ năm ấy';
    expect(texts(unit, 77)).toEqual([
      'Đơn vị công tác của đồng chí là một phòng của Sở Kế hoạch và Đầu tư tỉnh',
      'Vĩnh Phúc từ năm ấy',
    ]);
    const day =
      'Hội nghị mở từ đầu giờ ở trụ sở của Sở do cả tổ A và tổ B lo, là ngày 17 tháng 9 năm 2021 như đã báo';
    expect(texts(day, 72)).toEqual([
      'Hội nghị mở từ đầu giờ ở trụ sở của Sở do cả tổ A và tổ B lo, là',
      'ngày 17 tháng 9 năm 2021 như đã báo',
    ]);
  });

  it('keeps a name in one piece in a cell, a word only where little stays white', () => {
    expect(texts('Báo cáo thành tích - Bùi Thị Thuỳ Liên', 33, 'left')).toEqual([
      'Báo cáo thành tích -',
      'Bùi Thị Thuỳ Liên',
    ]);
    expect(texts('Nhân viên lái xe, Văn phòng Sở', 22, 'left')).toEqual([
      'Nhân viên lái xe,',
      'Văn phòng Sở',
    ]);
  });

  it('leaves no word alone on the last line where the line before it grows by less than a space', () => {
    const text = 'Văn phòng Sở là thường trực của Hội đồng và trình Giám đốc Sở xem xét, quyết định';
    expect(texts(text, 74)).toEqual([
      'Văn phòng Sở là thường trực của Hội đồng và trình Giám đốc Sở xem xét,',
      'quyết định',
    ]);
  });

  it('ends a line at a line feed', () => {
    expect(texts('một hai\nba bốn', 40)).toEqual(['một hai', 'ba bốn']);
  });

  it('goes on with a space after a line feed, so that two words are read out as two', () => {
    const set = setLines(
      [{ text: 'một hai\nba bốn' }],
      { size: 2, width: 40, align: 'center', spacing: 1 },
      ruler,
    );
    expect(set.map(({ marks }) => marks.at(-1)?.continued)).toEqual([true, false]);
  });

  it('keeps the blank to fill in, whole and as wide as it was written', () => {
    const set = setLines(
      [{ text: 'Kèm theo Tờ trình số      /TTr-SKHĐT ngày      của Sở Kế hoạch và Đầu tư' }],
      { size: 2, width: 40, align: 'justify', spacing: 1 },
      ruler,
    );
    const blanks = set.flatMap((line) => line.marks).filter(({ text }) => text.trim() === '');
    expect(blanks.map(({ text, wordGap }) => ({ text, wordGap }))).toEqual([
      { text: '      ', wordGap: 0 },
      { text: '      ', wordGap: 0 },
    ]);
  });

  it('sets a no-break space as a plain one that holds', () => {
    expect(texts('aaa bbb\u00a0ccc', 8)).toEqual(['aaa', 'bbb ccc']);
  });

  it('says of each line but the last that the text goes on', () => {
    const set = setLines([{ text: 'aa bb cc' }], { size: 2, width: 5, align: 'left', spacing: 1 }, ruler);
    expect(set.map((line) => line.marks.at(-1)?.continued ?? false)).toEqual([true, false]);
    const cut = setLines([{ text: 'abcdefgh' }], { size: 2, width: 5, align: 'left', spacing: 1 }, ruler);
    expect(cut.map((line) => line.marks.at(-1)?.continued ?? false)).toEqual([false, false]);
  });

  it('keeps the space between two styles', () => {
    const [line] = setLines(
      [{ text: 'tặng ' }, { text: 'Bằng khen', bold: true }, { text: ', kèm tiền' }],
      { size: 2, width: 99, align: 'left', spacing: 1 },
      ruler,
    );
    expect(line?.marks.map(({ text, face, x }) => ({ text, face, x }))).toEqual([
      { text: 'tặng ', face: 'regular', x: 0 },
      { text: 'Bằng khen', face: 'bold', x: 5 },
      { text: ', kèm tiền', face: 'regular', x: 14 },
    ]);
  });
});
