import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { png } from '../typeset/pictures.ts';
import { type Outcome, thidua } from './command.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');

interface Listing {
  readonly files: readonly { path: string; document: string; pages: number; sha256: string }[];
}

describe('render', () => {
  let files: Map<string, Uint8Array>;
  let outcome: Outcome;
  let listing: Listing;

  beforeAll(async () => {
    files = filesOf(example);
    outcome = await thidua(memoryHost({ campaign: files }), 'render', 'campaign', '--format', 'json');
    listing = JSON.parse(outcome.stdout);
  });

  it('writes every document of the campaign and lists it with its pages and hash', () => {
    expect(outcome.status).toBe(0);
    const count = (document: string) => listing.files.filter((file) => file.document === document).length;
    expect(count('plan')).toBe(1);
    expect(count('submission-letter')).toBe(2);
    expect(count('nominee-list')).toBe(2);
    expect(count('achievement-report')).toBe(16);
    expect(count('score-summary')).toBe(1);
    expect(count('score-sheet')).toBe(16);
    for (const { path, pages, sha256 } of listing.files) {
      expect(
        Buffer.from(files.get(path) ?? [])
          .subarray(0, 5)
          .toString(),
        path,
      ).toBe('%PDF-');
      expect(pages).toBeGreaterThan(0);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('gives the same bytes again', async () => {
    const again = filesOf(example);
    const { stdout } = await thidua(
      memoryHost({ campaign: again }),
      'render',
      'campaign',
      '--format',
      'json',
    );
    expect(JSON.parse(stdout)).toEqual(listing);
  });

  it('counts what this run made, not what else lies in out/', async () => {
    const host = memoryHost({ campaign: filesOf(example) });
    const one = await thidua(host, 'render', 'campaign', '--only', 'plan');
    expect(one.stdout).toMatch(/^Lần in này: 1 tệp, \d+ trang trong thư mục out\/\.$/m);
  });

  it('removes what an earlier run wrote and this one does not, and nothing else', async () => {
    const campaign = filesOf(example);
    const put = (path: string, text: string) => campaign.set(path, new TextEncoder().encode(text));
    put('out/old.pdf', 'written earlier');
    put('out/mine.docx', 'somebody else’s');
    const listed = ['out/old.pdf', 'plan.yaml', '../outside.pdf'].map((path) => ({ path }));
    put('out/manifest.json', JSON.stringify({ version: 1, files: listed }));
    await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(campaign.has('out/old.pdf')).toBe(false);
    expect(campaign.has('out/mine.docx')).toBe(true);
    expect(campaign.has('plan.yaml')).toBe(true);
  });

  it('writes nothing where the campaign has an error, and with --draft as far as it can', async () => {
    const campaign = filesOf(example);
    const name = 'nominations/dang-thi-anh.yaml';
    campaign.set(name, new TextEncoder().encode('id: dang-thi-anh\n'));
    const before = [...campaign.keys()];
    const refused = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(name);
    expect([...campaign.keys()]).toEqual(before);
    const draft = await thidua(memoryHost({ campaign }), 'render', 'campaign', '--draft', '--format', 'json');
    expect(draft.status).toBe(1);
    expect((JSON.parse(draft.stdout) as Listing).files.length).toBeGreaterThan(30);
    expect(draft.stderr).toMatch(new RegExp(`không có trong các văn bản vừa in:\\n {2}${name}\\n$`));
  });

  it('says nothing under --quiet where nothing is wrong, not even what packages go without', async () => {
    const campaign = filesOf(join(import.meta.dirname, '../../examples/van-khe-2025'));
    const render = ['render', 'campaign', '--package', 'ke-toan', '--package', 'nguoi-duoc-khen'];
    const host = memoryHost({ campaign });
    expect((await thidua(host, ...render)).stderr).toContain('chưa khai');
    expect(await thidua(host, ...render, '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('writes the papers of a commune under the law of 2025, each kind of nominee among them', async () => {
    const campaign = filesOf(join(import.meta.dirname, '../../examples/van-khe-2025'));
    const { status, stdout } = await thidua(
      memoryHost({ campaign }),
      'render',
      'campaign',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout) as Listing;
    expect(files.find(({ document }) => document === 'invitation')?.pages).toBe(1);
    const counts: Record<string, number> = {};
    for (const { document } of files) counts[document] = (counts[document] ?? 0) + 1;
    expect(counts).toEqual({
      plan: 1,
      guideline: 1,
      'unit-kit': 7,
      'submission-letter': 2,
      'nominee-list': 2,
      'achievement-summary': 1,
      'score-summary': 1,
      decision: 1,
      ballot: 1,
      'ballot-minutes': 1,
      minutes: 1,
      invitation: 1,
      'achievement-report': 12,
      'score-sheet': 12,
      notice: 1,
      'prize-table': 1,
      register: 1,
      'public-list': 1,
    });
  });

  it('refuses a letter that the typeface lacks, at its place', async () => {
    const campaign = filesOf(example);
    const plan = Buffer.from(campaign.get('plan.yaml') ?? []).toString();
    campaign.set('plan.yaml', Buffer.from(plan.replace('các phòng, đơn vị,', 'các phòng 漢, đơn vị,')));
    const { status, stderr } = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(status).toBe(1);
    expect(stderr).toContain('TD6101');
    expect(stderr).toContain('“漢” (U+6F22)');
    expect(stderr).toMatch(/plan\.yaml:\d+:\d+/);
    expect([...campaign.keys()].filter((path) => path.startsWith('out/'))).toEqual([]);
  });

  it('knows the bullet of Word, and says what to put in its place', async () => {
    const campaign = filesOf(example);
    const plan = Buffer.from(campaign.get('plan.yaml') ?? []).toString();
    campaign.set('plan.yaml', Buffer.from(plan.replace('các phòng, đơn vị,', 'các \uf0b7 phòng, đơn vị,')));
    const { stderr } = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'đây là dấu đầu dòng chép từ Word; xóa đi, hoặc thay bằng dấu gạch ngang (-)',
    );
  });

  it('tells of a word of foreign letters, and of a sign of several code points, once each', async () => {
    const campaign = filesOf(example);
    const plan = Buffer.from(campaign.get('plan.yaml') ?? []).toString();
    campaign.set(
      'plan.yaml',
      Buffer.from(plan.replace('các phòng, đơn vị,', 'các phòng 北京 👨‍👩‍👧, đơn vị,')),
    );
    const { stderr } = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(stderr.match(/TD6101\]: .*/g)).toEqual([
      expect.stringContaining('“北京”'),
      expect.stringContaining('“👨‍👩‍👧”'),
    ]);
  });

  it('refuses a giấy khen that is too long for its page, at the nomination whose it is', async () => {
    const campaign = filesOf(example);
    const name = 'nominations/pham-thi-hoa.yaml';
    const long = Array.from({ length: 60 }, () => 'Hòa').join(' ');
    const written = Buffer.from(campaign.get(name) ?? []).toString();
    campaign.set(name, Buffer.from(written.replace('Phạm Thị Hòa', `Phạm Thị ${long}`)));
    const { status, stderr } = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(status).toBe(1);
    expect(stderr).toContain('lỗi[TD6102]: giấy khen không đủ chỗ');
    expect(stderr).toMatch(/pham-thi-hoa\.yaml:\d+:\d+/);
  });

  it('prints giấy khen with the office’s emblem and frame, and all else as before', async () => {
    const plan = new TextDecoder().decode(filesOf(example).get('plan.yaml'));
    const pictures = 'certificate:\n  emblem: pictures/quoc-huy.png\n  frame: pictures/khung.png\n';
    const campaign = filesOf(example);
    campaign.set('plan.yaml', new TextEncoder().encode(plan + pictures));
    const host = memoryHost({ campaign });
    const refused = await thidua(host, 'render', 'campaign');
    expect(refused.stderr.match(/TD6103\]: .*/g)).toHaveLength(2);
    expect((await thidua(host, 'validate', 'campaign')).stdout).toContain('TD6103');
    expect((await thidua(host, 'render', '--only', 'plan', 'campaign')).status).toBe(0);
    campaign.set('pictures/quoc-huy.png', png(40, 40));
    campaign.set('pictures/khung.png', png(297, 210));
    expect((await thidua(host, 'render', 'campaign')).status).toBe(0);
    const changed = [...campaign]
      .filter(([path, bytes]) => path.endsWith('.pdf') && path.startsWith('out/') && !same(bytes, path))
      .map(([path]) => path);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((path) => !path.startsWith('out/giay-khen/'))).toEqual([]);

    function same(bytes: Uint8Array, path: string): boolean {
      return Buffer.from(bytes).equals(files.get(path) ?? new Uint8Array());
    }
  });

  it('tells in one line which papers of its packages the plan leaves out', async () => {
    const undeclared = async (...names: readonly string[]) => {
      const host = memoryHost({ campaign: filesOf(example) });
      const options = names.flatMap((name) => ['--package', name]);
      const { stderr } = await thidua(host, 'render', 'campaign', ...options);
      return stderr.split('\n').filter((line) => line.includes('kế hoạch chưa khai'));
    };
    expect(await undeclared('cong-khai')).toEqual([
      'Danh sách công khai: kế hoạch chưa khai văn bản này, nên không có trong gói cong-khai.',
    ]);
    expect(await undeclared('ke-toan', 'cong-khai')).toEqual([
      '2 loại văn bản kế hoạch chưa khai, nên không có trong gói cong-khai, ke-toan: Danh sách công khai, Danh sách chi tiền thưởng.',
    ]);
  });

  it('says why nothing was printed of what was asked for, with the lines that declare it', async () => {
    const only = async (document: string) => {
      const host = memoryHost({ campaign: filesOf(example) });
      return (await thidua(host, 'render', 'campaign', '--only', document)).stderr;
    };
    expect(await only('final-report')).toContain(
      'Chưa có báo cáo tổng kết nào để in, vì plan.yaml chưa khai. Thêm hai dòng sau vào cuối mục papers (signer là mã người ký) rồi chạy lại:\n  - document: final-report\n    signer: giam-doc\n',
    );
    const campaign = filesOf(example);
    for (const path of campaign.keys()) if (path.startsWith('nominations/')) campaign.delete(path);
    campaign.delete('council.yaml');
    const { stderr } = await thidua(
      memoryHost({ campaign }),
      'render',
      'campaign',
      '--draft',
      '--only',
      'certificate',
    );
    expect(stderr).toContain('Chưa có giấy khen nào để in: còn thiếu đề nghị, cuộc họp hay kết quả');
  });

  it('prints & and < as they are', async () => {
    const campaign = filesOf(example);
    const plan = Buffer.from(campaign.get('plan.yaml') ?? []).toString();
    campaign.set(
      'plan.yaml',
      Buffer.from(plan.replace('chiến thắng\n  đại dịch', 'KH&ĐT <b> chiến thắng\n  đại dịch')),
    );
    const { status } = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(status).toBe(0);
  });

  it('uses the office’s own wording in place of the built-in one', async () => {
    const campaign = filesOf(example);
    const own = Buffer.from('---\ndocument: plan\ntitle: Thử\nfile: thu.pdf\n---\n{{ plan.titel }}\n');
    campaign.set('templates/plan.md', own);
    const { status, stderr } = await thidua(memoryHost({ campaign }), 'render', 'campaign');
    expect(status).toBe(1);
    expect(stderr).toContain('templates/plan.md:6:');
    expect(stderr).toContain('có phải ý anh/chị là “title”?');
  });
});
