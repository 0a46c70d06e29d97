import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';
import { countGraphemes, graphemes } from '../../src/source/graphemes.ts';
import { Source } from '../../src/source/source.ts';
import { displayWidth } from '../../src/source/width.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].forEach((unit, at) => {
    view.setUint16(at * 2, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe('position', () => {
  it('counts lines and columns from 1', () => {
    const source = new Source('a.yaml', 'một\nhai\n');
    expect(source.position(0)).toEqual({ line: 1, column: 1 });
    expect(source.position(3)).toEqual({ line: 1, column: 4 });
    expect(source.position(4)).toEqual({ line: 2, column: 1 });
    expect(source.position(8)).toEqual({ line: 3, column: 1 });
  });

  it('counts an NFD letter as one, so that both forms have the same column', () => {
    const text = 'Nguyễn Thị Ước: x';
    const composed = new Source('a', text.normalize('NFC'));
    const taken = new Source('a', text.normalize('NFD'));
    const column = composed.position(composed.text.indexOf(':')).column;
    expect(taken.position(taken.text.indexOf(':')).column).toBe(column);
  });

  it('keeps CRLF out of lines and columns', () => {
    const source = new Source('a', 'a: 1\r\nb: 2\r\n');
    expect(source.line(1)).toBe('a: 1');
    expect(source.position(source.text.indexOf('b'))).toEqual({ line: 2, column: 1 });
    expect(source.lineEnd).toBe('\r\n');
  });

  it('draws an offset outside the text to its end', () => {
    expect(new Source('a', 'ab').position(99)).toEqual({ line: 1, column: 3 });
    expect(new Source('a', 'ab').position(-1)).toEqual({ line: 1, column: 1 });
  });

  it('grows with the offset, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
        const source = new Source('a', text);
        let before = { line: 1, column: 0 };
        for (let offset = 0; offset <= text.length; offset++) {
          const now = source.position(offset);
          expect(now.line > before.line || now.column >= before.column).toBe(true);
          before = now;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts as the segmenter does, whatever shortcut it takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const segments = [...new Intl.Segmenter('vi').segment(text.replace(/[\r\n]/g, ''))].length;
        expect(countGraphemes(text.replace(/[\r\n]/g, ''))).toBe(segments);
      }),
      { numRuns: 500 },
    );
  });
});

describe('displayWidth', () => {
  it.each([
    ['Nguyễn', 6],
    ['Nguyễn'.normalize('NFD'), 6],
    ['漢字', 4],
    ['한국', 4],
    ['👨‍👩‍👧', 2],
    ['：', 2],
    ['', 0],
  ])('%s fills %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is the sum over graphemes', () => {
    const text = 'Đề nghị 漢 e\u0301 →';
    expect(graphemes(text).reduce((sum, letter) => sum + displayWidth(letter), 0)).toBe(displayWidth(text));
  });
});

describe('decode', () => {
  const text = 'tên: Nguyễn Thị Ước\n';

  it.each([
    ['UTF-8', utf8(text), 'utf-8', false],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`), 'utf-8', true],
    ['UTF-16 as Notepad saves it', utf16(text, true), 'utf-16le', true],
    ['UTF-16 big-endian', utf16(text, false), 'utf-16be', true],
  ] as const)('reads %s silently', (_, bytes, encoding, byteOrderMark) => {
    const { value, diagnostics } = decode('a.yaml', bytes);
    expect(diagnostics).toEqual([]);
    expect(value.text).toBe(text);
    expect(value.storage).toEqual({ encoding, byteOrderMark });
  });

  it('points at the first byte that is no text', () => {
    const { value, diagnostics } = decode('a.yaml', Uint8Array.from([...utf8('tên: Nguy'), 0xea, 0x6e]));
    expect(diagnostics.map(({ code }) => code)).toEqual(['TD1001']);
    expect(diagnostics[0]?.place).toEqual({ file: 'a.yaml', offset: 9, length: 1 });
    expect(value.text).toBe('tên: Nguy\ufffdn');
  });

  it('refuses UTF-16 without its mark', () => {
    expect(decode('a', utf16(text, true).subarray(2)).diagnostics[0]?.code).toBe('TD1002');
    expect(decode('a', utf16(text, false).subarray(2)).diagnostics[0]?.code).toBe('TD1002');
  });

  it('refuses half a UTF-16 letter', () => {
    expect(decode('a', utf16(text, true).subarray(0, -1)).diagnostics[0]?.code).toBe('TD1001');
  });

  it('refuses more than 1 MB and takes exactly that', () => {
    const line = 1_048_576;
    expect(decode('a', new Uint8Array(line).fill(0x61)).diagnostics).toEqual([]);
    const { value, diagnostics } = decode('a', new Uint8Array(line + 1).fill(0x61));
    expect(diagnostics[0]?.code).toBe('TD1003');
    expect(diagnostics[0]?.message).toContain('1,0 MB');
    expect(value.text).toBe('');
  });
});
