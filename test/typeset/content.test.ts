import { describe, expect, it } from 'vitest';
import { Content } from '../../src/typeset/content.ts';
import { Letters } from '../../src/typeset/letters.ts';

function written(write: (content: Content) => void): string {
  const content = new Content();
  write(content);
  return String.fromCharCode(...content.take());
}

describe('Content', () => {
  it('writes numbers in hundredths, as short as they can be', () => {
    const values = [
      0, -0, 0.004, -0.004, 0.005, 1, 10, 100, 0.5, 12.05, -12.5, 99.995, -0.07, 841.889764, 1e6,
    ];
    for (const value of values) {
      expect(written((content) => content.decimal(value))).toBe(String(Math.round(value * 100) / 100));
    }
  });

  it('escapes the bytes of a glyph that end or bend a string', () => {
    expect(written((content) => content.glyph(0x2829))).toBe('\\(\\)');
    expect(written((content) => content.glyph(0x5c0d))).toBe('\\\\\\r');
    expect(written((content) => content.glyph(0x0041))).toBe('\0A');
  });

  it('holds more than it was made for, and nothing of what was taken', () => {
    const long = 'a'.repeat(80_000);
    const content = new Content();
    content.text(long);
    content.text('b');
    expect(content.take().length).toBe(long.length + 1);
    content.text('c');
    expect(content.take()).toEqual(new Uint8Array([0x63]));
  });
});

describe('Letters', () => {
  it('lists each once, rising, whatever was added', () => {
    const letters = new Letters([0xffff, 0x20, 0x1ef9, 0x20, 0x1f, 0x41]);
    letters.addAll(new Letters([0x40, 0x41]));
    expect(letters.list()).toEqual([0x1f, 0x20, 0x40, 0x41, 0x1ef9, 0xffff]);
  });

  it('knows whether two sets have a letter in common', () => {
    const letters = new Letters([0x1ef9]);
    expect(letters.meets(new Letters([0x1ef8]))).toBe(false);
    expect(letters.meets(new Letters([0x1ef8, 0x1ef9]))).toBe(true);
  });
});
