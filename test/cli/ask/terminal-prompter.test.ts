import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../../src/cli/ask/open-terminal.ts';
import { Cancelled, type Prompter } from '../../../src/cli/ask/prompter.ts';
import type { Option, Question } from '../../../src/interview/question.ts';
import { schemaQuestion } from '../../../src/interview/schema-question.ts';
import { memoryHost } from '../../memory-host.ts';
import { keys, pasted, rest, ScriptedTerminal } from '../scripted-terminal.ts';

const asking = { proposal: undefined, complaint: undefined, canGoBack: true, flag: '--set x=…' };

async function opened(edit: (text: string) => string | undefined = () => undefined) {
  const terminal = new ScriptedTerminal();
  const host = { ...memoryHost({}), edit };
  const prompter = await openTerminal({ shell: terminal.shell, host, finish: () => {} }, false);
  return { terminal, prompter: prompter as Prompter };
}

const name = schemaQuestion('nomination', ['individual', 'full_name'], {
  why: 'Mẫu số 07 Nghị định 91/2017/NĐ-CP, phần “Thông tin chung”.',
});
const long: Question = schemaQuestion('nomination', ['achievements', 0, 'text']);
const choice = (options: readonly Option[], optional = false): Question => ({
  ...name,
  title: 'Đơn vị',
  manner: { by: 'choice', options },
  optional,
  problem: () => undefined,
});

describe('a question at a terminal', () => {
  it('says what is meant, why it is asked and which flag answers it, and takes typed Vietnamese whole', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(name, asking);
    const page = await terminal.shows('Ctrl-C');
    expect(page).toContain('Họ và tên ghi đầy đủ, không viết tắt');
    expect(page).toContain('Vì sao hỏi: Mẫu số 07 Nghị định 91/2017/NĐ-CP');
    expect(page).toContain('Trên dòng lệnh: --set x=…');
    expect(page).toContain('Esc: câu trước');
    for (const letter of 'Đặng Thị Ánh') terminal.press(letter);
    await terminal.shows('› Đặng Thị Ánh');
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'Đặng Thị Ánh' });
    expect(await terminal.text()).toMatch(/^✔ Họ và tên: Đặng Thị Ánh$/m);
  });

  it('cuts a long explanation so that a small window holds the page, and keeps example and flag', async () => {
    const { terminal, prompter } = await opened();
    const words = Array.from({ length: 150 }, (_, index) => `chữ${index}`).join(' ');
    void prompter.ask({ ...name, description: words, why: words, example: 'Lê An' }, asking).catch(() => {});
    const page = await terminal.shows('Ctrl-C');
    expect(page.slice(0, page.indexOf('›')).trim().split('\n').length).toBeLessThanOrEqual(9);
    expect(page.match(/ …$/gm)).toHaveLength(2);
    expect(page).toContain('Ví dụ: Lê An');
    expect(page).toContain('Trên dòng lệnh: --set x=…');
    terminal.press(keys.interrupt);
  });

  it('takes what an input method does: letters taken back and written again, split bytes, combining marks', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(name, asking);
    await terminal.shows('Ctrl-C');
    terminal.press(`Nguye\u007fễn`, ' ', 'Thi\u007f\u007fThị'.replace('Thi\u007f\u007fT', 'T'));
    await rest();
    terminal.press(' Thu\u0309y'.normalize('NFD'));
    await rest();
    terminal.press(keys.enter);
    const answer = await reply;
    expect(answer).toEqual({ answer: 'Nguyễn Thị Thủy'.normalize('NFC') });
  });

  it('complains on the spot in the words of validate, and keeps what was typed', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(schemaQuestion('nomination', ['individual', 'birth_date']), asking);
    await terminal.shows('Ngày sinh');
    terminal.press('31/02/1990');
    await rest();
    terminal.press(keys.enter);
    expect(await terminal.shows('✘')).toContain('“31/02/1990” là ngày không có trong lịch');
    for (let count = 0; count < 10; count++) terminal.press(keys.backspace);
    terminal.press('28/02/1990');
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: '28/02/1990' });
  });

  it('goes back with Esc and stops with Ctrl-C', async () => {
    const { terminal, prompter } = await opened();
    const back = prompter.ask(name, asking);
    await terminal.shows('Ctrl-C');
    terminal.press(keys.escape);
    expect(await back).toBe('back');
    const stopped = prompter.ask(name, asking);
    await rest(100);
    terminal.press(keys.interrupt);
    await expect(stopped).rejects.toThrow(Cancelled);
  });

  it('takes a pasted text with its paragraphs, and joins lines that a page had cut', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(long, asking);
    await terminal.shows('Ctrl-E');
    terminal.press(
      pasted(
        'Đã trình 05 văn bản,\ntrong đó có 02 kịch bản.\nĐã số hóa 387 hồ sơ.\n\n- Việc một\n- Việc hai',
      ),
    );
    await terminal.shows('Việc hai');
    terminal.press(keys.enter);
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({
      answer:
        'Đã trình 05 văn bản, trong đó có 02 kịch bản.\n\nĐã số hóa 387 hồ sơ.\n\n- Việc một\n- Việc hai',
    });
  });

  it('takes what Word and the web hide out of a pasted text, and makes a dash of the bullet of Word', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(long, asking);
    await terminal.shows('Ctrl-E');
    terminal.press(
      pasted('Đã làm:\n\uf0b7\tViệc\u200b một\ufeff;\n\uf0a7 Thà\u00adnh tích \u202ahai\u202c.'),
    );
    await terminal.shows('hai');
    terminal.press(keys.enter);
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'Đã làm:\n- Việc một;\n- Thành tích hai.' });
  });

  it('keeps every line of a pasted list', async () => {
    const { terminal, prompter } = await opened();
    const list: Question = { ...long, manner: { by: 'text', list: true }, problem: () => undefined };
    const reply = prompter.ask(list, asking);
    await terminal.shows('Ctrl-E');
    expect(await terminal.text()).toContain('Backspace ở dòng trống: về dòng trên');
    terminal.press(pasted('Văn phòng Sở\nPhòng Tổng hợp - Quy hoạch\n'));
    await terminal.shows('Quy hoạch');
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'Văn phòng Sở\nPhòng Tổng hợp - Quy hoạch' });
  });

  it('makes a line of each row of a pasted table, its cells told apart by semicolons', async () => {
    const { terminal, prompter } = await opened();
    const list: Question = { ...long, manner: { by: 'text', list: true }, problem: () => undefined };
    const reply = prompter.ask(list, asking);
    await terminal.shows('Ctrl-E');
    terminal.press(pasted('1\tÔng Lê Văn Hùng\tHiệu trưởng\tChủ tịch\n2\tBà Trần Thị Hà\tKế toán\tThư ký'));
    await terminal.shows('Thư ký');
    terminal.press(keys.enter);
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({
      answer: 'Ông Lê Văn Hùng; Hiệu trưởng; Chủ tịch\nBà Trần Thị Hà; Kế toán; Thư ký',
    });
  });

  it('says how to take out what is filled in, where something is', async () => {
    const { terminal, prompter } = await opened();
    const filled = prompter.ask(name, { ...asking, proposal: 'TTNT' });
    expect(await terminal.shows('TTNT')).toContain('Ctrl-U: xóa chữ điền sẵn');
    terminal.press(keys.clear, 'THPTNT', keys.enter);
    expect(await filled).toEqual({ answer: 'THPTNT' });
  });

  it('takes a paste into a terminal that does not mark pastes, and does not end at its first line', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(name, asking);
    await terminal.shows('Ctrl-C');
    terminal.press('Đặng Thị\rÁnh');
    await terminal.shows('Ánh');
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'Đặng Thị Ánh' });
  });

  it('wraps a long text at spaces and lets Backspace climb', async () => {
    const { terminal, prompter } = await opened();
    const text = Array.from({ length: 90 }, (_, index) => `từ${index}`).join(' ');
    const reply = prompter.ask(long, { ...asking, proposal: text });
    const page = await terminal.shows('từ89');
    expect(page.split('\n').filter((row) => row.startsWith('    từ')).length).toBeGreaterThan(3);
    for (const row of page.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
    terminal.press(keys.enter);
    await rest();
    terminal.press(keys.backspace, keys.backspace);
    await rest();
    terminal.press(keys.enter);
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: text.slice(0, -1) });
  });

  it('tells what is typed as it is typed, so that nothing is lost when the person stops', async () => {
    const { terminal, prompter } = await opened();
    const told: (readonly [string, boolean])[] = [];
    const reply = prompter.ask(long, { ...asking, keep: (text, ended) => void told.push([text, ended]) });
    await terminal.shows('Ctrl-E');
    terminal.press('Dòng một');
    await terminal.shows('› Dòng một');
    terminal.press(keys.enter);
    await terminal.shows(/^ {4}Dòng một$/m);
    terminal.press('dòng hai');
    await terminal.shows('› dòng hai');
    terminal.press(keys.interrupt);
    await expect(reply).rejects.toThrow(Cancelled);
    expect(told.filter(([, ended]) => ended)).toEqual([['Dòng một', true]]);
    expect(told.at(-1)).toEqual(['Dòng một\n\ndòng hai', false]);
  });

  it('clears a whole line with Ctrl-U, however many rows it fills, and in a long text one paragraph', async () => {
    const { terminal, prompter } = await opened();
    const text = Array.from({ length: 40 }, (_, index) => `từ${index}`).join(' ');
    const single = prompter.ask(name, { ...asking, proposal: text });
    await terminal.shows('từ39');
    terminal.press(keys.clear);
    expect(await terminal.shows(/^ {2}›$/m)).not.toContain('từ0');
    terminal.press('Lê An');
    await terminal.shows('› Lê An');
    terminal.press(keys.enter);
    expect(await single).toEqual({ answer: 'Lê An' });
    const several = prompter.ask(long, { ...asking, proposal: `Đoạn đầu.\n\n${text}` });
    await terminal.shows('từ39');
    terminal.press(keys.clear);
    const page = await terminal.shows(/^ {2}›$/m);
    expect(page).toContain('Đoạn đầu.');
    expect(page).not.toContain('từ0');
    terminal.press(keys.enter);
    expect(await several).toEqual({ answer: 'Đoạn đầu.' });
  });

  it('asks for a single line in a single line, whatever is proposed', async () => {
    const { terminal, prompter } = await opened();
    const reply = prompter.ask(name, { ...asking, proposal: 'Ủy ban nhân dân\nxã Tam Sơn' });
    await terminal.shows('› Ủy ban nhân dân xã Tam Sơn');
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'Ủy ban nhân dân xã Tam Sơn' });
  });

  it('ends a line of keys with the mark between them, and begins none with it', async () => {
    const { terminal, prompter } = await opened();
    const manner = { by: 'choices', options: [{ value: 'a', name: 'Lê An' }] } as const;
    const reply = prompter.ask({ ...choice([]), manner, optional: true }, asking);
    const page = await terminal.shows('Ctrl-C');
    expect(page).toMatch(/ ·\n {2}(?:Esc|Ctrl-C)/);
    expect(page).not.toMatch(/^\s*·/m);
    terminal.press(keys.enter);
    await reply;
  });

  it('takes the last answer and its remarks off the screen when the person goes back to it', async () => {
    const { terminal, prompter } = await opened();
    prompter.say('Lời dẫn.\n');
    const first = prompter.ask({ ...name, title: 'Câu một' }, { ...asking, canGoBack: false });
    await terminal.shows('Câu một');
    terminal.press('An', keys.enter);
    await first;
    prompter.remark('một lời nhắc đủ dài để phải xuống dòng '.repeat(4).trim());
    const second = prompter.ask({ ...name, title: 'Câu hai' }, asking);
    expect(await terminal.shows('Câu hai')).toContain('✔ Câu một: An\n  ▲ một lời nhắc');
    terminal.press(keys.escape);
    expect(await second).toBe('back');
    expect(await terminal.text()).toBe('Lời dẫn.');
    const again = prompter.ask({ ...name, title: 'Câu một' }, asking);
    await terminal.shows('Câu một');
    terminal.press(keys.escape);
    expect(await again).toBe('back');
    expect(await terminal.text(), 'words between questions stay').toBe('Lời dẫn.');
  });

  it('offers the editor, and takes its text whole', async () => {
    const { terminal, prompter } = await opened((text) => `${text}dòng 1\n\ndòng 2`);
    const reply = prompter.ask(long, asking);
    await terminal.shows('Ctrl-E');
    terminal.press(keys.editor);
    await terminal.shows('dòng 2');
    terminal.press(keys.enter);
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'dòng 1\n\ndòng 2' });
  });

  it('chooses from a short list by arrows or numbers', async () => {
    const { terminal, prompter } = await opened();
    const options = [
      { value: 'a', name: 'Văn phòng Sở' },
      { value: 'b', name: 'Thanh tra Sở' },
    ];
    const reply = prompter.ask(choice(options), asking);
    expect(await terminal.shows('Thanh tra')).not.toMatch(/navigate|select/);
    terminal.press('2');
    await rest();
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'b' });
    expect(await terminal.text()).toContain('✔ Đơn vị: Thanh tra Sở');
  });

  it('points at nothing in a list that must be answered, so that an Enter pressed too early chooses nothing', async () => {
    const { terminal, prompter } = await opened();
    const options = [
      { value: 'male', name: 'Nam' },
      {
        value: 'female',
        name: `Nữ ${'và một lời giải thích dài '.repeat(4)}`.trim(),
        hint: 'dòng đang chọn',
      },
    ];
    const reply = prompter.ask(choice(options), asking);
    expect(await terminal.shows('1. Nam')).not.toMatch(/^›/m);
    terminal.press(keys.enter);
    await terminal.shows('✘ chưa chọn dòng nào');
    terminal.press('3');
    await terminal.shows('✘ chưa chọn dòng nào');
    terminal.press(keys.down);
    expect(await terminal.shows(/^› 1\. Nam$/m)).not.toContain('✘');
    terminal.press(keys.down, keys.down);
    const page = await terminal.shows(/^› 2\. Nữ/m);
    expect(page, 'broken at a space, under its beginning').toMatch(/^› 2\. Nữ.*\n {5}\S+/m);
    expect(page).toContain('dòng đang chọn');
    terminal.press(keys.up, keys.enter);
    expect(await reply).toEqual({ answer: 'male' });
  });

  it('puts a passing over that is a statement last, and points at nothing', async () => {
    const { terminal, prompter } = await opened();
    const question: Question = {
      ...choice([{ value: 'none', name: 'Không có' }], true),
      deliberate: true,
      passOver: 'Chưa rõ, khai sau',
    };
    const reply = prompter.ask(question, asking);
    expect(await terminal.shows(/ 1\. Không có\n +2\. Chưa rõ, khai sau/)).not.toMatch(/^›/m);
    terminal.press('2');
    await terminal.shows(/^› 2\. Chưa rõ/m);
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: null });
  });

  it('says of a list in which nothing is ticked that there is none, and of a question passed over what that means', async () => {
    const { terminal, prompter } = await opened();
    const manner = { by: 'choices', options: [{ value: 'a', name: 'Lê An' }] } as const;
    const absent: Question = { ...choice([]), title: 'Vắng mặt', manner, optional: true };
    const reply = prompter.ask(absent, asking);
    await terminal.shows('[ ] Lê An');
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: null });
    await terminal.shows('✔ Vắng mặt: (không có)');
    const passed = prompter.ask({ ...choice([]), optional: true, passOver: 'Không còn ai' }, asking);
    await terminal.shows('› 1. Không còn ai');
    terminal.press(keys.enter);
    expect(await passed).toEqual({ answer: null });
    await terminal.shows('✔ Đơn vị: Không còn ai');
  });

  it('finds in a long list without marks', async () => {
    const { terminal, prompter } = await opened();
    const options = Array.from({ length: 20 }, (_, index) => ({
      value: `u${index}`,
      name: `Đơn vị ${index}`,
    }));
    const reply = prompter.ask(choice([...options, { value: 'q', name: 'Phòng Quy hoạch' }]), asking);
    await terminal.shows('› (chưa chọn)');
    terminal.press(keys.enter);
    await terminal.shows('✘ chưa chọn dòng nào');
    terminal.press('quy hoach');
    expect(await terminal.shows('› Phòng Quy hoạch')).not.toContain('(chưa chọn)');
    await terminal.shows('Phòng Quy hoạch');
    terminal.press(keys.enter);
    expect(await reply).toEqual({ answer: 'q' });
  });

  it('completes a name from those that are known, and takes a new one as typed', async () => {
    const { terminal, prompter } = await opened();
    const known: Question = {
      ...name,
      manner: { by: 'completion', options: [{ value: 'Vương Đình Khải', name: 'Vương Đình Khải' }] },
    };
    const first = prompter.ask(known, asking);
    await terminal.shows('Gõ ›');
    terminal.press('dinh khai');
    await terminal.shows('dinh khai');
    terminal.press(keys.down);
    await rest();
    terminal.press(keys.enter);
    expect(await first).toEqual({ answer: 'Vương Đình Khải' });
    const second = prompter.ask(known, asking);
    await rest(120);
    terminal.press('Lê Văn B');
    await terminal.shows('ghi đúng như vừa gõ');
    terminal.press(keys.enter);
    expect(await second).toEqual({ answer: 'Lê Văn B' });
  });
});
