import { describe, expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier } from './example.ts';
import { documentsOf } from './written.ts';

const dossier = exampleDossier('vinh-phuc-2021');
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
      const [, collectives, individuals] = /khen thưởng (\d+) tập thể và (\d+) cá nhân/.exec(letter) ?? [];
      expect(Number(collectives) + Number(individuals)).toBe(rows.length);
      expect(letter).toContain(`${String(rows.length).padStart(2, '0')} báo cáo thành tích`);
      expect(list).toContain(`Danh sách này có ${collectives} tập thể và ${individuals} cá nhân.`);
    }
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
