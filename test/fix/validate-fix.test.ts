import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/context.ts';
import { HostError } from '../../src/world.ts';
import { thidua } from '../cli/command.ts';
import { changingAsItWrites, filesOf, memoryHost } from '../memory-host.ts';

const nomination = 'nominations/01-tran-thi-hoa.yaml';
const second = 'nominations/02-phong-quan-ly-thuong-mai.yaml';

function text(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
}

/** The example with its planted faults, one of its files rewritten. */
function campaign(path: string, rewrite: (text: string) => Uint8Array | string): Map<string, Uint8Array> {
  const files = filesOf('examples/first-mistakes');
  return files.set(path, Buffer.from(rewrite(text(files, path))));
}

function changed(files: ReadonlyMap<string, Uint8Array>, before: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files.keys()].filter((path) => text(files, path) !== text(before, path));
}

describe('validate --fix', () => {
  it('says so where there is nothing to mend, and writes nothing', async () => {
    const files = filesOf('examples/vinh-phuc-2021');
    const { status, stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(stdout).toContain('Không có chỗ nào tự sửa được; không tệp nào bị thay đổi.');
    expect(changed(files, filesOf('examples/vinh-phuc-2021'))).toEqual([]);
    expect(status).toBe(0);
  });

  it('leaves a file as theirs that somebody else changed meanwhile', async () => {
    const files = filesOf('examples/first-mistakes');
    const host = changingAsItWrites(memoryHost({ '.': files }), () =>
      files.set(second, Buffer.from('theirs')),
    );
    const { status, stdout } = await thidua(host, 'validate', '--fix');
    expect([status, text(files, second)]).toEqual([3, 'theirs']);
    expect(stdout).toContain(`Chưa sửa gì trong ${second}`);
    expect(stdout).not.toContain('+++');
  });

  it('takes out what nobody sees, for which the file was refused, and then mends what could not be read before', async () => {
    const files = campaign(second, (before) => before.replace('Theo Kế', 'Theo\u200b Kế'));
    const whole = filesOf('examples/first-mistakes');
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(text(files, second)).toBe(text(whole, second).replace('57 /KH-SCT', '57/KH-SCT'));
    expect(stdout).not.toContain('TD1007');
    const [hidden] = [campaign('plan.yaml', (before) => before.replace('theme: ', 'theme: \u2060'))];
    expect((await thidua(memoryHost({ '.': hidden }), 'validate', '--fix')).stdout).toContain(
      'Đã sửa 1 dòng trong plan.yaml (1 dòng chỉ đổi chữ sang Unicode dựng sẵn hay bỏ ký tự ẩn, nhìn không thấy khác)',
    );
  });

  it('takes nothing out of a file that is not read without it either', async () => {
    const files = campaign(second, () => 'id: [a\u200b\nkind: {');
    await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(text(files, second)).toBe('id: [a\u200b\nkind: {');
  });

  it('mends the one fault of typing among the planted faults, shows it and reports the others', async () => {
    const files = filesOf('examples/first-mistakes');
    const before = filesOf('examples/first-mistakes');
    const { status, stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(changed(files, before)).toEqual([second]);
    expect(text(files, second)).toBe(text(before, second).replace('57 /KH-SCT', '57/KH-SCT'));
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `Đã sửa 1 dòng trong ${second}`,
      `--- ${second}`,
      `+++ ${second}`,
      '@@ -14,3 +14,3 @@',
    ]);
    expect(stdout).toMatch(/^- {4}text: Theo Kế hoạch số 57 \/KH-SCT,/m);
    expect(stdout).toMatch(/^\+ {4}text: Theo Kế hoạch số 57\/KH-SCT,/m);
    expect(stdout).toContain('9 lỗi trong 7 tệp');
    expect(stdout).not.toContain('TD1109');
    expect(status).toBe(1);
  });

  it('changes nothing the second time', async () => {
    const files = filesOf('examples/first-mistakes');
    await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    const once = new Map(files);
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(changed(files, once)).toEqual([]);
    expect(stdout).toContain('không tệp nào bị thay đổi');
  });

  it('writes nothing without the option', async () => {
    const files = filesOf('examples/first-mistakes');
    await thidua(memoryHost({ '.': files }), 'validate');
    expect(changed(files, filesOf('examples/first-mistakes'))).toEqual([]);
  });

  it('keeps the diff off standard output where that is JSON', async () => {
    const files = filesOf('examples/first-mistakes');
    const { stdout, stderr } = await thidua(
      memoryHost({ '.': files }),
      'validate',
      '--fix',
      '--format',
      'json',
    );
    const findings: readonly { code: string }[] = JSON.parse(stdout).diagnostics;
    expect(findings.map(({ code }) => code)).not.toContain('TD1109');
    expect(findings).toHaveLength(9);
    expect(stderr).toContain(`Đã sửa 1 dòng trong ${second}`);
  });

  it('mends only the files it was asked for', async () => {
    const files = filesOf('examples/first-mistakes');
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix', nomination);
    expect(changed(files, filesOf('examples/first-mistakes'))).toEqual([]);
    expect(stdout).toContain('không tệp nào bị thay đổi');
  });

  it.each([
    ['a byte order mark and CRLF', (yaml: string) => Buffer.from(`\ufeff${yaml.replaceAll('\n', '\r\n')}`)],
    ['UTF-16', (yaml: string) => Buffer.from(`\ufeff${yaml}`, 'utf16le')],
  ])('keeps %s', async (_, stored) => {
    const files = campaign(second, stored);
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    const mended = text(filesOf('examples/first-mistakes'), second).replace('57 /KH-SCT', '57/KH-SCT');
    expect(Buffer.from(files.get(second) ?? []).equals(stored(mended))).toBe(true);
    expect(stdout).not.toContain('\r');
  });

  it('composes letters in pieces, and says that nobody can see it', async () => {
    const files = campaign(second, (yaml) => yaml.replace('57 /KH-SCT', '57/KH-SCT').normalize('NFD'));
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    const mended = text(filesOf('examples/first-mistakes'), second).replace('57 /KH-SCT', '57/KH-SCT');
    expect(text(files, second)).toBe(mended);
    expect(stdout).toMatch(/dòng chỉ đổi chữ sang Unicode dựng sẵn hay bỏ ký tự ẩn, nhìn không thấy khác/);
  });

  it('never respells a person, while it mends the title beside the name', async () => {
    const files = campaign(nomination, (yaml) =>
      yaml
        .replace('full_name: Trần Thị Hòa', 'full_name: Chiến Sỹ Thi Đua')
        .replace(/^( +- ?id: .*\n)?( +)title: (.*)$/m, '$1$2title: “Chiến sỹ thi đua cơ sở” $3'),
    );
    await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(text(files, nomination)).toContain('full_name: Chiến Sỹ Thi Đua');
    expect(text(files, nomination)).toContain('title: “Chiến sĩ thi đua cơ sở” ');
  });

  it('names the places that it has to leave to a person', async () => {
    const files = campaign(second, (yaml) =>
      yaml.replace('title: Tham mưu phương án dự trữ hàng hóa', 'title: "Tham mưu \\u00d0ề án"'),
    );
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(stdout).toContain('Còn 1 chỗ phải sửa bằng tay');
    expect(stdout).toContain(`  ${second}:14:`);
    expect(text(files, second)).toContain('title: "Tham mưu \\u00d0ề án"');
  });

  it('only advises where a text is in an old encoding', async () => {
    const garbled = 'title: Tr­êng TiÓu häc vµ c¸c thÇy c« gi¸o';
    const files = campaign(second, (yaml) =>
      yaml.replace('title: Tham mưu phương án dự trữ hàng hóa', garbled),
    );
    const { stdout } = await thidua(memoryHost({ '.': files }), 'validate', '--fix');
    expect(text(files, second)).toContain(garbled);
    expect(stdout).toContain('lỗi[TD1101]');
  });

  it('tells only of the files that were written, where the disk is full', async () => {
    const files = campaign(nomination, (yaml) => yaml.replace('Cử nhân Kinh tế', 'Cử nhân  Kinh tế'));
    const usual = memoryHost({ '.': files });
    const full: Host = {
      ...usual,
      open(directory) {
        const world = usual.open(directory);
        const write = (path: string, bytes: Uint8Array) => {
          if (path === second)
            throw new HostError('write', path, Object.assign(new Error(), { code: 'ENOSPC' }));
          world.campaign.write(path, bytes);
        };
        return { ...world, campaign: { ...world.campaign, write } };
      },
    };
    const { status, stdout, stderr } = await thidua(full, 'validate', '--fix');
    expect(status).toBe(3);
    expect(stdout).toContain(`Đã sửa 1 dòng trong ${nomination}`);
    expect(stdout).not.toContain(second);
    expect(stderr).toContain('ổ đĩa đã đầy');
    expect(text(files, nomination)).toContain('qualification: Cử nhân Kinh tế');
    expect(text(files, second)).toContain('57 /KH-SCT');
  });
});
