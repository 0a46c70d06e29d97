import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';
import { changingAsItWrites, filesOf, memoryHost, textFiles } from '../memory-host.ts';
import { thidua } from './command.ts';
import { answerPages, keys, rest, ScriptedTerminal } from './scripted-terminal.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

let files: Map<string, Uint8Array>;
let host: Host;

beforeEach(() => {
  files = filesOf(example);
  host = memoryHost({
    '.': files,
    answers: textFiles({ 'a.yaml': answers, 'faulty.yaml': answers.replace('unit: ', 'unit: &x ') }),
  });
});

/** What every file holds, by its digest: a thousand bytes compare slowly one by one. */
function contents(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...files].sort().map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );
}

const answers = `kind: individual
individual:
  full_name: Trần Thị Mỹ Hạnh
  gender: female
  birth_date: 14/3/1991
  position: Chuyên viên
unit: van-phong-so
award: giay-khen
achievements:
  - criterion: tc1
    text: |-
      Đã trình 05 văn bản: 02 kế hoạch, 03 báo cáo.

      Thời gian xử lý giảm từ 5 ngày xuống 2 ngày.
    evidence:
      - file: evidence/bc-281-giai-ngan.pdf
        title: Báo cáo giải ngân
        date: 25/10/2021
scores:
  tc1:
    points: 16,5
  tc4:
    level: tot
summary: Trình 05 văn bản, giảm 3 ngày xử lý.
`;

describe('thidua nominate without a terminal', () => {
  it('writes a file from answers, explained and valid, and touches nothing else', async () => {
    const before = contents();
    const { status, stdout, stderr } = await thidua(host, 'nominate', '--from', 'answers/a.yaml');
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Đã ghi nominations/tran-thi-my-hanh.yaml (mã đề nghị: tran-thi-my-hanh)');
    const text = decode(files.get('nominations/tran-thi-my-hanh.yaml'));
    expect(text).toContain('id: tran-thi-my-hanh');
    expect(text).toContain('unit: van-phong-so');
    expect(text).toContain('# Văn phòng Sở');
    expect(text).not.toContain('identity_number');
    files.delete('nominations/tran-thi-my-hanh.yaml');
    files.delete('.thidua/.gitignore');
    expect(contents()).toEqual(before);
  });

  it('writes what validate has nothing against', async () => {
    await thidua(host, 'nominate', '--from', 'answers/a.yaml');
    const { stdout } = await thidua(host, 'validate', '--format', 'json');
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; severity: string }[] };
    const own = diagnostics.filter(({ file }) => file === 'nominations/tran-thi-my-hanh.yaml');
    expect(own.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('names the flag of the first question that nobody answered, and writes nothing', async () => {
    const before = contents();
    const { status, stdout, stderr } = await thidua(
      host,
      'nominate',
      '--kind',
      'individual',
      '--award',
      'giay-khen',
    );
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('chưa có câu trả lời cho “Đơn vị”');
    expect(stderr).toContain('--unit');
    expect(contents()).toEqual(before);
  });

  it.each([
    [['--unit', 'phong-ma'], '“phong-ma” không có trong các lựa chọn'],
    [['--set', 'individual.birth_date=31/2/1991'], 'là ngày không có trong lịch'],
    [['--set', 'scores.tc1.points=21'], '21 điểm cao hơn điểm tối đa 20'],
    [['--set', 'scores.tc1.points=1.000'], '“1.000” có thể hiểu hai cách'],
    [['--set', 'x'], '--set nhận khóa=giá trị'],
    [['--edit', 'dang-thi-an'], 'không có đề nghị “dang-thi-an”; có phải ý anh/chị là “dang-thi-anh”?'],
    [['--resume'], 'không có bản nháp nào để làm tiếp'],
    [['--resume', 'x'], 'không có bản nháp “x”; chưa có bản nháp nào'],
  ])('refuses %j in the words of validate', async (more, sentence) => {
    const before = contents();
    const { status, stderr } = await thidua(host, 'nominate', '--from', 'answers/a.yaml', ...more);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(contents()).toEqual(before);
  });

  it('takes the number of a proof with its symbol apart', async () => {
    const key = 'achievements.0.evidence.0.number';
    const run = await thidua(host, 'nominate', '--from', 'answers/a.yaml', '--set', `${key}=Số 89 /QĐ-SGDĐT`);
    expect(run.status, run.stderr).toBe(0);
    const text = decode(files.get('nominations/tran-thi-my-hanh.yaml'));
    expect(text).toMatch(/number: 89 /);
    expect(text).toMatch(/symbol: QĐ-SGDĐT /);
  });

  it('says that a nomination which is to be edited cannot be read, and how to mend it', async () => {
    files.set('nominations/hong.yaml', Buffer.from('id: hong\u200b\n'));
    const { status, stderr } = await thidua(host, 'nominate', '--edit', 'hong');
    expect(status).toBe(2);
    expect(stderr).toContain(
      'tệp nominations/hong.yaml còn lỗi nên chưa đọc được; “thidua validate nominations/hong.yaml” cho biết lỗi ở đâu',
    );
  });

  it('tells the line of a faulty answer file, and an answer that nothing asks for', async () => {
    const faulty = await thidua(host, 'nominate', '--from', 'answers/faulty.yaml');
    expect(faulty.status).toBe(2);
    expect(faulty.stderr).toMatch(/tệp “answers\/faulty.yaml”, dòng 7: /);
    const missing = await thidua(host, 'nominate', '--from', 'answers/b.yaml');
    expect(missing.stderr).toContain('không đọc được tệp “answers/b.yaml”');
    const { stderr } = await thidua(
      host,
      'nominate',
      '--from',
      'answers/a.yaml',
      '--set',
      'individual.identity_number=001091012345',
    );
    expect(stderr).toContain('“individual.identity_number” không dùng đến ở đề nghị này');
  });

  it('keeps what an answer file says beyond the questions, but no identity number', async () => {
    const { status, stderr } = await thidua(
      host,
      ...['nominate', '--from', 'answers/a.yaml', '--set', 'individual.ethnicity=Kinh'],
      ...['--set', 'individual.identity_number=001091012345', '--set', 'collective.members=5'],
      ...[
        '--set',
        'ratings.0.year=2020',
        '--set',
        'ratings.0.result=good',
        '--set',
        'achievements.0.evidence.0.page=3',
      ],
      ...['--set', 'achievements.7.title=x', '--set', 'khoa-la=1'],
    );
    expect(status, stderr).toBe(0);
    const text = decode(files.get('nominations/tran-thi-my-hanh.yaml'));
    for (const kept of ['ethnicity: Kinh', 'result: good', 'page: 3']) expect(text).toContain(kept);
    for (const [key, answer] of [
      ['individual.identity_number', '001091012345'],
      ['collective.members', 'collective:'],
      ['achievements.7.title', 'title: x'],
      ['khoa-la', 'khoa-la'],
    ] as const) {
      expect(stderr).toContain(`“${key}” không dùng đến`);
      expect(text).not.toContain(answer);
    }
  });

  it('understands a choice by its name', async () => {
    const { status, stderr } = await thidua(
      host,
      ...['nominate', '--from', 'answers/a.yaml', '--kind', 'Cá nhân', '--unit', 'thanh tra so'],
    );
    expect(status, stderr).toBe(0);
    expect(decode(files.get('nominations/tran-thi-my-hanh.yaml'))).toContain('unit: thanh-tra-so');
    const byCode = await thidua(
      host,
      ...['nominate', '--from', 'answers/a.yaml', '--name', 'Lê Thị Bình', '--award', 'BKT'],
    );
    expect(byCode.status, byCode.stderr).toBe(0);
    expect(decode(files.get('nominations/le-thi-binh.yaml'))).toContain('award: bang-khen-tinh');
  });

  it('takes another code where the name is taken', async () => {
    await thidua(host, 'nominate', '--from', 'answers/a.yaml');
    const { stdout } = await thidua(
      host,
      'nominate',
      '--from',
      'answers/a.yaml',
      '--yes',
      '--set',
      'individual.birth_date=1/1/1980',
    );
    expect(stdout).toContain('nominations/tran-thi-my-hanh-2.yaml');
  });

  it.each([
    [[], 1],
    [['--yes'], 0],
  ])('says with %j what the rules find in another file because of this one', async (more, wanted) => {
    const twin = ['--name', 'Đặng Thị Ánh'];
    const { status, stdout, stderr } = await thidua(
      host,
      ...['nominate', '--from', 'answers/a.yaml', ...twin, ...more],
    );
    expect(status).toBe(wanted);
    expect(stderr).toContain(
      'lỗi[TD3011]: Đặng Thị Ánh, sinh ngày 14/3/1991 đã được đề nghị ở một đề nghị khác',
    );
    expect(stderr).toContain('--> nominations/dang-thi-anh.yaml:');
    expect(stderr).toContain('::: nominations/dang-thi-anh-2.yaml:');
    expect(stdout.includes('Đã ghi nominations/dang-thi-anh-2.yaml')).toBe(wanted === 0);
    expect(files.has('nominations/dang-thi-anh-2.yaml')).toBe(wanted === 0);
  });

  it('says nothing of what others have left open', async () => {
    const theirs = decode(files.get('nominations/dang-thi-anh.yaml')).replace('unit: ', 'unit: khong-co-');
    files.set('nominations/dang-thi-anh.yaml', new TextEncoder().encode(theirs));
    const { status, stderr } = await thidua(host, 'nominate', '--from', 'answers/a.yaml');
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('khong-co-');
  });

  it('changes one answer of a file and not another byte', async () => {
    const file = 'nominations/dang-thi-anh.yaml';
    const before = decode(files.get(file));
    const { status, stderr } = await thidua(
      host,
      'nominate',
      '--edit',
      'dang-thi-anh',
      '--set',
      'individual.position=Phó Trưởng phòng',
    );
    expect(status, stderr).toBe(0);
    expect(decode(files.get(file))).toBe(
      before.replace('position: Chuyên viên', 'position: Phó Trưởng phòng'),
    );
  });

  it('changes nothing where nothing is answered anew, in any nomination of the example', async () => {
    const before = contents();
    const nominations = [...files.keys()].filter((file) => file.startsWith('nominations/'));
    expect(nominations.length).toBeGreaterThan(10);
    for (const file of nominations) {
      const id = file.slice('nominations/'.length, -'.yaml'.length);
      const { status, stdout, stderr } = await thidua(host, 'nominate', '--edit', id);
      expect(`${status} ${stderr}`, id).toMatch(/^0 /);
      expect(stdout).toContain('Không có gì thay đổi');
    }
    files.delete('.thidua/.gitignore');
    expect(contents()).toEqual(before);
  });

  it('proposes what another nomination says, but nothing that belongs to its nominee', async () => {
    const { stderr, status } = await thidua(
      host,
      'nominate',
      '--like',
      'dang-thi-anh',
      '--name',
      'Lê Văn Bình',
    );
    expect(status).toBe(2);
    expect(stderr).toContain('“Giới tính”');
  });

  it('deletes only after a yes', async () => {
    const file = 'nominations/dang-thi-anh.yaml';
    const refused = await thidua(host, 'nominate', '--delete', 'dang-thi-anh');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('thêm --yes');
    expect(files.has(file)).toBe(true);
    const { status, stdout } = await thidua(host, 'nominate', '--delete', 'dang-thi-anh', '--yes');
    expect(status).toBe(0);
    expect(stdout).toContain('council.yaml còn nhắc tới “dang-thi-anh”');
    expect(files.has(file)).toBe(false);
  });

  it('deletes nothing that another window edits, or that was changed meanwhile', async () => {
    const file = 'nominations/dang-thi-anh.yaml';
    const terminal = new ScriptedTerminal();
    const editing = main(['nominate', '--edit', 'dang-thi-anh'], terminal.shell, host);
    await terminal.shows('Sửa đề nghị này?');
    const barred = await thidua(host, 'nominate', '--delete', 'dang-thi-anh', '--yes');
    expect(barred.status).toBe(2);
    expect(barred.stderr).toContain('đang được sửa ở một cửa sổ khác');
    terminal.press(keys.interrupt);
    expect(await editing).toBe(130);
    const change = () => void files.set(file, new TextEncoder().encode('id: x\n'));
    const late = await thidua(
      changingAsItWrites(host, change),
      ...['nominate', '--delete', 'dang-thi-anh', '--yes'],
    );
    expect(late.status).toBe(3);
    expect(late.stderr).toContain('vừa được sửa ở nơi khác');
    expect(decode(files.get(file))).toBe('id: x\n');
  });

  it('takes an achievement out of the middle, and leaves the others as they are written', async () => {
    const file = 'nominations/dang-thi-anh.yaml';
    const before = decode(files.get(file));
    const { status, stderr } = await thidua(
      host,
      ...['nominate', '--edit', 'dang-thi-anh', '--set', 'achievements.1.criterion=bo-thanh-tich-nay'],
    );
    expect(status, stderr).toBe(0);
    expect(decode(files.get(file))).toBe(
      before.replace(/ {2}- criterion: tc2-1\n[\s\S]*?(?=\n {2}- criterion: tc3)/, ''),
    );
    const refused = await thidua(
      host,
      ...['nominate', '--from', 'answers/a.yaml', '--set', 'achievements.0.criterion=bo-thanh-tich-nay'],
    );
    expect(refused.stderr, 'what was never written cannot be given up').toContain(
      'không có trong các lựa chọn',
    );
  });

  it('offers evidence from folders within evidence/', async () => {
    files.set('evidence/2021/quy-4/bc.pdf', files.get('evidence/bc-281-giai-ngan.pdf') ?? new Uint8Array());
    files.set('evidence/.an/bc.pdf', new Uint8Array());
    const nested = ['--set', 'achievements.0.evidence.0.file=evidence/2021/quy-4/bc.pdf'];
    const { status, stderr } = await thidua(host, 'nominate', '--from', 'answers/a.yaml', ...nested);
    expect(status, stderr).toBe(0);
    const text = decode(files.get('nominations/tran-thi-my-hanh.yaml'));
    expect(text).toContain('file: evidence/2021/quy-4/bc.pdf');
    const hidden = ['--set', 'achievements.0.evidence.0.file=evidence/.an/bc.pdf'];
    expect((await thidua(host, 'nominate', '--from', 'answers/a.yaml', ...hidden)).stderr).toContain(
      'không có trong các lựa chọn',
    );
  });

  it('takes one nomination out of a list, and leaves the rest as it is written', async () => {
    const one = (id: string) => `- id: ${id} # ${id}\n${answers.replace(/^/gm, '  ').trimEnd()}\n`;
    for (const name of [...files.keys()].filter((file) => file.startsWith('nominations/')))
      files.delete(name);
    files.set('nominations/all.yaml', new TextEncoder().encode(`# đầu\n${one('a')}\n# giữa\n${one('b')}`));
    const { status, stderr } = await thidua(host, 'nominate', '--delete', 'a', '--yes');
    expect(status, stderr).toBe(0);
    expect(decode(files.get('nominations/all.yaml'))).toBe(`# đầu\n\n# giữa\n${one('b')}`);
  });

  it('changes one nomination of a list, a block text among its lines, and leaves the rest as it is written', async () => {
    const one = (id: string) => `- id: ${id} # ${id}\n${answers.replace(/^/gm, '  ').trimEnd()}\n`;
    for (const name of [...files.keys()].filter((file) => file.startsWith('nominations/')))
      files.delete(name);
    const before = `# đầu\r\n${one('a').replaceAll('\n', '\r\n')}# giữa\r\n${one('b').replaceAll('\n', '\r\n')}`;
    files.set('nominations/all.yaml', new TextEncoder().encode(before));
    const { status, stderr } = await thidua(
      host,
      ...['nominate', '--edit', 'b', '--yes', '--set', 'achievements.0.text=Khác.\n\nĐoạn hai.'],
      ...['--set', 'achievements.1.criterion=tc2-1', '--set', 'achievements.1.text=Thêm.'],
      ...['--set', 'individual.hometown=xã Tử Du'],
    );
    expect(status, stderr).toBe(0);
    const [head, tail] = [
      before.slice(0, before.indexOf('- id: b')),
      before.slice(before.indexOf('- id: b')),
    ];
    const after = decode(files.get('nominations/all.yaml'));
    expect(after.startsWith(head)).toBe(true);
    expect(after.slice(head.length)).toBe(
      tail
        .replace(/Đã trình[\s\S]*2 ngày\./, 'Khác.\r\n\r\n        Đoạn hai.')
        .replace('14/3/1991\r\n', '14/3/1991\r\n    hometown: xã Tử Du\r\n')
        .replace(
          'date: 25/10/2021\r\n',
          'date: 25/10/2021\r\n    - criterion: tc2-1\r\n      text: Thêm.\r\n',
        ),
    );
  });

  it('says what is wrong with a campaign whose plan cannot be read', async () => {
    files.set('plan.yaml', new TextEncoder().encode('title: "x\n'));
    const { status, stderr } = await thidua(host, 'nominate');
    expect(status).toBe(1);
    expect(stderr).toContain('plan.yaml');
    expect(stderr).toContain('Cần kế hoạch (plan.yaml)');
  });
});

describe('thidua nominate at a terminal', () => {
  const run = (terminal: ScriptedTerminal, ...argv: readonly string[]) =>
    main(['nominate', '--no-color', ...argv], terminal.shell, host);

  it('interviews, goes back, stops with a draft, and takes it up again to the written file', async () => {
    const first = new ScriptedTerminal();
    const stopped = run(first);
    await first.answer('Loại đối tượng', '1');
    await first.answer('Khen thưởng đề nghị', '2');
    await first.answer('Tìm ›', 'kinh te nganh');
    await first.answer('Họ và tên ghi đầy đủ', 'Trần Thị Mỹ Hạnh');
    await first.shows('Bí danh');
    first.press(keys.escape);
    await first.shows(/Gõ › Trần Thị Mỹ Hạnh/);
    first.press(' Nga');
    await rest();
    first.press(keys.enter);
    await first.shows('Bí danh');
    await rest();
    first.press(keys.interrupt);
    expect(await stopped).toBe(130);
    expect(await first.text()).toContain('bản nháp .thidua/nominate.json');
    expect(decode(files.get('.thidua/nominate.json'))).toContain('Trần Thị Mỹ Hạnh Nga');

    const second = new ScriptedTerminal();
    const done = run(second, '--resume');
    for (const [question, answer] of [
      ['Bí danh (', ''],
      [/› 2\. Nữ/, ''],
      ['Ngày sinh', '14/3/1991'],
      ['Quê quán (', 'xã Tử Du, huyện Lập Thạch, tỉnh Vĩnh Phúc'],
      ['Nơi thường trú (', ''],
      ['Ví dụ: Phó Trưởng phòng', 'Chuyên viên'],
      ['Chức vụ Đảng, đoàn thể (', ''],
      ['Trình độ chuyên môn (', ''],
      ['Nhiệm vụ được giao (', ''],
      ['Tiêu chí của thành tích thứ nhất', '1'],
      ['Tiêu đề của thành tích thứ nhất', ''],
    ] as const)
      await second.answer(question, answer);
    await second.answer('Nội dung của thành tích thứ nhất', 'Đã trình 05 văn bản trong 02 tháng.');
    second.press(keys.enter);
    await second.answer('Tệp minh chứng 1', 'giai-ngan.pdf');
    await second.answer('Tên tài liệu minh chứng 1', 'Báo cáo giải ngân');
    await second.answer('Số của minh chứng 1', '');
    await second.answer('Ngày của minh chứng 1', '25/10/2021');
    await second.answer('Tệp minh chứng 2', '');
    await second.shows('Tiêu chí của thành tích thứ hai');
    await second.answer('Đủ rồi, không thêm thành tích nữa', '');
    await second.answer('Tên sáng kiến, nếu có', '');
    await second.answer('Kinh nghiệm rút ra (', '');
    for (let score = 1; score <= 10; score++) {
      const screen = await second.shows(/Tự chấm [0-9]+\/[0-9]+|Kỷ luật, thanh tra/);
      if (screen.includes('Kỷ luật, thanh tra, khiếu nại')) break;
      await second.answer(/Tự chấm/, score === 1 ? '16,5' : '');
    }
    const discipline = await second.shows('1. Không có');
    expect(discipline.split('\n').filter((line) => /^› \d\./.test(line))).toEqual([]);
    second.press(keys.enter);
    await second.shows('✘ chưa chọn dòng nào');
    await second.answer('5. Chưa rõ, khai sau', '1');
    await second.answer('Một, hai câu có con số chính', 'Trình 05 văn bản.');
    second.press(keys.enter);
    const page = await second.shows('Ghi đề nghị này?');
    expect(page).toContain('Mẫu in ra còn để trống: Nơi thường trú');
    await second.answer('Ghi đề nghị này?', '1');
    expect(await done).toBe(0);
    const written = decode(files.get('nominations/tran-thi-my-hanh-nga.yaml'));
    expect(written).toContain('full_name: Trần Thị Mỹ Hạnh Nga');
    expect(written).toContain('points: 16,5');
    expect(written).toContain('gender: female');
    expect(written).toContain('status: none');
    expect(files.has('.thidua/nominate.json')).toBe(false);
  });

  it('lets an answer of the command line be changed in the review', async () => {
    const terminal = new ScriptedTerminal();
    const from = [
      '--from',
      'answers/a.yaml',
      ...['tc2-1', 'tc2-2', 'tc3', 'tc5'].flatMap((id) => ['--set', `scores.${id}.points=10`]),
    ];
    const done = run(terminal, ...from);
    await answerPages(
      terminal,
      done,
      { 'achievements.0.evidence.0.number': '12', 'discipline.status': '1' },
      'Ghi đề nghị này?',
    );
    await terminal.answer('Ghi đề nghị này?', '2');
    await terminal.answer('Sửa câu nào?', 'chuc vu: chuyen vien');
    await terminal.shows('Gõ › Chuyên viên');
    terminal.press(' chính');
    await rest();
    terminal.press(keys.enter);
    await terminal.answer(/Chuyên viên chính[\s\S]*Ghi đề nghị này\?/, '1');
    expect(await done).toBe(0);
    expect(decode(files.get('nominations/tran-thi-my-hanh.yaml'))).toContain('position: Chuyên viên chính');
  });

  it('shows in the review a duplicate whose finding lies in the other file, and says where that is', async () => {
    const terminal = new ScriptedTerminal();
    const twin = ['--name', 'Đặng Thị Ánh'];
    const done = run(terminal, '--from', 'answers/a.yaml', ...twin);
    await answerPages(terminal, done, { 'discipline.status': '1' }, 'Ghi đề nghị này?');
    const page = (await terminal.shows('Ghi đề nghị này?')).replace(/\s+/g, ' ');
    const review = page.slice(page.indexOf('── Xem lại trước khi ghi ──'));
    expect(review).toContain('✘ Đặng Thị Ánh, sinh ngày 14/3/1991 đã được đề nghị ở một đề nghị khác');
    expect(review).toContain('(xem nominations/dang-thi-anh.yaml, dòng ');
    expect(review).toContain('› 2. Sửa hoặc điền thêm một câu');
    terminal.press(keys.interrupt);
    expect(await done).toBe(130);
  });

  it('offers the drafts that were left, by the names in them, and starts anew beside them', async () => {
    for (const name of ['Trần Văn Một', 'Lê Thị Hai']) {
      const terminal = new ScriptedTerminal();
      const stopped = run(
        terminal,
        '--kind',
        'individual',
        '--award',
        'giay-khen',
        '--unit',
        'van-phong-so',
        '--name',
        name,
      );
      await terminal.answer('Bí danh', '');
      await terminal.shows('Giới tính');
      terminal.press(keys.interrupt);
      expect(await stopped).toBe(130);
    }
    const terminal = new ScriptedTerminal();
    const stopped = run(terminal);
    const page = await terminal.shows('Có bản nháp làm dở');
    expect(page).toContain('Làm tiếp Trần Văn Một (5 câu đã trả lời)');
    expect(page).toContain('Làm tiếp Lê Thị Hai (5 câu đã trả lời)');
    await terminal.answer('Không, viết đề nghị mới', '3');
    await terminal.shows('Loại đối tượng');
    terminal.press(keys.interrupt);
    expect(await stopped).toBe(130);
    const without = await thidua(host, 'nominate', '--resume');
    expect(without.status).toBe(2);
    expect(without.stderr).toContain(
      'có 2 bản nháp: nominate-2, nominate; nêu tên, ví dụ --resume nominate-2',
    );
  });

  it('changes one answer by choice, and shows the review again', async () => {
    const terminal = new ScriptedTerminal();
    const done = run(terminal, '--edit', 'dang-thi-anh');
    await terminal.answer('Sửa đề nghị này?', '1');
    await terminal.answer('Sửa câu nào?', 'nhiem vu duoc giao');
    await terminal.shows('Quyền hạn, nhiệm vụ');
    await terminal.answer('Ctrl-E', ' Tham gia tổ giúp việc.');
    terminal.press(keys.enter);
    await terminal.answer(/Tệp: nominations[\s\S]*Ghi các chỗ đã sửa\?/, '1');
    expect(await done).toBe(0);
    const before = decode(filesOf(example).get('nominations/dang-thi-anh.yaml'));
    const after = decode(files.get('nominations/dang-thi-anh.yaml'));
    expect(after).toContain('Tham gia tổ giúp việc.');
    const [head, tail] = [before.split('duties:')[0] ?? '', before.slice(before.indexOf('\nachievements:'))];
    expect(after.startsWith(head)).toBe(true);
    expect(after.endsWith(tail)).toBe(true);
  });

  it('does not write over what somebody else wrote meanwhile', async () => {
    const terminal = new ScriptedTerminal();
    const done = run(terminal, '--edit', 'dang-thi-anh', '--set', 'individual.position=Phó Trưởng phòng');
    await terminal.shows('Ghi các chỗ đã sửa?');
    const file = 'nominations/dang-thi-anh.yaml';
    const theirs = new TextEncoder().encode(`${decode(files.get(file))}# sửa tay\n`);
    files.set(file, theirs);
    await terminal.answer('Ghi các chỗ đã sửa?', '1');
    expect(await done).toBe(3);
    expect(files.get(file)).toBe(theirs);
    expect(await terminal.text()).toContain('vừa được sửa ở nơi khác');
    expect(files.has('.thidua/nominate.json')).toBe(true);
  });

  it('lets one window at a time edit a nomination', async () => {
    const terminal = new ScriptedTerminal();
    const first = run(terminal, '--edit', 'dang-thi-anh');
    await terminal.shows('Sửa đề nghị này?');
    const second = await thidua(host, 'nominate', '--edit', 'dang-thi-anh', '--set', 'individual.position=x');
    expect(second.status).toBe(2);
    expect(second.stderr).toContain('đang được sửa ở một cửa sổ khác');
    terminal.press(keys.interrupt);
    expect(await first).toBe(130);
  });
});
