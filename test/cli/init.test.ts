import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';
import { survey } from '../../src/pipeline.ts';
import { HostError } from '../../src/world.ts';
import { memoryHost, memoryWorld, textFiles } from '../memory-host.ts';
import { thidua } from './command.ts';
import { answerPages, keys, pasted, ScriptedTerminal } from './scripted-terminal.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const flags = [
  ...['--agency', 'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc', '--head', 'Đoàn Khắc Tường'],
  ...['--theme', 'Đoàn kết, sáng tạo', '--start', '17/9/2021', '--end', '20/12/2021'],
  ...[
    '--superior-plan',
    '240/KH-UBND ngày 16/9/2021',
    '--superior-plan-summary',
    'phát động phong trào thi đua “…”',
  ],
  ...['--unit', 'Văn phòng Sở', '--unit', 'Phòng Tổng hợp - Quy hoạch'],
  ...['--content', 'Thi đua hoàn thành nhiệm vụ.', '--content', 'Thi đua cải cách hành chính.'],
  ...['--criterion', 'Hoàn thành nhiệm vụ = 60', '--criterion', 'Cải cách hành chính = 40'],
  ...[
    '--scale-source',
    'Hướng dẫn số 01/HD-HĐTĐKT ngày 24/9/2021',
    '--scale-source-summary',
    'về việc chấm điểm',
  ],
  ...['--award', 'GK', '--award', 'BKT'],
];

async function errorsIn(files: Map<string, Uint8Array>): Promise<readonly string[]> {
  const { findings } = await survey(memoryWorld(files));
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

describe('init without a terminal', () => {
  it('takes every answer from flags, and says what to do next', async () => {
    const files = new Map<string, Uint8Array>();
    const run = await thidua(memoryHost({ dot: files }), 'init', 'dot', ...flags);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('thidua nominate dot');
    const told = run.stdout.replace(/\s+/g, ' ');
    expect(told).toContain('purposes (Mục đích), demands (Yêu cầu), implementation (Tổ chức thực hiện)');
    expect(decode(files.get('plan.yaml'))).toMatch(/^ *#+ *purposes:[\s\S]*^ *#+ *implementation:/m);
    expect(await errorsIn(files)).toEqual([]);
    expect(decode(files.get('.gitignore'))).toContain('/nominations/');
    expect(decode(files.get('plan.yaml'))).toContain('symbol: KH-SKHĐT');
    expect(files.has('.thidua/schemas/plan.schema.json')).toBe(true);
    expect([...files.keys()].at(-1), 'by plan.yaml a folder is a campaign').toBe('plan.yaml');
  });

  it.each([
    ['--agency', 'Tên cơ quan'],
    ['--head', 'Họ và tên Giám đốc Sở Kế hoạch và Đầu tư'],
    ['--theme', 'Tên phong trào'],
    ['--unit', 'Các phòng, đơn vị tham gia'],
    ['--content', 'Nội dung thi đua'],
  ])('names %s when nobody answered it', async (flag, title) => {
    const files = new Map<string, Uint8Array>();
    const without = flags.filter((word, index) => word !== flag && flags[index - 1] !== flag);
    const run = await thidua(memoryHost({ dot: files }), 'init', 'dot', ...without);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(title);
    expect(run.stderr).toContain(flag);
    expect(files.size).toBe(0);
  });

  it('says what is wrong with an answer in the words of validate', async () => {
    const run = await thidua(memoryHost({ dot: new Map() }), 'init', 'dot', ...flags, '--start', '31/9/2021');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('--start <ngày>: ');
    expect(run.stderr).toContain('tháng 9 năm 2021 chỉ có 30 ngày');
  });

  it('takes answers as a clerk copies them: quotation marks in a theme, a number with its symbol, V/v', async () => {
    const files = new Map<string, Uint8Array>();
    const answers = [
      ...['--theme', '“Dạy tốt - học tốt” năm học 2025 - 2026', '--number', '58/KH-SKHĐT'],
      ...['--superior-plan', '240/KH-UBND ngày 16/9/2021'],
      ...['--superior-plan-summary', 'V/v phát động phong trào thi đua'],
    ];
    const run = await thidua(memoryHost({ dot: files }), 'init', 'dot', ...flags, ...answers);
    expect(run.status, run.stderr).toBe(0);
    const plan = decode(files.get('plan.yaml'));
    expect(plan).toContain('theme: Dạy tốt - học tốt năm học 2025 - 2026 ');
    expect(plan).toMatch(/number: 58 /);
    expect(plan).toContain('summary: phát động phong trào thi đua ');
  });

  it.each([
    [['--number', '58/KH-UBND'], 'ký hiệu “KH-UBND” khác “KH-SKHĐT” của cơ quan; chỉ ghi số: 58'],
    [['--deputy', 'đoàn khắc tường'], 'ghi tên một Phó Chủ tịch Hội đồng, hoặc để trống'],
  ])('refuses %j, and says why', async (more, sentence) => {
    const { status, stderr } = await thidua(memoryHost({ dot: new Map() }), 'init', 'dot', ...flags, ...more);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it.each(['“Đoàn kết”', '"Đoàn kết"'])('takes the quotation marks off the theme %s', async (theme) => {
    const files = new Map<string, Uint8Array>();
    await thidua(memoryHost({ dot: files }), 'init', 'dot', ...flags, '--theme', theme);
    expect(decode(files.get('plan.yaml'))).toMatch(/^theme: Đoàn kết +# Chủ đề$/m);
    expect(decode(files.get('plan.yaml'))).toContain('phong trào thi đua “Đoàn kết”');
  });

  it('offers only what the law lets somebody here grant', async () => {
    const run = await thidua(memoryHost({ dot: new Map() }), 'init', 'dot', ...flags, '--award', 'HCLD1');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('“HCLD1” không có trong các lựa chọn');
  });

  it.each([
    ['GK', 'BKT'],
    ['giay-khen', 'bang-khen'],
    ['Giấy khen của Giám đốc Sở Kế hoạch và Đầu tư', 'bang khen cua chu tich uy ban nhan dan tinh vinh phuc'],
  ])('takes an award by its code, by what the plan will call it, or by its name: %s', async (...awards) => {
    const files = new Map<string, Uint8Array>();
    const without = flags.slice(0, flags.indexOf('--award'));
    const named = awards.flatMap((award) => ['--award', award]);
    const run = await thidua(memoryHost({ dot: files }), 'init', 'dot', ...without, ...named);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(decode(files.get('plan.yaml'))).toMatch(/code: BKT[\s\S]*code: GK /);
  });

  it('offers no title of the year in a movement by theme, and all of them in a regular one', async () => {
    const more = (type: string) => ['--type', type, '--award', 'LDTT'];
    const host = () => memoryHost({ dot: new Map() });
    const thematic = await thidua(host(), 'init', 'dot', ...flags, ...more('thematic'));
    expect(thematic.status).toBe(2);
    expect(thematic.stderr).toContain('“LDTT” không có trong các lựa chọn');
    expect(await thidua(host(), 'init', 'dot', ...flags, ...more('regular'))).toMatchObject({ status: 0 });
  });

  it('takes answers from a file, lists as lists', async () => {
    const answers = `agency: { name: Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc }
signers: [{ name: Đoàn Khắc Tường }]
theme: Đoàn kết
period: { start: 17/9/2021 }
units: [Văn phòng Sở, Phòng Tổng hợp]
contents:
  - Thi đua hoàn thành nhiệm vụ.
awards: [GK]
`;
    const files = new Map<string, Uint8Array>();
    const host = memoryHost({ dot: files, '.': textFiles({ 'tra-loi.yaml': answers }) });
    expect(await thidua(host, 'init', 'dot', '--from', 'tra-loi.yaml')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await errorsIn(files)).toEqual([]);
    expect(decode(files.get('plan.yaml'))).toContain('name: Phòng Tổng hợp');
  });
});

describe('init from a starter', () => {
  it('copies an example whole, every key explained', async () => {
    const files = new Map<string, Uint8Array>();
    const host = memoryHost({ dot: files });
    expect(await thidua(host, 'init', 'dot', '--from', 'vinh-phuc-2021')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(await errorsIn(files)).toEqual([]);
    expect(decode(files.get('plan.yaml'))).toContain('# Cơ quan ban hành: cơ quan phát động');
    expect((await thidua(host, 'score', 'dot')).stdout).toContain('Đặng Thị Ánh');
  });

  it('leaves open what an empty one does not know', async () => {
    const files = new Map<string, Uint8Array>();
    expect(await thidua(memoryHost({ dot: files }), 'init', 'dot', '--from', 'empty')).toMatchObject({
      status: 0,
    });
    const errors = await errorsIn(files);
    expect(errors.length).toBeGreaterThan(10);
    for (const error of errors) expect(error).toMatch(/^TD2005 .* còn để trống$/);
  });

  it('says which there are', async () => {
    const run = await thidua(memoryHost({ dot: new Map() }), 'init', 'dot', '--from', 'vinhphuc-2021');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('có phải ý anh/chị là “vinh-phuc-2021”?');
    expect(run.stderr).toContain('empty (khung trống');
    const other = await thidua(memoryHost({ dot: new Map() }), 'init', 'dot', '--from', 'nope');
    expect(other.stderr).toMatch(/không có khung “nope”\.\sCác\skhung\scó\ssẵn:/);
  });
});

describe('what is there already', () => {
  it.each(['plan.yaml', 'criteria.yaml', 'council.yaml', 'nominations/an.yaml'])(
    '%s is not written over',
    async (path) => {
      const files = textFiles({ [path]: 'x: 1\n' });
      const run = await thidua(memoryHost({ dot: files }), 'init', 'dot', ...flags);
      expect(run.status).toBe(2);
      expect(run.stderr).toContain(`thư mục “dot” đã có đợt thi đua (${path})`);
      expect([...files.keys()]).toEqual([path]);
    },
  );

  it('stays beside a new campaign where it is none', async () => {
    const files = textFiles({ '.gitignore': 'mine\n', 'thu.docx': '…' });
    expect((await thidua(memoryHost({ dot: files }), 'init', 'dot', ...flags)).status).toBe(0);
    expect(decode(files.get('.gitignore'))).toBe('mine\n');
    expect(decode(files.get('thu.docx'))).toBe('…');
  });

  it('is said to a terminal in whole words', async () => {
    const terminal = new ScriptedTerminal();
    const files = textFiles({
      'plan.yaml': '',
      'criteria.yaml': '',
      'council.yaml': '',
      'nominations/a.yaml': '',
    });
    expect(await main(['init', 'dot'], terminal.shell, memoryHost({ dot: files }))).toBe(2);
    const said = await terminal.text();
    expect(said.replaceAll('\n', ' ')).toContain(
      'đã có đợt thi đua (plan.yaml, criteria.yaml, council.yaml, …); không tệp nào bị thay đổi. Lập đợt mới trong thư mục khác: thidua init <thư mục mới>; thêm đề nghị vào đợt đã có: thidua nominate',
    );
  });

  it('a file is no folder', async () => {
    const run = await thidua(memoryHost({ '.': textFiles({ x: '' }) }), 'init', 'x');
    expect(run).toMatchObject({ status: 2 });
    expect(run.stderr).toContain('“x” là một tệp');
  });
});

it('writes all or nothing, whichever write the disk refuses', async () => {
  const whole = new Map<string, Uint8Array>();
  await thidua(memoryHost({ dot: whole }), 'init', 'dot', ...flags);
  for (let refused = 0; refused < whole.size; refused++) {
    const files = textFiles({ 'thu.docx': '…' });
    const run = await thidua(refusing(memoryHost({ dot: files }), refused), 'init', 'dot', ...flags);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('ổ đĩa đã đầy');
    expect([...files.keys()]).toEqual(['thu.docx']);
  }
});

/** A host whose disk is full from the write of that number on. */
function refusing(host: Host, number: number): Host {
  return {
    ...host,
    open(directory) {
      const world = host.open(directory);
      let writes = 0;
      return {
        ...world,
        campaign: {
          ...world.campaign,
          write(path, bytes) {
            if (writes++ >= number)
              throw new HostError('write', path, Object.assign(new Error(), { code: 'ENOSPC' }));
            world.campaign.write(path, bytes);
          },
        },
      };
    },
  };
}

describe('init at a terminal', () => {
  it('asks, derives, shows what it derived, and writes a campaign without an error', async () => {
    const files = new Map<string, Uint8Array>();
    const terminal = new ScriptedTerminal();
    const run = main(['init', 'dot'], terminal.shell, memoryHost({ dot: files }));
    await terminal.answer('Tên cơ quan', 'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc');
    await terminal.answer('› SKHĐT', '');
    await terminal.answer('› Vĩnh Phúc', '');
    await terminal.answer('› Ủy ban nhân dân tỉnh Vĩnh Phúc', '');
    await terminal.answer('Họ và tên Giám đốc Sở Kế hoạch và Đầu tư', 'Đoàn Khắc Tường');
    await terminal.answer('Phó Chủ tịch Hội đồng ký tờ trình', '');
    await terminal.answer('Theo đợt, theo chuyên đề', '');
    await terminal.answer('Tên phong trào', 'Đoàn kết, sáng tạo');
    await terminal.answer('› 15/01/2026', '');
    await terminal.answer('Ngày kết thúc', '20/12/2026');
    await terminal.answer('Số của kế hoạch', '');
    await terminal.answer('Kế hoạch cấp trên mà', '240/KH-UBND ngày 10/01/2026');
    await terminal.answer('Cơ quan đã ban hành văn bản ấy', '');
    await terminal.answer('Trích yếu của văn bản ấy', 'phát động phong trào thi đua năm 2026');
    await terminal.shows('Các phòng, đơn vị tham gia');
    terminal.press(pasted('1. Văn phòng Sở\n2. Phòng Tổng hợp - Quy hoạch\n'));
    await terminal.shows('Quy hoạch');
    terminal.press(keys.enter);
    await terminal.answer('Nội dung thi đua', 'Thi đua hoàn thành nhiệm vụ chuyên môn.');
    await terminal.answer(/Nội dung thi đua\n[\s\S]*chuyên môn\./, '');
    await terminal.answer('Tiêu chí bình xét', '');
    await terminal.shows('[x] Giấy khen của Giám đốc Sở');
    terminal.press(keys.down);
    await terminal.shows('› [ ] Bằng khen của Chủ tịch');
    terminal.press(' ');
    await terminal.answer('[x] Bằng khen của Chủ tịch', '');
    const shown = await terminal.shows('Ghi đợt thi đua vào thư mục “dot”');
    expect(shown).toContain('UBND tỉnh Vĩnh Phúc / Sở Kế hoạch và Đầu tư');
    expect(shown).toContain('Luật Thi đua, khen thưởng 2022 và Nghị định 152/2025/NĐ-CP');
    expect([...files.keys()].filter((path) => !path.startsWith('.thidua'))).toEqual([]);
    terminal.press(keys.enter);
    expect(await run).toBe(0);
    expect(await errorsIn(files)).toEqual([]);
    expect(files.has('.thidua/init.json'), 'the draft is gone').toBe(false);
    expect(decode(files.get('criteria.yaml'))).toContain('name: Hoàn thành nhiệm vụ chuyên môn');
    expect(await terminal.text()).toContain('thidua nominate dot');
  });

  it('says at once what validate would say of a name, of a theme in quotes and of a slip in a list', async () => {
    const terminal = new ScriptedTerminal();
    const host = memoryHost({ dot: new Map() });
    const run = main(['init', 'dot', '--no-color'], terminal.shell, host);
    const lines = ['Văn phòng  Sở', 'Thanh tra Sở'].join('\n');
    await answerPages(
      terminal,
      run,
      {
        agency: 'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc',
        head: 'TS. nguyễn văn An',
        deputy: 'Lê văn Bình',
        theme: '“Đoàn kết”',
        'superior-plan': '',
        unit: [pasted(lines), keys.enter, keys.enter],
      },
      'Các nội dung thi đua trong kế hoạch',
    );
    const told = (await terminal.text()).replace(/\s+/g, ' ');
    for (const remark of [
      '▲ họ tên “TS. nguyễn văn An” kèm học hàm, học vị “TS.”; ghi như giấy khai sinh',
      '▲ họ tên “Lê văn Bình” có chữ “văn” không viết hoa',
      '▲ đã bỏ ngoặc kép, vì văn bản tự in cả tên phong trào trong ngoặc kép',
      '▲ có 2 dấu cách liền nhau',
    ])
      expect(told).toContain(remark);
    terminal.press(keys.interrupt);
    expect(await run).toBe(130);
  });

  it('keeps the answers when it is stopped, takes them up again, and goes back', async () => {
    const files = new Map<string, Uint8Array>();
    const host = memoryHost({ dot: files });
    const first = new ScriptedTerminal();
    const stopped = main(['init', 'dot'], first.shell, host);
    await first.answer('Tên cơ quan', 'Bộ Nội vụ');
    await first.shows('› BNV');
    first.press(keys.interrupt);
    expect(await stopped).toBe(130);
    expect(await first.text()).toContain('thidua init dot --resume');
    expect([...files.keys()].sort()).toEqual(['.thidua/.gitignore', '.thidua/init.json']);

    const second = new ScriptedTerminal();
    const resumed = main(['init', 'dot', '--resume'], second.shell, host);
    await second.shows('› BNV');
    second.press(keys.escape);
    await second.shows('› Bộ Nội vụ');
    second.press(keys.interrupt);
    expect(await resumed).toBe(130);
    expect(await second.text()).toContain('Đã dừng');
  });

  it('keeps the lines of a question that was stopped in the middle', async () => {
    const files = new Map<string, Uint8Array>();
    const host = memoryHost({ dot: files });
    const first = new ScriptedTerminal();
    const stopped = main(['init', 'dot', ...flags.slice(0, flags.indexOf('--unit'))], first.shell, host);
    await answerPages(first, stopped, {}, 'Các phòng, đơn vị tham gia');
    first.press(pasted('Văn phòng Sở\nThanh tra Sở\n'));
    await first.shows(/^ {4}Thanh tra Sở$/m);
    first.press('Phòng Tổng');
    await first.shows('› Phòng Tổng');
    first.press(keys.interrupt);
    expect(await stopped).toBe(130);
    const second = new ScriptedTerminal();
    const resumed = main(['init', 'dot', '--resume'], second.shell, host);
    const page = await second.shows('› Phòng Tổng');
    expect(page).toMatch(/^ {4}Văn phòng Sở\n {4}Thanh tra Sở$/m);
    second.press(keys.interrupt);
    expect(await resumed).toBe(130);
  });

  it('lets one of several drafts be chosen, by the movement or the office in it', async () => {
    const files = new Map<string, Uint8Array>();
    const host = memoryHost({ dot: files });
    for (const agency of ['Bộ Nội vụ', 'Sở Nội vụ tỉnh Phú Thọ']) {
      const terminal = new ScriptedTerminal();
      const stopped = main(['init', 'dot', '--agency', agency], terminal.shell, host);
      await terminal.answer('Chữ viết tắt', '');
      await terminal.shows('Địa danh');
      terminal.press(keys.interrupt);
      expect(await stopped).toBe(130);
      expect(await terminal.text()).toMatch(/thidua init dot --resume(?: init-2)?$/m);
    }
    const terminal = new ScriptedTerminal();
    const resumed = main(['init', 'dot', '--resume'], terminal.shell, host);
    const page = await terminal.shows('Làm tiếp bản nào?');
    expect(page).toContain('1. Làm tiếp Sở Nội vụ tỉnh Phú Thọ (2 câu đã trả lời)');
    expect(page).toContain('2. Làm tiếp Bộ Nội vụ (2 câu đã trả lời)');
    await terminal.answer('Làm tiếp bản nào?', '2');
    await terminal.shows('Làm tiếp bản nháp: 2 câu đã trả lời');
    terminal.press(keys.interrupt);
    expect(await resumed).toBe(130);
    const named = new ScriptedTerminal();
    const again = main(['init', 'dot', '--resume', 'init-2'], named.shell, host);
    await named.shows('› Phú Thọ');
    named.press(keys.interrupt);
    expect(await again).toBe(130);
    const asked = new ScriptedTerminal();
    const anew = main(['init', 'dot'], asked.shell, host);
    await asked.answer('Không, lập đợt mới từ đầu', '3');
    await asked.shows('Lập đợt thi đua mới');
    asked.press(keys.interrupt);
    expect(await anew).toBe(130);
  });

  it('goes on where a crash left half of the files', async () => {
    const whole = new Map<string, Uint8Array>();
    await thidua(memoryHost({ dot: whole }), 'init', 'dot', ...flags);
    const answers = [
      ['agency.abbreviation', 'SKHĐT'],
      ['agency.place', 'Vĩnh Phúc'],
      ['superior_agency.name', 'Ủy ban nhân dân tỉnh Vĩnh Phúc'],
      ['signers.2.name', null],
      ['campaign_type', 'thematic'],
      ['papers.0.number', null],
      ['superior_plans.0.issuer', 'Ủy ban nhân dân tỉnh Vĩnh Phúc'],
    ];
    const files = new Map([...whole].filter(([path]) => path !== 'plan.yaml'));
    files.set('.thidua/init.json', new TextEncoder().encode(JSON.stringify({ version: 1, answers })));
    expect((await thidua(memoryHost({ dot: files }), 'init', 'dot', ...flags)).status).toBe(2);
    const terminal = new ScriptedTerminal();
    const host = memoryHost({ dot: files });
    expect(await main(['init', 'dot', '--resume', '--yes', ...flags], terminal.shell, host)).toBe(0);
    files.delete('.thidua/.gitignore');
    whole.delete('.thidua/.gitignore');
    expect(new Map([...files].sort())).toEqual(new Map([...whole].sort()));
  });

  it('has nothing to keep before the first answer, and nothing to resume where nothing was kept', async () => {
    const files = new Map<string, Uint8Array>();
    const terminal = new ScriptedTerminal();
    const stopped = main(['init', 'dot'], terminal.shell, memoryHost({ dot: files }));
    await terminal.shows('Tên cơ quan');
    terminal.press(keys.interrupt);
    expect(await stopped).toBe(130);
    expect(await terminal.text()).toContain('Đã dừng, chưa ghi gì.');
    expect(files.size).toBe(0);
    const again = new ScriptedTerminal();
    expect(await main(['init', 'dot', '--resume'], again.shell, memoryHost({ dot: files }))).toBe(2);
    expect(await again.text()).toContain('không có bản nháp nào');
  });
});
