import { describe, expect, it } from 'vitest';
import { memoryHost, textFiles } from '../memory-host.ts';
import { readRubric, rubricCampaign } from '../score/rubric-campaign.ts';
import { thidua } from './command.ts';

/** What the printed form says where the fixture had to decide, in order to be scored at all. */
type Reprinted = readonly (readonly [from: string, to: string])[];

/** What `thidua validate` says of a rubric as it is printed: the code and the message of each finding in criteria.yaml. */
async function said(name: string, printed: Reprinted = []): Promise<readonly string[]> {
  let criteria = readRubric(name, 'criteria.yaml');
  for (const [from, to] of printed) {
    expect(criteria).toContain(from);
    criteria = criteria.replace(from, to);
  }
  const { plan, nominations } = rubricCampaign(name);
  const files = textFiles({
    'plan.yaml': JSON.stringify(plan),
    'criteria.yaml': criteria,
    'nominations/all.yaml': JSON.stringify(nominations),
  });
  const { stdout } = await thidua(memoryHost({ a: files }), 'validate', 'a', '--format', 'json');
  const found = JSON.parse(stdout).diagnostics as { code: string; file: string; message: string }[];
  return found
    .filter(({ code, file }) => file === 'criteria.yaml' && /^TD32/.test(code))
    .map(({ code, message }) => `${code}: ${message}`);
}

describe('the contradictions of real rubrics', () => {
  it('PL8: no tier below 50 %, 850 above a base of 800, “từ 90 … trở lên” beside 100 %', async () => {
    expect(
      await said('pl8', [['{ at_least: 90, below: 100, points: 315 }', '{ at_least: 90, points: 315 }']]),
    ).toEqual([
      expect.stringMatching(/^TD3212: .*100/),
      'TD3213: không bậc nào của i (Kết quả thực hiện nhiệm vụ) nhận số liệu dưới 50',
      'TD3209: mức điểm được xét ttldxs là 850, mà các tiêu chí chỉ cho tới 800: phải có ít nhất 50 điểm thưởng mới đạt',
    ]);
  });

  it('Mẫu 02: 95 instead of 100, tier or formula for one cell, both tiers at exactly 90', async () => {
    const found = await said('mau-02', [
      ['              method: tiers\n', '              method: tiers\n              out_of: 100\n'],
      ['{ at_least: 80, below: 90, points: 12 }', '{ at_least: 80, at_most: 90, points: 12 }'],
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringContaining('(cộng từng tiêu chí của cả bảng được 95, thang điểm là 100)'),
        'TD3216: b-i-sl (Số lượng) chấm bằng tiers mà có thêm out_of, khóa của cách chấm khác',
        expect.stringMatching(/^TD3212: .*90/),
      ]),
    );
  });

  it('Mẫu 03: 100,5 instead of 100', async () => {
    expect(await said('mau-03')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('(cộng từng tiêu chí của cả bảng được 100,5, thang điểm là 100)'),
      ]),
    );
  });

  it('Cần Thơ: every edge of its bands is said once, so exactly 95 and exactly 85 have one answer', async () => {
    expect((await said('can-tho-2579')).filter((line) => /TD32(08|12|13|14)/.test(line))).toEqual([]);
  });
});
