import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { changingAsItWrites, filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';
import { keys, ScriptedTerminal } from './scripted-terminal.ts';

const sound = join(import.meta.dirname, '../campaign');
const council = 'Thường trực Hội đồng';

function campaign() {
  const files = filesOf(sound);
  const host = memoryHost({ a: files });
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const change = (path: string, from: string | RegExp, to: string) =>
    files.set(path, new TextEncoder().encode(text(path).replace(from, to)));
  const freeze = (...more: string[]) => thidua(host, 'freeze', 'a', ...more);
  const codes = async () => {
    const { stdout } = await thidua(host, 'validate', 'a', '--format', 'json');
    return (JSON.parse(stdout).diagnostics as { code: string }[]).map(({ code }) => code);
  };
  return { files, host, text, change, freeze, codes };
}

const sealed = async () => {
  const one = campaign();
  expect((await one.freeze('--by', council, '--date', '20/12/2021')).status).toBe(0);
  return one;
};
const criterionChanged = async () => {
  const one = await sealed();
  one.change('criteria.yaml', 'max: 60', 'max: 59');
  one.change('criteria.yaml', 'max: 40', 'max: 41');
  return one;
};

describe('freeze', () => {
  it('seals plan and criteria, and has nothing to do while they stay as they are', async () => {
    const { freeze, text, codes } = await sealed();
    expect(text('seal.yaml')).toMatch(/date: 20\/12\/2021 .*\n {4}by: Thường trực Hội đồng /);
    expect(await codes()).toEqual([]);
    const before = text('seal.yaml');
    const { status, stdout } = await freeze();
    expect([status, stdout]).toEqual([0, 'Kế hoạch và tiêu chí không thay đổi từ lần niêm phong trước.\n']);
    expect(text('seal.yaml')).toBe(before);
  });

  it('says when a first seal is dated after the vote, and is silent on the day of it or about a later change', async () => {
    const held = `
meeting: { date: 18/12/2021, present: [chu-tich, thu-ky] }
ballots: { issued: 2, returned: 2, valid: 2, results: [{ nomination: an, for: 2, against: 0 }] }
`;
    const voted = () => {
      const one = campaign();
      one.change('council.yaml', /$/, held);
      return one;
    };
    const late = await voted().freeze('--by', council, '--date', '20/12/2021');
    expect(late.status).toBe(0);
    expect(late.stderr).toContain(
      'Lưu ý: ngày niêm phong 20/12/2021 sau ngày Hội đồng bỏ phiếu 18/12/2021, nên không chứng tỏ được',
    );
    const one = voted();
    expect(await one.freeze('--by', council, '--date', '18/12/2021')).toMatchObject({
      status: 0,
      stderr: '',
    });
    one.change('criteria.yaml', 'max: 60', 'max: 59');
    one.change('criteria.yaml', 'max: 40', 'max: 41');
    const change = await one.freeze('--by', council, '--date', '20/12/2021', '--reason', 'Chép nhầm');
    expect(change).toMatchObject({ status: 0, stderr: '' });
    const terminal = new ScriptedTerminal();
    const asked = main(['freeze', 'a', '--by', council, '--no-color'], terminal.shell, voted().host);
    expect(await terminal.shows('› 15/01/2026')).toContain('Ctrl-C: thôi, không niêm phong');
    await terminal.answer('› 15/01/2026', '');
    expect(await asked).toBe(0);
    expect(await terminal.text()).toContain(
      '▲ ngày niêm phong 15/01/2026 sau ngày Hội đồng bỏ phiếu 18/12/2021',
    );
  });

  it('holds what the files say, not how they say it, and not what is entered only later', async () => {
    const { change, codes } = await sealed();
    change('criteria.yaml', 'max: 60', 'max: "60,0" # sáu mươi');
    change('plan.yaml', /^papers:/m, 'decision_date: 30/12/2021\npapers:');
    expect((await codes()).filter((code) => code === 'TD3029')).toEqual([]);
  });

  it('finds a change of either file', async () => {
    const { change, codes, host } = await criterionChanged();
    expect(await codes()).toEqual(['TD3029']);
    change('plan.yaml', /title: .*/, 'title: Phong trào khác');
    expect(await codes()).toEqual(['TD3029', 'TD3029']);
    expect((await thidua(host, 'score', 'a')).status).toBe(1);
  });

  it('records a change with its reason and who decided it, below the first seal', async () => {
    const { freeze, text, codes } = await criterionChanged();
    const told = await freeze(
      '--reason',
      'Chép nhầm: điểm tối đa',
      '--by',
      'Chủ tịch',
      '--date',
      '2021-12-21',
    );
    expect(told.status).toBe(0);
    expect(told.stdout).toContain('Đã ghi nhận thay đổi của criteria.yaml');
    expect(text('seal.yaml')).toContain('reason: "Chép nhầm: điểm tối đa"');
    expect(text('seal.yaml').match(/^ {2}- date: /gm)).toHaveLength(2);
    expect(await codes()).toEqual([]);
  });

  it.each(['plan.yaml', 'criteria.yaml', 'seal.yaml'])(
    'seals nothing when %s changed meanwhile',
    async (file) => {
      const { files, host } = campaign();
      const meanwhile = changingAsItWrites(host, () =>
        files.set(file, new TextEncoder().encode('theirs: 1')),
      );
      const { status, stderr } = await thidua(
        meanwhile,
        'freeze',
        'a',
        '--by',
        council,
        '--date',
        '20/12/2021',
      );
      expect([status, stderr]).toEqual([
        3,
        `thidua: ${file} vừa được sửa ở nơi khác; tệp ấy được giữ nguyên. Chưa niêm phong gì; chạy lại lệnh này.\n`,
      ]);
      expect(files.has('seal.yaml')).toBe(file === 'seal.yaml');
    },
  );

  it('names the flags where nobody can be asked, and takes no date in silence', async () => {
    const { freeze, files } = campaign();
    const first = await freeze();
    expect([first.status, first.stderr]).toEqual([
      2,
      'thidua: ở đây không có màn hình để hỏi; thêm --by, --date\n',
    ]);
    expect(files.has('seal.yaml')).toBe(false);
    const changed = await criterionChanged();
    const later = await changed.freeze('--date', '21/12/2021');
    expect([later.status, later.stderr]).toEqual([
      2,
      'thidua: ở đây không có màn hình để hỏi; thêm --reason, --by\n',
    ]);
  });

  it('refuses a day before that of the last seal, and takes the same one', async () => {
    const { freeze, text } = await criterionChanged();
    const before = text('seal.yaml');
    const change = (date: string) => freeze('--by', 'Chủ tịch', '--reason', 'Chép nhầm', '--date', date);
    const early = await change('19/12/2021');
    expect([early.status, early.stderr]).toEqual([
      2,
      'thidua: --date: ngày 19/12/2021 trước lần niêm phong gần nhất (20/12/2021); ghi từ ngày ấy trở đi\n',
    ]);
    expect(text('seal.yaml')).toBe(before);
    expect((await change('20/12/2021')).status).toBe(0);
  });

  it('refuses a date of no calendar, and a campaign whose criteria have an error', async () => {
    const { freeze, change, files } = campaign();
    const { status, stderr } = await freeze('--by', council, '--date', '31/2/2021');
    expect([status, stderr]).toEqual([2, expect.stringContaining('ngày không có trong lịch')]);
    change('criteria.yaml', 'max: 60', 'max: sáu mươi');
    const faulty = await freeze('--by', council, '--date', '20/12/2021');
    expect([faulty.status, faulty.stderr]).toEqual([1, expect.stringContaining('Chưa niêm phong được')]);
    expect(files.has('seal.yaml')).toBe(false);
  });

  it('does not seal over a seal that cannot be read', async () => {
    const { freeze, change, text } = await sealed();
    change('seal.yaml', /plan: .{6}/, 'plan: ');
    const before = text('seal.yaml');
    expect((await freeze('--by', council, '--date', '20/12/2021')).status).toBe(1);
    expect(text('seal.yaml')).toBe(before);
  });

  it('asks at a terminal, with today for the date, and seals nothing when the person stops', async () => {
    const { host, text, files } = campaign();
    const stopped = new ScriptedTerminal();
    const none = main(['freeze', 'a'], stopped.shell, host);
    await stopped.shows('Người thực hiện');
    stopped.press(keys.interrupt);
    expect(await none).toBe(130);
    expect(files.has('seal.yaml')).toBe(false);
    const terminal = new ScriptedTerminal();
    const status = main(['freeze', 'a'], terminal.shell, host);
    await terminal.answer('Người thực hiện', council);
    await terminal.answer('15/01/2026', '');
    expect(await status).toBe(0);
    expect(text('seal.yaml')).toMatch(/date: 15\/01\/2026/);
  });
});
