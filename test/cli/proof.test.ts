import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import { thidua } from './command.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
const decoder = new TextDecoder();

describe('proof', () => {
  let files: Map<string, Uint8Array>;
  const run = (...argv: string[]) => thidua(memoryHost({ campaign: files }), ...argv);
  const edit = (path: string, words: string, others: string) => {
    const text = decoder.decode(files.get(path));
    expect(text).toContain(words);
    files.set(path, new TextEncoder().encode(text.replace(words, others)));
  };

  beforeEach(async () => {
    files = filesOf(example);
    expect((await run('render', 'campaign', '--quiet')).status).toBe(0);
  });

  it('passes what render has printed, and gives every reading as JSON', async () => {
    const { status, stdout, stderr } = await run('proof', 'campaign');
    expect(stderr).toBe('');
    expect(stdout).toContain('đúng thể thức, các văn bản khớp nhau và khớp với hồ sơ');
    expect(status).toBe(0);

    const sheet = await readPdf(files.get('out/phieu-soat-truoc-khi-ky.pdf') ?? new Uint8Array());
    expect(sheet.pages).toBe(1);
    const conclusion =
      'hồ sơ đúng thể thức, các văn bản khớp nhau; còn 01 cảnh báo của hồ sơ cần xem trước khi ký';
    expect(sheet.text).toContain(conclusion);
    expect(stdout).toContain('Còn 1 cảnh báo của hồ sơ cần xem trước khi ký: chạy thidua validate.');
    expect(sheet.text).toMatch(/Văn thư ghi số, ngày sau khi ký:\s+- 02-to-trinh-chu-tich-ubnd-tinh\.pdf/u);
    expect(decoder.decode(files.get('out/manifest.json'))).toContain('"signing-check"');

    const report = JSON.parse((await run('proof', 'campaign', '--format', 'json')).stdout);
    expect(report.summary).toMatchObject({ deviations: 0, differences: 0, absent: 0 });
    expect(report.papers.find(({ document }: { document: string }) => document === 'decision')).toMatchObject(
      {
        measures: expect.arrayContaining([
          {
            component: 'motto',
            aspect: 'size',
            unit: 'pt',
            required: { min: '13', max: '14', choices: null, chosen: 14 },
            found: 14,
            verdict: 'kept',
            item: 'điểm b khoản 1 Mục II Phần I Phụ lục I',
            status: 'verified',
            pages: [1],
          },
        ]),
      },
    );
  });

  it('says that a campaign may be signed only where no warning stands open', async () => {
    edit('plan.yaml', 'sample: true', 'sample: true\nsilence: [TD3017]');
    const { status, stdout } = await run('proof', 'campaign', '--quiet');
    expect(status).toBe(0);
    expect(stdout).not.toContain('cảnh báo');
    const sheet = await readPdf(files.get('out/phieu-soat-truoc-khi-ky.pdf') ?? new Uint8Array());
    expect(sheet.text).toContain('hồ sơ đúng thể thức, các văn bản khớp nhau, trình ký được');
  });

  it('passes packages by the papers in them, and finds a file of many papers that is not of now', async () => {
    const papers = [...files.keys()].filter((path) => path.startsWith('out/'));
    expect((await run('render', 'campaign', '--package', 'all', '--quiet')).status).toBe(0);
    for (const path of papers) if (path !== 'out/manifest.json') files.delete(path);
    const manifest = JSON.parse(decoder.decode(files.get('out/manifest.json')));
    const inPackages = ({ path }: { path: string }) => path.startsWith('out/goi-ho-so/');
    const listed = { ...manifest, files: manifest.files.filter(inPackages) };
    files.set('out/manifest.json', new TextEncoder().encode(JSON.stringify(listed)));
    const { status, stdout } = await run('proof', 'campaign', '--quiet');
    expect(stdout).toMatch(/và \d+ bản sao giống hệt trong các gói hồ sơ/);
    expect(status).toBe(0);

    const whole = 'out/goi-ho-so/ke-toan/00-ho-so.pdf';
    files.set(whole, files.get('out/goi-ho-so/hoi-dong/00-ho-so.pdf') ?? new Uint8Array());
    const changed = await run('proof', 'campaign', '--quiet');
    expect(changed.status).toBe(1);
    expect(changed.stdout).toContain(`${whole}, trang 1: `);
    expect(changed.stdout.replace(/\s+/g, ' ')).toContain(
      'chạy thidua render và thidua render --package all',
    );
  });

  it('says where a paper is older than the campaign', async () => {
    edit('nominations/dang-thi-anh.yaml', 'full_name: Đặng Thị Ánh', 'full_name: Đặng Thị Oánh');
    const { status, stdout } = await run('proof', 'campaign', '--quiet');
    expect(status).toBe(1);
    expect(stdout).toContain('“Đặng Thị Ánh” có lẽ là “Đặng Thị Oánh”: một tên viết hai cách');
    const sheet = await readPdf(files.get('out/phieu-soat-truoc-khi-ky.pdf') ?? new Uint8Array());
    expect(sheet.text).toContain('Kết luận: chưa trình ký');
    expect(sheet.text).toContain('“Đặng Thị Ánh” có lẽ là “Đặng Thị Oánh”: một tên viết hai cách');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '1 chỗ ghi khác nhau. Sửa hồ sơ hoặc mẫu rồi chạy thidua render',
    );
  });

  it('says which papers are gone, broken, not printed yet or no longer printed', async () => {
    const [gone = '', broken = '', bare = ''] = [...files.keys()].filter((path) =>
      path.startsWith('out/bao-cao'),
    );
    files.delete(gone);
    files.set(broken, new TextEncoder().encode('not a PDF'));
    // As a program writes it that knows no structure.
    const tagged = Buffer.from(files.get(bare) ?? new Uint8Array()).toString('latin1');
    expect(tagged).toContain('/StructTreeRoot');
    files.set(bare, Buffer.from(tagged.replaceAll('/StructTreeRoot', '/StructTreeLost'), 'latin1'));
    edit('out/manifest.json', '"out/01-ke-hoach.pdf"', '"out/01-ke-hoach-cu.pdf"');
    files.set('out/01-ke-hoach-cu.pdf', files.get('out/01-ke-hoach.pdf') ?? new Uint8Array());
    const { status, stdout } = await run('proof', 'campaign', '--quiet');
    expect(status).toBe(1);
    expect(stdout).toContain(`${gone}: có trong danh sách đã in nhưng không còn tệp`);
    for (const file of [broken, bare])
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        `${file}: không đọc được như tệp đã in; tệp hỏng, hoặc đã ghi lại bằng chương trình khác. In lại bằng thidua render --force`,
      );
    expect(stdout).toContain('out/01-ke-hoach.pdf: hồ sơ bây giờ có văn bản này mà chưa in');
    expect(stdout).toContain('out/01-ke-hoach-cu.pdf: đã in trước đây, hồ sơ bây giờ không còn văn bản này');
  });

  it('wants the campaign free of errors and printed', async () => {
    files.delete('out/manifest.json');
    expect(await run('proof', 'campaign')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'Chưa có văn bản nào để soát: chạy thidua render trước.\n',
    });
    edit('plan.yaml', 'type: provincial-department', 'type: so');
    const { status, stderr } = await run('proof', 'campaign');
    expect(status).toBe(1);
    expect(stderr).toContain('Chưa soát văn bản nào: hồ sơ còn lỗi.');
  });
});
