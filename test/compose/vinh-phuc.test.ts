import { describe, expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier, optional } from './example.ts';
import { documentsOf } from './written.ts';

const example = exampleDossier('vinh-phuc-2021');
const dossier = {
  ...example,
  plan: example.plan && {
    ...example.plan,
    value: {
      ...example.plan.value,
      papers: [
        ...example.plan.value.papers,
        ...optional.map((document) => ({ document, signer: 'chu-tich-hoi-dong' })),
      ],
    },
  },
};
const documents = documentsOf(inputFrom(dossier));
const named = (path: string) => {
  const found = documents.find((document) => document.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};

describe('the Vĩnh Phúc campaign of 2021', () => {
  it.each([
    '01-ke-hoach.pdf',
    '02-to-trinh-giam-doc.pdf',
    '02-to-trinh-chu-tich-ubnd-tinh.pdf',
    '03-danh-sach-giam-doc.pdf',
    '03-danh-sach-chu-tich-ubnd-tinh.pdf',
    '04-bang-tong-hop-diem.pdf',
    '05-quyet-dinh-giam-doc.pdf',
    '06-phieu-bau.pdf',
    '07-bien-ban-kiem-phieu.pdf',
    '08-bien-ban-hop-hoi-dong.pdf',
    '09-giay-moi-hop.pdf',
    '10-huong-dan-binh-xet.pdf',
    '11-tom-tat-thanh-tich.pdf',
    '12-danh-sach-chi-thuong-giam-doc.pdf',
    '13-so-cap-phat-giam-doc.pdf',
    '14-danh-sach-cong-khai-giam-doc.pdf',
    '15-bao-cao-tong-ket.pdf',
    'giay-khen/pham-thi-hoa.pdf',
    'ho-so-don-vi/van-phong-so.pdf',
    'thong-bao/au-duong-thanh.pdf',
    'bao-cao-thanh-tich/dang-thi-anh.pdf',
    'bao-cao-thanh-tich/van-phong-so.pdf',
    'phieu-giai-trinh-diem/au-duong-thanh.pdf',
  ])('%s reads as in its golden', async (path) => {
    const golden = path.replaceAll('/', '-').replace('.pdf', '.txt');
    await expect(asText(named(path))).toMatchFileSnapshot(`goldens/vinh-phuc/${golden}`);
  });

  it('gives one report and one score sheet for each nominee, and each file once', () => {
    const count = (id: string) => documents.filter((document) => document.id === id).length;
    expect(count('achievement-report')).toBe(dossier.nominations.length);
    expect(count('score-sheet')).toBe(dossier.nominations.length);
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
  });

  it('says the same numbers in the tờ trình, its danh sách and the reports', () => {
    for (const decider of ['giam-doc', 'chu-tich-ubnd-tinh']) {
      const letter = asText(named(`02-to-trinh-${decider}.pdf`));
      const list = asText(named(`03-danh-sach-${decider}.pdf`));
      const rows = list.split('\n').filter((line) => /^\| \d+ \|/.test(line));
      const [, collectives, individuals] = /khen cho (\d+) tập thể và (\d+) cá nhân/.exec(letter) ?? [];
      expect(Number(collectives) + Number(individuals)).toBe(rows.length);
      const reports = `${String(rows.length).padStart(2, '0')} báo cáo thành tích`;
      // The head of the office does not get the reports, whoever decides above him does.
      if (decider !== 'giam-doc') expect(letter).toContain(reports);
      expect(list).toContain(`Danh sách này có ${collectives} tập thể và ${individuals} cá nhân.`);
    }
  });

  it('writes the papers that an office may do without only where the plan lists them', () => {
    const written = new Set(documentsOf(inputFrom(example)).map(({ id }) => id));
    expect(optional.filter((document) => written.has(document))).toEqual([]);
    expect([...written]).toEqual(
      expect.arrayContaining(['decision', 'minutes', 'ballot-minutes', 'guideline']),
    );
  });

  it('names the same people in the decision, its prizes, its register and the public list', () => {
    const text = (path: string) => asText(named(path));
    const names =
      text('03-danh-sach-giam-doc.pdf').match(/(?<=^\| \d+ \| (?:Ông |Bà )?)[^|,]+(?= \|)/gm) ?? [];
    expect(names).toHaveLength(12);
    const following = [
      '05-quyet-dinh',
      '12-danh-sach-chi-thuong',
      '13-so-cap-phat',
      '14-danh-sach-cong-khai',
    ];
    for (const paper of following)
      for (const name of names) expect(text(`${paper}-giam-doc.pdf`)).toContain(name);
  });

  it('keeps a draft of the decision a draft until it has its number and date', () => {
    expect(named('05-quyet-dinh-giam-doc.pdf').watermarks).toEqual(['VÍ DỤ', 'DỰ THẢO']);
  });

  it('shows no birth date and no points to the public', () => {
    const list = asText(named('14-danh-sach-cong-khai-giam-doc.pdf'));
    expect(list.replace(/\d{4}-\d\d-\d\d|năm 2021|Covid-19/g, '')).not.toMatch(/19\d\d|\d,\d\d/);
  });

  it('cites the superior plan in full in each submission letter', () => {
    const letters = documents.filter(({ id }) => id === 'submission-letter');
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      expect(asText(letter)).toContain(
        'Kế hoạch số 240/KH-UBND ngày 16 tháng 9 năm 2021 của Ủy ban nhân dân tỉnh',
      );
      expect(asText(letter)).toContain(
        '“Vĩnh Phúc đoàn kết, chung sức, đồng lòng thi đua phòng, chống dịch, giữ vững “vùng xanh”, chiến thắng đại dịch Covid-19”',
      );
    }
  });

  it('is marked as an example on every paper', () => {
    expect(documents.filter(({ watermarks }) => !watermarks.includes('VÍ DỤ'))).toEqual([]);
  });
});
