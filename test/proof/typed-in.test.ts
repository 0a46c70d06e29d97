import { describe, expect, it } from 'vitest';
import { FinishedCampaign, reworded } from './finished.ts';

const campaign = await FinishedCampaign.open('13-14-14', 'van-khe-2025');

/** What the proof says of a paper in which a template of the office has other words where the campaign has these. */
async function typed(path: string, words: string, others: string): Promise<readonly string[]> {
  const before = campaign.document(path);
  const changed = reworded(before, words, others);
  expect(changed).not.toEqual(before);
  const { differences } = await campaign.proof([changed], campaign.form, 'template');
  return differences.map(({ message }) => message);
}

const said = (found: string, wanted: string) =>
  `mẫu của cơ quan ghi “${found}”, hồ sơ ở chỗ này là “${wanted}”`;

describe('a fact that a template of the office types in, in papers of which each has its own wording', () => {
  it.each([
    ['06-phieu-bau.pdf', 'Phan Huy Lượng', 'Đặng Thu Trang'],
    ['07-bien-ban-kiem-phieu.pdf', 'Nông Thị Bích Huệ', 'Ma Thị Kiều Oanh'],
    ['08-bien-ban-hop-hoi-dong.pdf', 'Trần Công Thành', 'Nguyễn Trọng Tấn'],
    ['09-giay-moi-hop.pdf', 'Lục Văn Thuyết', 'Nguyễn Trọng Tấn'],
    ['11-tom-tat-thanh-tich.pdf', 'Đàm Thị Thắm', 'Vi Văn Định'],
    ['ho-so-don-vi/phong-kinh-te.pdf', 'Lý Quang Vinh', 'Đàm Thị Thắm'],
  ])('another person in %s', async (path, name, other) => {
    expect(await typed(path, name, other)).toContain(said(other, name));
  });

  it.each([
    ['08-bien-ban-hop-hoi-dong.pdf', '04/BB-HĐTĐKT', '05/BB-HĐTĐKT'],
    ['09-giay-moi-hop.pdf', '02/GM-HĐTĐKT', '03/GM-HĐTĐKT'],
    ['02-to-trinh-chu-tich-ubnd-xa.pdf', '152/2025/NĐ-CP', '152/2024/NĐ-CP'],
  ])('the number of another document in %s', async (path, number, other) => {
    const before = path.startsWith('02') ? '' : 'Số: ';
    expect(await typed(path, before + number, before + other)).toContain(said(other, number));
  });

  it('another decider where he is named without his name', async () => {
    const found = await typed(
      '02-to-trinh-chu-tich-ubnd-xa.pdf',
      'kính trình Chủ tịch Ủy ban nhân dân xã',
      'kính trình Chủ tịch Hội Nông dân xã',
    );
    expect(found).toContain(said('Chủ tịch Hội Nông dân xã', 'Chủ tịch Ủy ban nhân dân xã Vân Khê'));
  });

  it('a decimal in a cell', async () => {
    expect(await typed('12-danh-sach-chi-thuong-chu-tich-ubnd-xa.pdf', '0,45', '0,54')).toContain(
      said('0,54', '0,45'),
    );
  });
});
