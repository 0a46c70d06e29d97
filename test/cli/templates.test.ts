import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const root = join(import.meta.dirname, '../..');
const example = join(root, 'examples/vinh-phuc-2021');

describe('templates', () => {
  it('lists every paper, and marks what the office has of its own', async () => {
    const files = filesOf(example);
    files.set('templates/decision.md', readFileSync(join(root, 'templates/decision.md')));
    files.set('templates/_signature.md', readFileSync(join(root, 'templates/_signature.md')));
    const { status, stdout } = await thidua(memoryHost({ '.': files }), 'templates');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^decision +Quyết định khen thưởng của … {2}\[mẫu riêng của cơ quan\]$/m);
    expect(stdout).toMatch(/^plan +Kế hoạch …$/m);
    expect(stdout).toMatch(/^contents +Mục lục hồ sơ$/m);
    expect(stdout).toContain('Phần dùng chung đã có mẫu riêng: _signature');
    expect(stdout).not.toMatch(/\{[{%]/);
  });

  it('ejects one, byte for byte, which then prints in place of the built-in one', async () => {
    const files = filesOf(example);
    const host = memoryHost({ campaign: files });
    const { status, stdout } = await thidua(host, 'templates', 'eject', 'decision', 'campaign');
    expect([status, stdout.split('\n')[0]]).toEqual([
      0,
      'Đã chép mẫu vào templates/decision.md. Sửa câu chữ trong tệp này; xóa tệp là dùng lại mẫu có sẵn.',
    ]);
    const own = Buffer.from(files.get('templates/decision.md') ?? []).toString();
    expect(own).toBe(readFileSync(join(root, 'templates/decision.md'), 'utf8'));
    files.set(
      'templates/decision.md',
      Buffer.from(own.replace('{{ prizes.base_salary', '{{ prizes.base_salry')),
    );
    const faulty = await thidua(host, 'render', 'campaign', '--quiet');
    expect(faulty.status).toBe(1);
    const line = own.split('\n').findIndex((each) => each.includes('{{ prizes.base_salary')) + 1;
    expect(faulty.stderr).toContain(`templates/decision.md:${line}:`);
    expect(faulty.stderr).toContain('là “base_salary”?');
  });

  it.each([
    [
      ['eject', 'decison', 'campaign'],
      'không có mẫu nào tên “decison”; có phải ý anh/chị là “decision” (quyết định)?',
    ],
    [
      ['eject', 'to-trinh', 'campaign'],
      'không có mẫu nào tên “to-trinh”; có phải ý anh/chị là “submission-letter” (tờ trình)?',
    ],
    [['eject', 'Giấy khen', 'campaign'], 'có phải ý anh/chị là “certificate” (giấy khen)?'],
    [['eject', '../plan.yaml', 'campaign'], 'không có mẫu nào tên “../plan.yaml”'],
    [['eject'], 'thiếu tên mẫu để chép'],
    [['copy'], 'templates nhận “list” hoặc “eject”, không nhận “copy”'],
  ])('%j is refused', async (words, message) => {
    const files = filesOf(example);
    const { status, stderr } = await thidua(memoryHost({ campaign: files }), 'templates', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect([...files.keys()].filter((path) => path.startsWith('templates/'))).toEqual([]);
  });

  it('never writes over what the office has', async () => {
    const files = filesOf(example);
    files.set('templates/plan.md', Buffer.from('của cơ quan'));
    const { status, stderr } = await thidua(
      memoryHost({ campaign: files }),
      'templates',
      'eject',
      'plan',
      'campaign',
    );
    expect([status, stderr.includes('đã có trong thư mục của đợt')]).toEqual([2, true]);
    expect(Buffer.from(files.get('templates/plan.md') ?? []).toString()).toBe('của cơ quan');
  });
});
