import { describe, expect, it } from 'vitest';
import { encode } from '../../src/fix/encode.ts';
import { mendSource } from '../../src/fix/mend-source.ts';
import { parse } from '../../src/parse/parse.ts';
import { decode } from '../../src/source/decode.ts';
import { Source } from '../../src/source/source.ts';
import { mendedText as mended } from './mended-text.ts';

describe('mending the text of a file', () => {
  it.each([
    ['Ð of Icelandic', 'a: Ðảng bộ # Ð ở chú thích', 'a: Đảng bộ # Ð ở chú thích'],
    ['double spaces', "a:   'hai  cách'   # hai  cách", "a:   'hai cách'   # hai  cách"],
    ['a space before punctuation', 'a: [ một , "hai ; ba" ]', 'a: [ một , "hai; ba" ]'],
    ['a space in a document number', 'a:\t83 /KH-SKHĐT', 'a:\t83/KH-SKHĐT'],
    ['UNBD', '- a: UNBD tỉnh', '- a: UBND tỉnh'],
    ['the name of the title', 'a: “Chiến sỹ thi đua cơ sở”', 'a: “Chiến sĩ thi đua cơ sở”'],
    ['dashes of the motto', 'a: "Độc lập – Tự do – Hạnh phúc"', 'a: "Độc lập - Tự do - Hạnh phúc"'],
    ['a motto without spaces', 'a: Độc lập-Tự do-Hạnh phúc', 'a: Độc lập - Tự do - Hạnh phúc'],
    [
      'a padded month',
      'a: >-\n  trong\n  tháng 03 và\n  ngày 5 tháng 4 năm 2021\n',
      'a: >-\n  trong\n  tháng 3 và\n  ngày 05 tháng 4 năm 2021\n',
    ],
    [
      'a date folded over two lines',
      'a: >-\n  ngày 5\n  tháng 4 năm 2021\n',
      'a: >-\n  ngày 05\n  tháng 4 năm 2021\n',
    ],
    [
      'straight quotes in a plain text',
      'a: phong trào "Dạy tốt", "Học tốt"',
      'a: phong trào “Dạy tốt”, “Học tốt”',
    ],
    ['straight quotes in single quotes', 'a: \'nói "được"\'', "a: 'nói “được”'"],
    ['escaped quotes in double quotes', 'a: "nói \\"được\\" rồi"', 'a: "nói “được” rồi"'],
    ['straight quotes in a block', 'a: |\n  một\n    "hai"\n\n  ba\n', 'a: |\n  một\n    “hai”\n\n  ba\n'],
    ['letters in pieces', 'a: Tiê\u0301ng Viê\u0323t # chu\u0301', 'a: Tiếng Việt # chú'],
    ['letters in pieces around a mending', 'a: Viê\u0323t  Nam', 'a: Việt Nam'],
    ['text misread on its way, where no letter was lost', 'a: Káº¿ hoáº¡ch # Káº¿', 'a: Kế hoạch # Káº¿'],
    ['two faults that touch', 'a: xong  , rồi', 'a: xong, rồi'],
  ])('mends %s and nothing else', (_, before, after) => {
    expect(mended(before)).toBe(after);
    expect(mended(after)).toBe(after);
  });

  it.each([
    ['a letter written as an escape', 'a: "\\u00d0ảng bộ"'],
    ['a space written as an escape', 'a: "hai\\x20 cách"'],
    ['two spaces that a fold makes', 'a: >-\n  hai \n  cách\n'],
    ['a number broken over two lines', 'a: Kế hoạch 83\n  /KH-SKHĐT\n'],
    ['quotation marks that do not pair', 'a: nói "được rồi'],
    ['text that was never faulty', '# đầu tệp\na:   [1,  2]  # hai  cách\n"b" : \'c\'\n'],
    ['legacy text, which has to be typed again', 'a: Tr­êng TiÓu häc vµ c¸c thÇy c« gi¸o'],
  ])('leaves %s', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  it('leaves a correction that the file would read otherwise, and makes the others', () => {
    const source = new Source('plan.yaml', 'a: một\nb: hai\nc: ba\n');
    const tree = parse(source).value;
    if (!tree) throw new Error('no tree');
    const corrections = [
      { route: ['a'], from: 0, to: 3, replacement: 'x: y' },
      { route: ['b'], from: 0, to: 3, replacement: 'bốn' },
      { route: ['b'], from: 1, to: 3, replacement: 'chồng lên' },
      { route: ['c'], from: 0, to: 2, replacement: 'ba\nbốn' },
      { route: ['d'], from: 0, to: 2, replacement: 'không có' },
    ];
    expect(mendSource(source, tree, corrections)?.text).toBe('a: một\nb: bốn\nc: ba\n');
  });

  it('changes only the lines it mends, whatever stands around them', () => {
    const lines = [
      '# Kế hoạch  của  UNBD , “giữ nguyên”   ',
      '',
      '"title" :   \'Phong trào  thi đua\'   # hai  cách , ở đây',
      "other:     { b: 'x' ,   c: [ y , z ] }",
      '',
      'long: >+ # gấp',
      '    dòng một',
      '    thuộc UNBD tỉnh ,',
      '      thụt thêm  và',
      '',
      '',
      '# cuối  tệp',
      'last: "không xuống dòng \\"cuối\\""',
    ];
    const text = lines.join('\r\n');
    const after = mended(text).split('\r\n');
    const changed = after.flatMap((line, index) => (line === lines[index] ? [] : [index]));
    expect(after).toHaveLength(lines.length);
    expect(changed).toEqual([2, 7, 8, 12]);
    expect(after[2]).toBe('"title" :   \'Phong trào thi đua\'   # hai  cách , ở đây');
    expect(after[7]).toBe('    thuộc UBND tỉnh,');
    expect(after[8]).toBe('      thụt thêm và');
    expect(after[12]).toBe('last: "không xuống dòng “cuối”"');
  });
});

describe('the bytes of a mended file', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of Notepad', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['big-endian UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('are those of %s again', (_, bytesOf) => {
    const bytes = bytesOf('a: Đảng bộ 🎖\r\n');
    expect(Buffer.from(encode(decode('plan.yaml', bytes).value)).equals(bytes)).toBe(true);
  });
});
