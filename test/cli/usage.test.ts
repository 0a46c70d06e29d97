import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/cli/version.ts';
import { memoryHost, textFiles } from '../memory-host.ts';
import { thidua } from './command.ts';

const host = memoryHost({
  '.': new Map(),
  campaign: textFiles({ 'plan.yaml': 'title: x\n', 'README.md': '' }),
});

describe('the command line', () => {
  it('has the version of the package', async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(version).toBe(manifest.version);
    expect(await thidua(host, '--version')).toEqual({ status: 0, stdout: `thidua ${version}\n`, stderr: '' });
  });

  it('shows its help in Vietnamese, for itself and for every command', async () => {
    for (const argv of [
      [],
      ['--help'],
      ['validate', '--help'],
      ['score', '-h'],
      ['render', '--help'],
      ['nominate', '-h'],
    ]) {
      const { status, stdout, stderr } = await thidua(host, ...argv);
      expect(status, argv.join(' ')).toBe(0);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^Cách dùng: thidua/);
      expect(stdout).not.toMatch(/\b(Usage|Options|Commands|Arguments|display|output|default|choices)\b/);
    }
  });

  it.each([
    [['valdate'], 'không có lệnh “valdate”; có phải ý anh/chị là “validate”?'],
    [['validate', '--fromat', 'json'], 'không có tùy chọn “--fromat”; có phải ý anh/chị là “--format”?'],
    [
      ['validate', '--format', 'jsn'],
      '--format nhận “terminal”, “json”, không nhận “jsn”; có phải ý anh/chị là “json”?',
    ],
    [
      ['validate', '--max-warnings', 'nhiều'],
      '--max-warnings nhận một số nguyên từ 0 trở lên, không nhận “nhiều”',
    ],
    [['validate', '--max-warnings'], 'cần một giá trị đi kèm'],
    [
      ['score', '--explain', 'an', '--format', 'json'],
      'tùy chọn “--explain <mã>” không đi cùng “--format <dạng>”',
    ],
    [['score', '--delimiter', ','], '--delimiter chỉ dùng cùng --format csv'],
    [['render', 'a', 'b'], 'thừa tham số trên dòng lệnh'],
    [['render', 'nowhere'], 'không có thư mục “nowhere”; hãy kiểm tra lại đường dẫn'],
    [['validate', 'nowhere/plan.yaml'], 'không có tệp “nowhere/plan.yaml”'],
    [['validate', 'campaign/README.md'], '“campaign/README.md” không phải là tệp mà lệnh này kiểm tra'],
    [['validate', '--fix', 'campaign/plan.yaml', 'campaign/README.md'], 'không phải là tệp mà lệnh này'],
  ])('answers %j with status 2 and a Vietnamese sentence', async (argv, sentence) => {
    const { status, stdout, stderr } = await thidua(host, ...argv);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/error:|unknown|invalid|\bat .*\.ts/);
  });

  it('ends with what to type first, where nothing else was typed', async () => {
    const { stdout } = await thidua(host);
    expect(stdout.split('\n').slice(-6, -2)).toEqual([
      'Mới dùng thì gõ lần lượt, lệnh nào cũng hỏi từng câu:',
      '  thidua init dot-thi-dua-2026',
      '  cd dot-thi-dua-2026',
      '  thidua nominate',
    ]);
  });

  it('says when the program itself fails, and gives no stack trace', async () => {
    const broken = {
      ...host,
      open: () => {
        throw new Error('boom');
      },
    };
    const { status, stderr } = await thidua(broken, 'validate', 'campaign');
    expect(status).toBe(3);
    expect(stderr).toContain('TD9001');
    expect(stderr).not.toMatch(/\bat .*\.ts/);
  });
});
