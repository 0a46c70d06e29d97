import { describe, expect, it } from 'vitest';
import { asText } from './as-text.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier } from './example.ts';
import { documentsOf } from './written.ts';

const documents = documentsOf(inputFrom(exampleDossier('van-khe-2025')));
const named = (path: string) => {
  const found = documents.find((document) => document.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};

describe('the Vân Khê campaign of 2025', () => {
  it.each([
    '01-ke-hoach.pdf',
    '02-to-trinh-chu-tich-ubnd-tinh.pdf',
    '02-to-trinh-chu-tich-ubnd-xa.pdf',
    '03-danh-sach-chu-tich-ubnd-xa.pdf',
    '05-quyet-dinh-chu-tich-ubnd-xa.pdf',
    '06-phieu-bau.pdf',
    '08-bien-ban-hop-hoi-dong.pdf',
    '10-huong-dan-binh-xet.pdf',
    '12-danh-sach-chi-thuong-chu-tich-ubnd-xa.pdf',
    'bao-cao-thanh-tich/ho-hoang-van-thin.pdf',
    'bao-cao-thanh-tich/trieu-duc-khoi.pdf',
    'ho-so-don-vi/thon-dong-sim.pdf',
  ])('%s reads as in its golden', async (path) => {
    const golden = path.replaceAll('/', '-').replace('.pdf', '.txt');
    await expect(asText(named(path))).toMatchFileSnapshot(`goldens/van-khe/${golden}`);
  });

  it('is decided and numbered, so that nothing of it is a draft', () => {
    expect(documents.filter(({ watermarks }) => watermarks.includes('DỰ THẢO'))).toEqual([]);
    expect(documents.filter(({ watermarks }) => !watermarks.includes('VÍ DỤ'))).toEqual([]);
  });

  it('has whoever leads a unit confirmed from above, and everybody else by the unit', () => {
    const report = (id: string) => asText(named(`bao-cao-thanh-tich/${id}.pdf`));
    expect(report('trieu-duc-khoi')).not.toContain('XÁC NHẬN, ĐỀ NGHỊ');
    expect(report('ban-thi-may')).toContain('XÁC NHẬN, ĐỀ NGHỊ');
  });

  it('has a person of a thôn confirmed by its Trưởng thôn, who has no stamp', () => {
    expect(asText(named('bao-cao-thanh-tich/phan-huy-luong.pdf'))).toContain(
      'lines: TRƯỞNG THÔN / XÁC NHẬN, ĐỀ NGHỊ\n  hint: (Ký, ghi rõ họ và tên)',
    );
  });

  it('puts those on the ballot for whom ballots were counted', () => {
    const rows = (path: string) => asText(named(path)).match(/^\| \d+ \|/gm)?.length;
    expect(rows('06-phieu-bau.pdf')).toBe(12);
    expect(rows('07-bien-ban-kiem-phieu.pdf')).toBe(12);
  });
});
