import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { changingAsItWrites, filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';
import { keys, ScriptedTerminal } from './scripted-terminal.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');

function campaign() {
  const files = filesOf(example);
  const text = (path = 'plan.yaml') => new TextDecoder().decode(files.get(path));
  const host = memoryHost({ a: files });
  const number = (...more: string[]) => thidua(host, 'number', 'a', ...more);
  return { files, host, text, number };
}

/** Lines that stand in one text and not in the other. */
function added(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}

const letter = ['--paper', 'submission-letter/chu-tich-ubnd-tinh', '--date', '15/12/2021'];

describe('number', () => {
  it('puts number and day of a signed paper into the plan, and changes no other line', async () => {
    const { text, number } = campaign();
    const before = text();
    const { status, stdout, stderr } = await number(...letter, '--number', '241/TTr-SKHĐT');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe('Đã ghi vào plan.yaml. In lại những văn bản mang hay dẫn số ấy: thidua render a\n');
    expect(added(before, text())).toEqual(['    number: 241', '    date: 15/12/2021']);
    expect(text().split('\n')).toHaveLength(before.split('\n').length + 2);
  });

  it('names the folder as a shell takes it', async () => {
    const host = memoryHost({ 'đợt 2021': filesOf(example) });
    const { stdout } = await thidua(host, 'number', 'đợt 2021', ...letter, '--number', '241');
    expect(stdout).toContain('thidua render "đợt 2021"');
  });

  it('asks for its flags where there is no terminal, and for no file of answers', async () => {
    const { status, stderr } = await campaign().number();
    expect(status).toBe(2);
    expect(stderr).toMatch(/thêm --paper\n/);
  });

  it('asks which paper, with what it has, and proposes the day of the letter for the dossier', async () => {
    const { files, text } = campaign();
    files.set('plan.yaml', Buffer.from(text().replace('submission_date: 15/12/2021\n', '')));
    const terminal = new ScriptedTerminal();
    const run = main(['number', 'a', '--no-color'], terminal.shell, memoryHost({ a: files }));
    const page = await terminal.shows('Văn bản nào vừa được cấp số?');
    expect(page).toContain('Kế hoạch: số 83/KH-SKHĐT ngày 17/9/2021');
    expect(page).toMatch(/Tờ trình \(Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc\): chưa có số/);
    const at = /(\d)\. Tờ trình \(Chủ tịch/.exec(page)?.[1] ?? '';
    terminal.press(at, keys.enter);
    await terminal.answer('Ký hiệu TTr-SKHĐT đã có.', '241');
    await terminal.answer('Ngày ký', '16/12/2021');
    await terminal.shows(/Ngày trình hồ sơ[\s\S]*› 16\/12\/2021/);
    terminal.press(keys.enter);
    expect(await run).toBe(0);
    expect(text()).toContain('submission_date: 16/12/2021');
    expect(text()).toMatch(/number: 241\n {4}issuer: agency\n {4}symbol: TTr-SKHĐT\n {4}date: 16\/12\/2021/);
  });

  it('moves the day of decision with the decision', async () => {
    const { text, number } = campaign();
    const { status } = await number('--paper', 'decision', '--number', '12', '--date', '27/12/2021');
    expect(status).toBe(0);
    expect(text()).toContain('decision_date: 27/12/2021');
  });

  it('takes the symbol where the paper has none, and tells what is wrong since', async () => {
    const { files, text, number } = campaign();
    files.set('plan.yaml', Buffer.from(text().replace('    symbol: TTr-SKHĐT\n', '    number: 1\n')));
    const { status, stderr } = await number(
      ...letter.slice(0, 2),
      ...['--number', '241/TTr-SKHĐT', '--date', '01/11/2021'],
    );
    expect(text()).toMatch(/number: 241\n/);
    expect(text()).toContain('symbol: TTr-SKHĐT');
    expect(stderr).toContain('TD3033');
    expect(status).toBe(1);
  });

  it.each([
    [['--number', '241/TTr-UBND'], 'ký hiệu “TTr-UBND” khác “TTr-SKHĐT” trong plan.yaml'],
    [['--number', 'hai'], 'chỉ ghi phần số'],
    [[], 'chưa có câu trả lời cho “Số văn bản”'],
  ])('refuses %j, and writes nothing', async (more, sentence) => {
    const { text, number } = campaign();
    const before = text();
    const { status, stderr } = await number(...letter, ...more);
    expect([status, text()]).toEqual([2, before]);
    expect(stderr).toContain(sentence);
  });

  it('leaves a plan as theirs that somebody else changed meanwhile, and a plan that it cannot read', async () => {
    const { files, host, number } = campaign();
    const theirs = changingAsItWrites(host, () => files.set('plan.yaml', Buffer.from('theirs')));
    const run = await thidua(theirs, 'number', 'a', ...letter, '--number', '241');
    expect([run.status, new TextDecoder().decode(files.get('plan.yaml'))]).toEqual([3, 'theirs']);
    const faulty = await number(...letter, '--number', '241');
    expect(faulty.status).toBe(1);
    expect(faulty.stderr).toContain('Cần kế hoạch (plan.yaml) đọc được');
  });

  it('writes nothing when the person stops', async () => {
    const { host, text } = campaign();
    const before = text();
    const terminal = new ScriptedTerminal();
    const run = main(['number', 'a', '--no-color'], terminal.shell, host);
    await terminal.shows('Văn bản nào vừa được cấp số?');
    terminal.press(keys.interrupt);
    expect(await run).toBe(130);
    expect(await terminal.text()).toContain('Đã thôi, chưa ghi gì.');
    expect(text()).toBe(before);
  });
});
