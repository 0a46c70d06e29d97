import { beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { survey } from '../../src/pipeline.ts';
import { filesOf, memoryHost, memoryWorld } from '../memory-host.ts';
import { thidua } from './command.ts';
import { answerPages, keys, pasted, ScriptedTerminal } from './scripted-terminal.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const example = filesOf('examples/vinh-phuc-2021');
let files: Map<string, Uint8Array>;
const council = () => decode(files.get('council.yaml'));
const run = (...argv: readonly string[]) => thidua(memoryHost({ dot: files }), 'council', 'dot', ...argv);

async function errors(): Promise<readonly string[]> {
  const { findings } = await survey(memoryWorld(files));
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

/** Lines of the new text that the old one lacks, and the other way round. */
function difference(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return [`${old.length} lines → ${now.length}`];
  return now.flatMap((line, at) => (line === old[at] ? [] : [`${old[at]?.trim()} → ${line.trim()}`]));
}

const members = [
  ...[
    '--member',
    'Ông Đoàn Khắc Tường; Giám đốc Sở; chủ tịch',
    '--member',
    'Bà Lưu Thị Bích Đào; Phó Giám đốc Sở; phó chủ tịch',
  ],
  ...[
    '--member',
    'Ông Vương Đình Khải; Chánh Văn phòng',
    '--member',
    'Bà Đinh Thị Ngọc Yến; Chuyên viên; thư ký',
  ],
];
const votes = [...example.keys()]
  .filter((path) => path.startsWith('nominations/'))
  .flatMap((path) => ['--result', `${path.slice('nominations/'.length, -'.yaml'.length)}=4`]);
const sat = [
  '--set',
  'sat=true',
  '--set',
  'voted=true',
  '--date',
  '10/12/2021',
  '--issued',
  '4',
  '--returned',
  '4',
  '--valid',
  '4',
];

beforeEach(() => {
  files = new Map(example);
});

describe('a council that is new', () => {
  beforeEach(() => void files.delete('council.yaml'));

  it('is written with every key explained, and its sitting in one go', async () => {
    const outcome = await run(...members, ...sat, '--absent', '', ...votes);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(outcome.stdout).toContain('Đã ghi council.yaml.');
    expect(outcome.stdout).toContain('Họp xong: thidua council');
    expect(await errors()).toEqual([]);
    expect(council()).toContain('# yaml-language-server: $schema=../../schemas/council.schema.json');
    expect(council()).toContain('id: doan-khac-tuong');
    expect(council()).toContain('# Vai trò: chair (chủ tịch)');
    expect(council()).toContain('abbreviation: HĐTĐKT');
    expect(outcome.stdout).toContain('thidua validate dot\n');
    const score = await thidua(memoryHost({ dot: files }), 'score', 'dot', '--format', 'json');
    expect(JSON.parse(score.stdout).nominations[0]).toMatchObject({ award: expect.any(String) });
  });

  it('tells what to run next so that a shell takes it, whatever the folder is called', async () => {
    const host = memoryHost({ 'đợt 2026': files });
    const { stdout } = await thidua(
      host,
      'council',
      'đợt 2026',
      ...members,
      ...sat,
      '--absent',
      '',
      ...votes,
    );
    expect(stdout).toContain('thidua validate "đợt 2026"\n');
  });

  it.each([
    [['--issued', '5'], '--issued <số>: 5 phiếu, nhiều hơn 4 thành viên hội đồng'],
    [['--returned', '5'], '--returned <số>: 5 phiếu, nhiều hơn 4 phiếu phát ra'],
    [['--valid', '5'], '--valid <số>: 5 phiếu, nhiều hơn 4 phiếu thu về'],
    [['--result', 'dang-thi-anh=3-2'], '--result dang-thi-anh=…: 3 phiếu đồng ý và 2 phiếu không đồng ý'],
    [['--date', '31/11/2021'], '--date <ngày>: '],
    [['--absent', 'tran-van-x'], '--absent <mã>: '],
    [['--member', 'Nguyễn Văn An'], '--member <chữ>: “Nguyễn Văn An” chưa có chức vụ'],
    [
      ['--date', '16/9/2021'],
      '--date <ngày>: ngày họp hội đồng 16/9/2021 lại trước ngày bắt đầu phong trào 17/9/2021',
    ],
    [['--start', '25h'], '--start <giờ>: '],
    [['--set', 'ballots.vote_threshold.percent=101'], '101% lớn hơn 100%'],
    [
      ['--set', 'ballots.vote_threshold.percent=80', '--set', 'ballots.vote_threshold.source=8'],
      '“8” chưa nói văn bản nào; ghi điều, khoản và tên văn bản',
    ],
  ])('refuses %s', async (wrong, message) => {
    const outcome = await run(...members, ...sat, '--absent', '', ...votes, ...wrong);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(message);
    expect(files.has('council.yaml')).toBe(false);
  });

  it('asks who presided where the chair was absent', async () => {
    const away = ['--absent', 'doan-khac-tuong', '--set', 'absent.doan-khac-tuong.written_opinion=true'];
    const presided = ['--set', 'meeting.presided_by=luu-thi-bich-dao'];
    expect(await run(...members, ...sat, ...away, ...presided, ...votes)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(council()).toMatch(/presided_by: luu-thi-bich-dao/);
    expect(await errors()).toEqual([]);
  });

  it('writes the shares of single awards that differ, and refuses what is none', async () => {
    const shares = (own: string) =>
      run(
        ...members,
        ...sat,
        '--absent',
        '',
        ...votes,
        '--set',
        'ballots.vote_threshold.percent=50',
        '--set',
        own,
      );
    const wrong = await shares('ballots.vote_threshold.by_award=huy-chuong=75');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('không có mã “huy-chuong”; các mã là ');
    const [, form = ''] = /các mã là ([a-z-]+)/.exec(wrong.stderr) ?? [];
    expect(await shares(`ballots.vote_threshold.by_award=${form}=75`)).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(council()).toMatch(new RegExp(`award: ${form}\\s[\\s\\S]{0,200}?percent: 75`));
    expect(await errors()).toEqual([]);
  });

  it('names the flag of what nobody answered', async () => {
    const outcome = await run(...members, ...sat, '--absent', '', ...votes.slice(2));
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toContain(`--result ${votes[1]?.replace('=4', '')}=…`);
  });
});

describe('a council that is written down already', () => {
  const again = [
    '--task',
    'sitting',
    '--set',
    'voted=true',
    '--set',
    'absent.trinh-xuan-bang.written_opinion=true',
  ];

  it('keeps every byte that no answer changed', async () => {
    const before = council();
    const outcome = await run(
      ...again,
      '--absent',
      'trinh-xuan-bang',
      '--place',
      'Hội trường',
      '--result',
      'tran-tien-dat=7',
    );
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(difference(before, council())).toEqual([
      'place: Phòng họp tầng 3, trụ sở Sở Kế hoạch và Đầu tư → place: Hội trường',
      'for: 8 → for: 7',
      'against: 1 → against: 2',
    ]);
    expect(await errors()).toEqual([]);
  });

  it('keeps the votes on a nomination whose file cannot be read now', async () => {
    const before = council();
    files.set('nominations/tran-tien-dat.yaml', new TextEncoder().encode('id: [\n'));
    expect(await run(...again, '--place', 'Hội trường')).toMatchObject({ status: 0 });
    expect(difference(before, council())).toEqual([
      'place: Phòng họp tầng 3, trụ sở Sở Kế hoạch và Đầu tư → place: Hội trường',
    ]);
  });

  it('takes the tellers, members or not, and keeps what is not said of them', async () => {
    const before = council();
    const outcome = await run(
      ...again,
      '--teller',
      'Bà Nghiêm Thị Lan Oanh; Chánh Thanh tra',
      '--teller',
      'Đinh Thị Ngọc Yến; Chuyên viên Văn phòng Sở',
      '--teller',
      'Ông Vương Đình Khải',
    );
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const lines = council().split('\n');
    const added = lines.findIndex((line) => line.includes('name: Vương Đình Khải') && line.includes('- '));
    expect(lines.slice(added, added + 2)).toEqual(['    - name: Vương Đình Khải', '      gender: male']);
    expect(difference(before, [...lines.slice(0, added), ...lines.slice(added + 2)].join('\n'))).toEqual([
      'position: Chánh Thanh tra Sở → position: Chánh Thanh tra',
    ]);
    expect(await errors()).toEqual([]);
  });

  it('loses the tellers, and one of them, only when that is said', async () => {
    const before = council();
    expect(await run(...again)).toMatchObject({ status: 0 });
    expect(council()).toBe(before);
    expect(await run(...again, '--teller', 'Bà Nghiêm Thị Lan Oanh; Chánh Thanh tra Sở')).toMatchObject({
      status: 0,
    });
    expect(council()).toBe(before.replace(/ {4}- name: Đinh Thị Ngọc Yến\n(?: {6}.*\n)*/, ''));
    expect(await run(...again, '--teller', '')).toMatchObject({ status: 0 });
    expect(council()).toBe(before.replace(/ {2}tellers:\n(?: {4}.*\n)*/, ''));
  });

  it('refuses a teller who is one already', async () => {
    const outcome = await run(...again, '--teller', 'Lê An', '--teller', 'Ông Lê An; Chuyên viên');
    expect(outcome).toMatchObject({ status: 2 });
    expect(outcome.stderr).toContain('--teller <chữ>: Lê An đã có trong ban kiểm phiếu');
  });

  it('keeps or removes its ballots, as somebody says, when none was held', async () => {
    const before = council();
    const unheld = again.map((word) => word.replace('voted=true', 'voted=false'));
    const unsaid = await run(...unheld);
    expect(unsaid).toMatchObject({ status: 2, stdout: '' });
    expect(unsaid.stderr).toContain('--set remove_ballots=…');
    expect(await run(...unheld, '--set', 'remove_ballots=false')).toMatchObject({ status: 0 });
    expect(council()).toBe(before);
    const note = '# Cuối tệp: ghi chú của thư ký.\n';
    files.set('council.yaml', new TextEncoder().encode(before + note));
    const removed = await run(...unheld, '--set', 'remove_ballots=true');
    expect(removed.status).toBe(0);
    expect(removed.stderr, 'what only matters before a vote matters again').toContain('cảnh báo[TD5003]');
    expect(removed.stderr).toContain('Không có lỗi, 3 cảnh báo');
    const [kept = ''] = before.split(/^ballots:\n/m);
    expect(council()).toBe(kept + note);
    expect(await errors()).toEqual([]);
  });

  it('asks at a terminal before its ballots go', async () => {
    const before = council();
    const terminal = new ScriptedTerminal();
    const argv = ['council', 'dot', '--task', 'sitting', '--date', '10/12/2021', '--absent', ''];
    const asked = main(
      [...argv, '--start', '', '--end', '', '--place', '', '--set', 'voted=false'],
      terminal.shell,
      memoryHost({ dot: files }),
    );
    expect(await terminal.shows('Xóa kết quả kiểm phiếu đang có')).toMatch(
      /phát ra 9, thu về 9, hợp lệ 9,\s+phiếu\s+của\s+16\s+đề nghị[\s\S]* {2}1\. Không, giữ nguyên/,
    );
    terminal.press('1', keys.enter);
    await terminal.answer('Ghi vào council.yaml?', '1');
    expect(await asked).toBe(0);
    expect(council()).toContain(before.slice(before.indexOf('\nballots:')));
  });

  it('is left alone when nothing changed', async () => {
    const before = council();
    const terminal = new ScriptedTerminal();
    const asked = main(['council', 'dot', '--task', 'members'], terminal.shell, memoryHost({ dot: files }));
    for (const title of ['Tên hội đồng', 'Viết tắt', 'Thành viên Hội đồng']) {
      await terminal.shows(title);
      terminal.press(keys.enter);
    }
    await terminal.shows('Đinh Thị Ngọc Yến; Chuyên viên');
    terminal.press(keys.enter);
    expect(await asked).toBe(0);
    expect(await terminal.text()).toContain('Không có gì thay đổi trong council.yaml.');
    expect(council()).toBe(before);
  });

  it('is written at once with --yes, and not at all when the person stops at the last page', async () => {
    const before = council();
    const argv = [
      'council',
      'dot',
      '--task',
      'members',
      '--set',
      'name=Hội đồng mới',
      '--set',
      'abbreviation=HĐ',
    ];
    const first = new ScriptedTerminal();
    const stopped = main(argv, first.shell, memoryHost({ dot: files }));
    await first.answer('Đinh Thị Ngọc Yến; Chuyên viên', '');
    await first.shows('Thành viên');
    first.press(keys.enter);
    await first.answer('Ghi vào council.yaml?', '3');
    expect(await stopped).toBe(130);
    expect(await first.text()).toContain('Làm tiếp: thidua council dot --resume');
    expect(council()).toBe(before);
    const second = new ScriptedTerminal();
    expect(
      await main(['council', 'dot', '--resume', '--yes'], second.shell, memoryHost({ dot: files })),
    ).toBe(0);
    expect(await second.text()).toContain('── Xem lại trước khi ghi ──');
    expect(await second.text()).toMatch(/Điểm chấm +16\/16 đề nghị đủ điểm mọi tiêu chí$/m);
    expect(council()).toContain('name: Hội đồng mới');
  });

  it('is left alone without a terminal while the rules find an error, unless --yes says so', async () => {
    const before = council();
    const early = ['--member', 'Ông Lê An; Giám đốc; chủ tịch', '--task', 'members'];
    files.set('council.yaml', new TextEncoder().encode(before.replace(/^meeting:[\s\S]*/m, '')));
    const bare = council();
    files.set(
      'council.yaml',
      new TextEncoder().encode(bare.replace('standing_unit: van-phong-so', 'standing_unit: phong-ma')),
    );
    const faulty = council();
    const refused = await run(...early);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('phong-ma');
    expect(refused.stderr).toContain('Chưa ghi gì vào council.yaml.');
    expect(council()).toBe(faulty);
    expect(await run(...early, '--yes')).toMatchObject({ status: 0 });
    expect(council()).toContain('Lê An');
  });

  it('takes the points of the whole council, held against the criteria while typing', async () => {
    const before = council();
    const scores = ['--task', 'scores', '--set', 'by=chung', '--set', 'nominee=dang-thi-anh'];
    const key = 'assessments.chung.dang-thi-anh.tc1';
    const wrong = await run(...scores, '--set', `${key}.points=21`);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('21 điểm cao hơn điểm tối đa 20 của tiêu chí tc1');
    const right = await run(
      ...scores,
      ...asWritten('dang-thi-anh', 'tc1'),
      '--set',
      `${key}.points=17`,
      '--set',
      `${key}.reason=Chậm 01 báo cáo.`,
    );
    expect(right).toMatchObject({ status: 0 });
    expect(council()).not.toBe(before);
    expect(council()).toContain('reason: Chậm 01 báo cáo.');
    expect(await errors()).toEqual([]);
  });

  it('takes the points of one member beside those of others', async () => {
    const key = 'assessments.luu-thi-bich-dao.dang-thi-anh.tc1';
    const outcome = await run(
      '--task',
      'scores',
      '--set',
      'by=luu-thi-bich-dao',
      '--set',
      'nominee=dang-thi-anh',
      '--set',
      `${key}.points=16`,
    );
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    const { dossier } = await survey(memoryWorld(files));
    expect(dossier.council?.value.assessments?.at(-1)).toEqual({
      nomination: 'dang-thi-anh',
      by: 'luu-thi-bich-dao',
      scores: { tc1: { points: '16' } },
    });
  });

  it('is not written over when somebody else has changed it meanwhile', async () => {
    const terminal = new ScriptedTerminal();
    const asked = main(['council', 'dot', '--task', 'members'], terminal.shell, memoryHost({ dot: files }));
    await terminal.answer('Tên hội đồng', ' (mới)');
    const other = new TextEncoder().encode(`${council()}# của người khác\n`);
    files.set('council.yaml', other);
    await terminal.answer('Viết tắt', '');
    await terminal.answer('Đinh Thị Ngọc Yến; Chuyên viên', '');
    await terminal.shows('Thành viên');
    terminal.press(keys.enter);
    await terminal.answer('Ghi vào council.yaml?', '');
    expect(await asked).toBe(3);
    expect(files.get('council.yaml')).toBe(other);
    expect(await terminal.text()).toContain('vừa được sửa ở nơi khác');
    expect(files.has('.thidua/council.json'), 'the answers are kept').toBe(true);
  });
});

/** Answers that give a criterion the points that the file has, for all criteria but one. */
function asWritten(nomination: string, except: string): readonly string[] {
  const points: Readonly<Record<string, string>> = {
    'tc2-1.points': '14',
    'tc2-2.points': '13,5',
    'tc3.points': '19',
    'tc4.level': 'tot',
    'tc5.points': '18',
  };
  return Object.entries(points)
    .filter(([key]) => !key.startsWith(`${except}.`))
    .flatMap(([key, value]) => ['--set', `assessments.chung.${nomination}.${key}=${value}`]);
}

describe('a sitting at a terminal', () => {
  it('asks whoever named no secretary, or a share below half, to look asked', async () => {
    files.delete('council.yaml');
    const terminal = new ScriptedTerminal();
    const lines = ['Ông Lê An; Giám đốc Sở', 'thS. Bùi Bình; Chuyên viên'].join('\n');
    const asked = main(
      ['council', 'dot', '--no-color', '--set', 'sat=true'],
      terminal.shell,
      memoryHost({ dot: files }),
    );
    await answerPages(
      terminal,
      asked,
      {
        member: [pasted(lines), keys.enter, keys.enter],
        date: '10/12/2021',
        voted: '1',
        issued: '2',
        returned: '2',
        valid: '2',
        'ballots.vote_threshold.percent': '40',
      },
      'Tỷ lệ ấy tính trên',
    );
    const told = (await terminal.text()).replace(/\s+/g, ' ');
    expect(told).toContain('▲ Hội đồng chưa có thư ký; biên bản họp do thư ký ghi và ký.');
    expect(told).toContain('▲ họ tên “thS. Bùi Bình” kèm học hàm, học vị “thS.”');
    expect(told).toContain('▲ 40% chưa đến nửa số phiếu; xem lại quy chế');
    terminal.press(keys.interrupt);
    expect(await asked).toBe(130);
  });

  it('proposes a name in one line though the letterhead has two, and names a draft by its sitting', async () => {
    files.delete('council.yaml');
    const plan = decode(files.get('plan.yaml')).replace(
      'short_name: Sở Kế hoạch và Đầu tư',
      'short_name: |-\n    Ủy ban nhân dân\n    xã Tam Sơn',
    );
    files.set('plan.yaml', new TextEncoder().encode(plan));
    const terminal = new ScriptedTerminal();
    const asked = main(['council', 'dot'], terminal.shell, memoryHost({ dot: files }));
    await terminal.answer('Tên hội đồng', '');
    expect(await terminal.shows('Viết tắt')).toMatch(
      /✔ Tên hội đồng: Hội đồng Thi đua - Khen thưởng Ủy ban nhân dân xã\s+Tam Sơn/,
    );
    terminal.press(keys.interrupt);
    expect(await asked).toBe(130);
    files.set('council.yaml', example.get('council.yaml') ?? new Uint8Array());
    files.delete('.thidua/council.json');
    const second = new ScriptedTerminal();
    const sitting = ['council', 'dot', '--task', 'sitting', '--date', '10/12/2021'];
    const stopped = main(sitting, second.shell, memoryHost({ dot: files }));
    await second.answer('Giờ bắt đầu', '');
    await second.shows('Giờ kết thúc');
    second.press(keys.interrupt);
    expect(await stopped).toBe(130);
    const third = new ScriptedTerminal();
    const again = main(['council', 'dot'], third.shell, memoryHost({ dot: files }));
    await third.shows('1. Làm tiếp cuộc họp ngày 10/12/2021 (3 câu đã trả lời)');
    third.press(keys.interrupt);
    expect(await again).toBe(130);
  });

  it('shows quorum and threshold as it goes, and refuses impossible sums while typing', async () => {
    files.delete('council.yaml');
    for (const path of [...files.keys()]) if (/nominations\/(?!dang-thi-anh)/.test(path)) files.delete(path);
    const terminal = new ScriptedTerminal();
    const asked = main(['council', 'dot'], terminal.shell, memoryHost({ dot: files }));
    await terminal.answer('Tên hội đồng', '');
    await terminal.answer('Viết tắt', '');
    await terminal.answer('Thành viên Hội đồng', 'Ông Đoàn Khắc Tường; Giám đốc Sở');
    await terminal.answer('Khắc Tường', 'Bà Lưu Thị Bích Đào; Phó Giám đốc Sở');
    await terminal.answer('Bích Đào', 'Ông Vương Đình Khải; Chánh Văn phòng; thư ký');
    await terminal.shows('Đình Khải');
    terminal.press(keys.enter);
    await terminal.shows('Hội đồng đã họp');
    terminal.press('1');
    await terminal.answer('› 1. Có', '');
    await terminal.answer('Ngày họp Hội đồng', '10/12/2021');
    await terminal.answer('Giờ bắt đầu', '14h');
    await terminal.shows('Giờ kết thúc');
    terminal.press('14 giờ 70', keys.enter);
    await terminal.shows('✘ end (Giờ kết thúc): “14 giờ 70”');
    terminal.press(keys.clear, '16 giờ 5', keys.enter);
    await terminal.answer('Địa điểm họp', '');
    await terminal.shows('[ ] Đoàn Khắc Tường');
    terminal.press(keys.down, keys.down);
    await terminal.shows('› [ ] Vương Đình Khải');
    terminal.press(' ');
    await terminal.answer('[x] Vương Đình Khải', '');
    await terminal.shows('Vương Đình Khải có ý kiến bằng văn bản');
    terminal.press('2');
    await terminal.answer('› 2. Không', '');
    await terminal.answer('Lý do vắng của Vương Đình Khải', '');
    expect(await terminal.shows('Hội đồng đã bỏ phiếu')).toMatch(
      /Có mặt 2\/3 thành viên[\s\S]*Vắng 1, trong đó 0 có ý kiến/,
    );
    terminal.press(keys.enter);
    await terminal.shows('Trưởng ban kiểm phiếu');
    terminal.press('dao');
    await terminal.shows('Bà Lưu Thị Bích Đào; Phó Giám đốc Sở');
    terminal.press(keys.down, keys.enter);
    const second = await terminal.shows('Ủy viên ban kiểm phiếu thứ nhất');
    expect(second.slice(second.lastIndexOf('Không còn ai'))).not.toContain('Bích Đào');
    await terminal.answer('› Không còn ai', '');
    await terminal.shows('Số phiếu phát ra');
    terminal.press('4', keys.enter);
    await terminal.shows('4 phiếu, nhiều hơn 3 thành viên hội đồng');
    terminal.press(keys.backspace, '2', keys.enter);
    await terminal.answer('Số phiếu thu về', '2');
    await terminal.answer('Số phiếu hợp lệ', '2');
    await terminal.answer('Tỷ lệ phiếu đồng ý để được đề nghị', '80');
    await terminal.answer('Tổng số thành viên hội đồng', '');
    await terminal.answer('Tỷ lệ ấy quy định tại', 'Điều 8 Quy chế');
    expect(await terminal.shows('Phiếu đồng ý 1/1: Đặng Thị Ánh')).toMatch(
      /Cần\s+ít\s+nhất\s+3\s+phiếu:\s+80% của 3\s+thành viên\s+\(Điều 8 Quy chế\)/,
    );
    terminal.press('3', keys.enter);
    await terminal.shows('3 phiếu đồng ý, nhiều hơn 2 phiếu hợp lệ');
    terminal.press(keys.backspace, '2', keys.enter);
    const review = await terminal.shows('Ghi vào council.yaml?');
    expect(files.has('council.yaml'), 'nothing is written before it is looked at').toBe(false);
    const told = review.slice(review.indexOf('── Xem lại trước khi ghi ──')).replace(/\s+/g, ' ');
    for (const line of [
      'Tệp: council.yaml (mới)',
      'Thành viên 3 người, Chủ tịch Đoàn Khắc Tường, thư ký Vương Đình Khải',
      'Cuộc họp 10/12/2021, 14:00 đến 16:05',
      'Túc số Có mặt 2/3 thành viên',
      'luật đặt cho Hội đồng Trung ương, cơ quan theo quy chế của mình',
      'Kiểm phiếu phát ra 2, thu về 2, hợp lệ 2 phiếu; ban kiểm phiếu: Lưu Thị Bích Đào',
      'Tỷ lệ cần đạt ít nhất 3 phiếu: 80% của 3 thành viên (Điều 8 Quy chế)',
      'Kết quả 0/1 đề nghị được thông qua; không được: Đặng Thị Ánh (2 phiếu)',
      'Biên bản còn để trống: địa điểm họp.',
    ])
      expect(told).toContain(line);
    await terminal.answer('Ghi vào council.yaml?', '2');
    await terminal.answer('Sửa câu nào?', 'dia diem hop');
    await terminal.answer('In trong biên bản.', 'Phòng họp tầng 3');
    await terminal.answer(/địa điểm họp\.[\s\S]*Phòng họp tầng 3[\s\S]*Ghi vào council\.yaml\?/, '1');
    expect(await asked).toBe(0);
    expect(council()).toContain('place: Phòng họp tầng 3');
    expect(await terminal.text()).toMatch(/▲ 2 phiếu đồng ý, chưa đủ: cần ít nhất 3 phiếu/);
    expect(council()).toContain('written_opinion: false');
    expect(council()).toMatch(
      /- name: Lưu Thị Bích Đào .*\n +gender: female .*\n +position: Phó Giám đốc Sở #/,
    );
  });
});
