import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const root = join(import.meta.dirname, '../..');
const decoder = new TextDecoder();

describe('proof of papers by templates of the office', () => {
  let files: Map<string, Uint8Array>;
  const shipped = filesOf(join(root, 'templates'));
  const run = (...argv: string[]) => thidua(memoryHost({ campaign: files }), ...argv);

  /** Copies a template into the campaign with some of its words changed, every time that they stand there. */
  const own = (name: string, ...changes: readonly (readonly [string, string])[]) => {
    let text = decoder.decode(shipped.get(`${name}.md`));
    for (const [words, others] of changes) {
      expect(text).toContain(words);
      text = text.replaceAll(words, others);
    }
    files.set(`templates/${name}.md`, new TextEncoder().encode(text));
  };

  const differences = async () => {
    expect((await run('render', 'campaign', '--quiet')).status).toBe(0);
    const { stdout } = await run('proof', 'campaign', '--format', 'json');
    const report: { differences: { about: string; message: string; places: { text: string }[] }[] } =
      JSON.parse(stdout);
    return report.differences.map(
      ({ about, message, places }) => `${about}: ${message} [${places[0]?.text}]`,
    );
  };

  beforeEach(() => {
    files = filesOf(join(root, 'examples/van-khe-2025'));
  });

  it('lets an office word, leave out and add as it likes', async () => {
    own(
      'decision',
      ['**Điều 2.** Mức tiền thưởng', '**Điều 2.** Trong 05 ngày làm việc, mức tiền thưởng'],
      [', tính theo mức lương cơ sở {{ prizes.base_salary | thousands }} đồng', ''],
    );
    own('minutes', [
      'Biên bản đã được các thành viên dự họp thông qua.',
      'Điện thoại liên hệ: 0208 3855 123. Thực hiện Luật số 06/2022/QH15 ngày 15 tháng 6 năm 2022, biên bản được thông qua. Quyết định dự kiến ký {{ plan.decision_date | long_date }}.',
    ]);
    own('submission-letter');
    expect(await differences()).toEqual([]);
  });

  it('finds a fact typed in where the campaign has another', async () => {
    own(
      'decision',
      ['{{ prizes.base_salary | thousands }}', '1.800.000'],
      ['bằng {{ line.multiple | decimal }} lần', 'bằng 0,9 lần'],
    );
    own('minutes', ['{{ council.meeting.end | time }}', '13 giờ 00 phút']);
    own('ballot-minutes', [
      '{% include "_threshold" %}',
      'Tỷ lệ phiếu đồng ý tối thiểu là 50%, tính trên số phiếu hợp lệ.',
    ]);
    own('notice', [
      'đề nghị tặng {% assign award = nominee.award %}{% include "_award" %}',
      'đề nghị tặng Giấy khen của Giám đốc Sở Nội vụ',
    ]);
    own('prize-table', ['{% include "_who" %}', '{% include "_name" %}, Chủ tịch']);
    own('register', ['{{ nominee.award.name }}', 'Giấy khen của Chủ tịch Ủy ban nhân dân tỉnh Thanh Lâm']);
    const found = await differences();
    for (const words of [
      'template: mẫu của cơ quan ghi “1.800.000”, hồ sơ ở chỗ này là “2.340.000” [mức lương cơ sở 1.800.000 đồng',
      'template: mẫu của cơ quan ghi “0,9 lần”, hồ sơ ở chỗ này là “0,6 lần” [',
      'template: mẫu của cơ quan ghi “13 giờ 00 phút”, hồ sơ ở chỗ này là “16 giờ 40 phút” [',
      'template: mẫu của cơ quan ghi “50%”, hồ sơ ở chỗ này là “75%” [',
      'template: mẫu của cơ quan ghi “Giấy khen của Giám đốc Sở Nội vụ”, hồ sơ ở chỗ này là “Giấy khen của Chủ tịch Ủy ban nhân dân xã Vân Khê” [',
      'template: mẫu của cơ quan ghi “Triệu Đức Khôi, Chủ tịch”, hồ sơ ở chỗ này là “Triệu Đức Khôi, Trưởng thôn” [',
      'template: mẫu của cơ quan ghi “Giấy khen của Chủ tịch Ủy ban nhân dân tỉnh Thanh Lâm”, hồ sơ ở chỗ này là “Giấy khen của Chủ tịch Ủy ban nhân dân xã Vân Khê” [',
    ])
      expect(
        found.filter((each) => each.startsWith(words)),
        words,
      ).toHaveLength(1);
    expect(found.every((each) => each.startsWith('template: '))).toBe(true);
  });

  it('finds a fact typed in that the campaign does not know at all', async () => {
    own('achievement-report', ['{% include "_report-about" %}', '- Ngày, tháng, năm sinh: 01/01/1970']);
    own('invitation', ['Địa điểm:', 'Giấy mời này thay giấy mời ngày 02 tháng 3 năm 2024.\n\nĐịa điểm:']);
    const found = await differences();
    expect(found.filter((each) => each.includes('“01/01/1970”')).length).toBeGreaterThan(5);
    expect(
      found.filter((each) => each.includes('“ngày 02 tháng 3 năm 2024”, hồ sơ không có ngày này')),
    ).toHaveLength(1);
  });
});
