import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostic/codes.ts';
import { memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const host = memoryHost({ '.': new Map() });
const fixture = join(import.meta.dirname, '../rules/duplicate-nominee');

describe('thidua explain', () => {
  it('shows meaning, message as printed, and the mended neighbour', async () => {
    const { status, stdout, stderr } = await thidua(host, 'explain', 'TD3011');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^TD3011: một đối tượng được đề nghị hai lần\n\nduplicate-nominee · lỗi\n/);
    expect(stdout).toContain(readFileSync(join(fixture, 'expected.txt'), 'utf8'));
    expect(stdout).toContain('-   birth_date: 14/3/1991\n+   birth_date: 15/3/1991\n');
    expect(stdout).not.toMatch(/`|TD3012|<a id/);
  });

  it('takes a code in lower case, without TD, and by its slug', async () => {
    const { stdout } = await thidua(host, 'explain', 'TD3011');
    for (const wanted of ['td3011', '3011', 'duplicate-nominee']) {
      expect(await thidua(host, 'explain', wanted), wanted).toEqual({ status: 0, stdout, stderr: '' });
    }
  });

  it('lists every code without one', async () => {
    const { status, stdout } = await thidua(host, 'explain');
    expect(status).toBe(0);
    for (const [code, slug] of Object.entries(codes))
      expect(stdout).toMatch(new RegExp(`^${code}  ${slug} +[\\p{L}“]`, 'mu'));
    expect(stdout).toMatch(/^TD3011 {2}duplicate-nominee +một đối tượng được đề nghị hai lần$/m);
  });

  it.each(Object.keys(codes))('has something to say to %s, without Markdown’s signs', async (code) => {
    const { status, stdout } = await thidua(host, 'explain', code);
    expect(status).toBe(0);
    expect(stdout.startsWith(`${code}: `)).toBe(true);
    expect(stdout).not.toMatch(/^(```|#{2,3} )|<a id=|\\[*<>_]/m);
  });

  it.each([
    ['TD3O11', 'có phải ý anh/chị là “TD3011”?'],
    ['TD301', 'có phải ý anh/chị là một trong “TD3001”, “TD3010”, “TD3011”?'],
    ['duplicate-nomine', 'có phải ý anh/chị là “TD3011”?'],
    ['xyz', 'không có mã thông báo “xyz”; gõ “thidua explain” để xem mọi mã'],
  ])('answers %s with status 2 and what may have been meant', async (wanted, sentence) => {
    const { status, stdout, stderr } = await thidua(host, 'explain', wanted);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('shows its help in Vietnamese, and is listed among the commands', async () => {
    const { status, stdout } = await thidua(host, 'explain', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Cách dùng: thidua explain \[tùy chọn\] \[mã\]/);
    expect(stdout).not.toMatch(/\b(Usage|Options|Arguments|display|default)\b/);
    expect((await thidua(host, '--help')).stdout).toContain('explain [mã]');
  });

  it('says when its own file is missing, with status 3', async () => {
    const bare = {
      ...host,
      open: (directory: string) => ({
        ...host.open(directory),
        shipped: { ...host.open(directory).shipped, read: () => undefined },
      }),
    };
    const { status, stderr } = await thidua(bare, 'explain', 'TD3011');
    expect(status).toBe(3);
    expect(stderr).toContain('docs/diagnostics.md');
  });
});
