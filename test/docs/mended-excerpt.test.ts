import { describe, expect, it } from 'vitest';

const script: string = '../../scripts/mended-excerpt.mjs';
const { excerpt } = await import(script);
const bytes = (text: string) => Buffer.from(text, 'utf8');
const shown = (before: string, after: string) => excerpt('plan.yaml', bytes(before), bytes(after));

describe('an excerpt of what was mended', () => {
  it('shows the lines that differ between the line before and the line after', () => {
    expect(shown('a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n', 'a: 1\nb: 2\nc: 0\nd: 4\ne: 5\n')).toEqual([
      '@@ plan.yaml, dòng 2 @@',
      '  b: 2',
      '- c: 3',
      '+ c: 0',
      '  d: 4',
    ]);
  });

  it('opens a new part at its own line where two places lie apart', () => {
    expect(shown('a\nb\nc\nd\ne\nf\ng\n', 'A\nb\nc\nd\ne\nf\nG\n')).toEqual([
      '@@ plan.yaml, dòng 1 @@',
      '- a',
      '+ A',
      '  b',
      '@@ plan.yaml, dòng 6 @@',
      '  f',
      '- g',
      '+ G',
    ]);
  });

  it('gives what cannot be seen a sign, and cuts long lines and long lists', () => {
    expect(shown('\ta:\u00a0\u202eb\n', 'a: b\n')).toContain('- →a:␣�b');
    expect(shown('a\n', `${'ă'.repeat(400)}\n`)).toContain(`+ ${'ă'.repeat(109)}…`);
    const long = shown('a\n', `${Array.from({ length: 80 }, (_, at) => `dòng ${at}`).join('\n')}\n`);
    expect(long.length).toBeLessThan(20);
    expect(long.at(-1)).toBe('…');
  });

  it('says in words what is no line: another encoding, a file more, a file less', () => {
    const utf16 = Buffer.from('tên: Ẩn\n', 'utf16le');
    expect(excerpt('a.yaml', utf16, bytes('tên: Ẩn\n'))).toEqual([
      '@@ a.yaml: lưu lại bằng UTF-8, chữ giữ nguyên @@',
    ]);
    expect(excerpt('a.txt', undefined, bytes('x'))).toEqual(['@@ a.txt: thêm tệp @@']);
    expect(excerpt('a.txt', bytes('x'), undefined)).toEqual(['@@ a.txt: bỏ tệp @@']);
    expect(excerpt('a.txt', bytes('x'), bytes('x'))).toEqual([]);
  });
});
