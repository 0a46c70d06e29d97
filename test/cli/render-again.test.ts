import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { HostError } from '../../src/world.ts';
import { filesOf, memoryHost, memoryWorld } from '../memory-host.ts';
import { type Outcome, thidua } from './command.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
/** How many papers the example has. */
const papers = 54;
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('rendering again', () => {
  let files: Map<string, Uint8Array>;
  /** The campaign as the first run leaves it. */
  let printed: Map<string, Uint8Array>;
  /** The paths that the last run wrote anew, without the manifest. */
  let written: string[];

  const render = async (...options: readonly string[]): Promise<Outcome> => {
    const before = new Map(files);
    const outcome = await thidua(memoryHost({ campaign: files }), 'render', 'campaign', ...options);
    const anew = [...files].filter(([path, bytes]) => before.get(path) !== bytes);
    written = anew.map(([path]) => path).filter((path) => path !== 'out/manifest.json');
    return outcome;
  };
  const change = (file: string, from: string | RegExp, to: string) => {
    const before = text(files.get(file));
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    files.set(file, Buffer.from(after));
  };

  beforeAll(async () => {
    files = filesOf(example);
    await render();
    printed = new Map(files);
  });

  beforeEach(() => {
    files = new Map(printed);
  });

  it('leaves what has not changed as it is, and sets it again with --force', async () => {
    const { stdout } = await render();
    expect(written).toEqual([]);
    expect(stdout).toContain(`${papers} tệp không có gì thay đổi, giữ nguyên`);
    await render('--force');
    expect(written).toHaveLength(papers);
  });

  it('sets a paper that got its number and date after signing, and those that cite it', async () => {
    change(
      'plan.yaml',
      '    symbol: TTr-SKHĐT\n',
      '    number: 241\n    symbol: TTr-SKHĐT\n    date: 15/12/2021\n',
    );
    await render();
    expect(written.sort()).toEqual([
      'out/02-to-trinh-chu-tich-ubnd-tinh.pdf',
      'out/03-danh-sach-chu-tich-ubnd-tinh.pdf',
    ]);
  });

  it('sets again a file that somebody changed or removed', async () => {
    files.set('out/01-ke-hoach.pdf', Buffer.from('not ours'));
    files.delete('out/04-bang-tong-hop-diem.pdf');
    await render();
    expect(written.sort()).toEqual(['out/01-ke-hoach.pdf', 'out/04-bang-tong-hop-diem.pdf']);
  });

  it('does with --only and --nominee what they name, and leaves the rest lying', async () => {
    change('plan.yaml', /chiến thắng đại dịch Covid-19”$/m, 'vượt qua đại dịch Covid-19”');
    await render('--only', 'minutes', '--only', 'plan');
    expect(written).toEqual(['out/01-ke-hoach.pdf']);
    await render('--force', '--nominee', 'pham-thi-hoa', '--only', 'score-sheet');
    expect(written).toEqual(['out/phieu-giai-trinh-diem/pham-thi-hoa.pdf']);
    expect([...files.keys()].filter((path) => path.endsWith('.pdf') && path.startsWith('out/'))).toHaveLength(
      papers,
    );
  });

  it('prints what is asked for though the wording of another paper is faulty', async () => {
    const front = 'title: Kế hoạch\nfile: 01-ke-hoach.pdf\ntype: KH';
    files.set('templates/plan.md', Buffer.from(`---\ndocument: plan\n${front}\n---\n{{ pln.title }}\n`));
    const whole = await render('--force');
    expect(whole.status).toBe(1);
    expect(written).toEqual([]);
    const one = await render('--force', '--only', 'minutes');
    expect([one.status, written]).toEqual([0, ['out/08-bien-ban-hop-hoi-dong.pdf']]);
  });

  it('refuses a document or a nomination that there is not', async () => {
    const wrong = await render('--only', 'decison');
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      'thidua: không có loại giấy tờ nào mang mã “decison”; có phải ý anh/chị là “decision” (quyết định)?\n',
    ]);
    expect((await render('--only', 'to-trinh')).stderr).toContain('là “submission-letter” (tờ trình)?');
    expect((await render('--nominee', 'pham-thi-ho')).stderr).toContain(
      'có phải ý anh/chị là “pham-thi-hoa”?',
    );
    expect(written).toEqual([]);
  });

  it.each([
    [1, 'out/../plan.yaml'],
    [1, 'council.yaml'],
    [1, 'out\\..\\plan.yaml'],
    [1, 'out/..\\plan.yaml'],
    [2, 'out/of-another-version.pdf'],
  ])(
    'removes nothing that is not its own, whatever a manifest of version %i says: %s',
    async (version, path) => {
      files.set(path, files.get(path) ?? Buffer.from('theirs'));
      for (const list of ['files', 'begun']) {
        files.set(
          'out/manifest.json',
          Buffer.from(JSON.stringify({ version, files: [], [list]: [{ path }] })),
        );
        await render();
        expect(files.has(path)).toBe(true);
      }
    },
  );
});

describe('a run that is cut off', () => {
  const report = 'out/bao-cao-thanh-tich/pham-thi-hoa.pdf';

  /** Renders until a number of files are written; then every write fails, or only that one. */
  async function cutOff(files: Map<string, Uint8Array>, after: number, how: 'once' | 'for good') {
    const host = memoryHost({ campaign: files });
    let writes = 0;
    const breaking: typeof host = {
      ...host,
      open() {
        const world = memoryWorld(files);
        const write = (path: string, bytes: Uint8Array) => {
          if (path.endsWith('.pdf')) writes++;
          if (how === 'once' ? writes === after && path.endsWith('.pdf') : writes >= after)
            throw new HostError('write', path, Object.assign(new Error(), { code: 'ENOSPC' }));
          world.campaign.write(path, bytes);
        };
        return { ...world, campaign: { ...world.campaign, write } };
      },
    };
    return thidua(breaking, 'render', 'campaign');
  }

  it.each(['once', 'for good'] as const)('leaves nothing that a later run does not know: %s', async (how) => {
    const files = filesOf(example);
    const { status, stderr } = await cutOff(files, papers - 1, how);
    expect([status, stderr.includes('ổ đĩa đã đầy')]).toEqual([3, true]);
    expect(files.has(report)).toBe(true);
    files.delete('nominations/pham-thi-hoa.yaml');
    // An office may have papers of its own there.
    files.set('out/ghi-chu.pdf', Buffer.from('theirs'));
    await thidua(memoryHost({ campaign: files }), 'render', 'campaign', '--draft', '--only', 'plan');
    expect(files.has(report)).toBe(true);
    await thidua(memoryHost({ campaign: files }), 'render', 'campaign', '--draft');
    expect([files.has(report), files.has('out/ghi-chu.pdf')]).toEqual([false, true]);
    expect(JSON.parse(text(files.get('out/manifest.json')))).not.toHaveProperty('begun');
  });
});

describe('two runs at once', () => {
  it('the second says who is printing and writes nothing', async () => {
    const files = filesOf(example);
    const release = memoryWorld(files).lock('render');
    const { status, stderr } = await thidua(memoryHost({ campaign: files }), 'render', 'campaign', '-q');
    expect([status, stderr]).toEqual([
      3,
      'thidua: một cửa sổ khác đang in vào thư mục out/ của đợt này; chờ in xong rồi chạy lại (tệp khóa .thidua/render.lock của tiến trình 1 trên máy “test”; nếu chắc chắn không còn ai đang làm thì xóa tệp ấy rồi chạy lại)\n',
    ]);
    expect(files.has('out/manifest.json')).toBe(false);
    if (typeof release === 'function') release();
    expect((await thidua(memoryHost({ campaign: files }), 'render', 'campaign', '-q')).status).toBe(0);
  });
});

describe('a file that is open in a viewer', () => {
  it('is reported, the rest goes on, and the next run writes it', async () => {
    const files = filesOf(example);
    const host = memoryHost({ campaign: files });
    let open = 'out/01-ke-hoach.pdf';
    files.set(open, Buffer.from('old'));
    const holding: typeof host = {
      ...host,
      open() {
        const world = memoryWorld(files);
        return {
          ...world,
          campaign: {
            ...world.campaign,
            write(path, bytes) {
              if (path === open)
                throw new HostError('write', path, Object.assign(new Error(), { code: 'EBUSY' }));
              world.campaign.write(path, bytes);
            },
          },
        };
      },
    };
    const { status, stdout, stderr } = await thidua(holding, 'render', 'campaign', '--quiet');
    expect(status).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'thidua: không ghi được tệp “out/01-ke-hoach.pdf” (tệp đang mở trong chương trình khác); tệp cũ, nếu có, vẫn còn nguyên; đóng tệp rồi chạy lại.\n',
    );
    expect(text(files.get(open))).toBe('old');
    expect(files.has('out/04-bang-tong-hop-diem.pdf')).toBe(true);
    open = '';
    expect((await thidua(holding, 'render', 'campaign')).stdout).toContain(
      `${papers - 1} tệp không có gì thay đổi`,
    );
    expect(text(files.get('out/01-ke-hoach.pdf')).startsWith('%PDF-')).toBe(true);
  });
});

describe('on a terminal', () => {
  const campaign = () => filesOf(example);

  async function onTerminal(files: Map<string, Uint8Array>, stopAfter = Number.POSITIVE_INFINITY) {
    let printed = '';
    let stop: () => void = () => {};
    let bars = 0;
    const shell = {
      stdout: { write() {} },
      stderr: {
        isTTY: true,
        columns: 80,
        write(line: string) {
          printed += line;
          if (/^\r[█░]/.test(line) && ++bars === stopAfter) stop();
        },
      },
      env: {},
      cwd: () => '.',
      hrtime: { bigint: () => BigInt(bars) * 1_000_000_000n },
      on: (_: 'SIGINT', listener: () => void) => {
        stop = listener;
      },
    };
    const status = await main(['render', 'campaign', '--quiet'], shell, memoryHost({ campaign: files }));
    return { status, printed };
  }

  it('a bar says how far it is, what is being made and how long it will take, and goes away', async () => {
    const { printed } = await onTerminal(campaign());
    const lines = printed.split('\r').filter((line) => /[█░]/.test(line));
    expect(lines).toHaveLength(papers);
    expect(lines[0]).toMatch(/^░{20} 1\/54 01-ke-hoach\.pdf *$/);
    expect(lines[27]).toMatch(/^█{10}░{10} 28\/54 còn khoảng 27 giây, \S+ *$/);
    expect(lines.every((line) => line.length === 79)).toBe(true);
    expect(printed.endsWith(`\r${' '.repeat(79)}\r`)).toBe(true);
  });

  it('Ctrl-C finishes the file that is begun, says so, and the next run goes on from there', async () => {
    const files = campaign();
    const { status, printed } = await onTerminal(files, 5);
    expect(status).toBe(130);
    expect(printed).toContain('Đã dừng theo yêu cầu. 5 tệp đã xong, không tệp nào dở dang');
    expect([...files.keys()].filter((path) => path.startsWith('out/'))).toHaveLength(6);
    const { stdout } = await thidua(memoryHost({ campaign: files }), 'render', 'campaign');
    expect(stdout).toContain('5 tệp không có gì thay đổi');
  });
});
