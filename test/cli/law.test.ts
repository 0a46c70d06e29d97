import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
/** What validate says to the Vĩnh Phúc campaign with its plan changed. */
async function validated(...changes: readonly (readonly [RegExp, string])[]) {
  const files = filesOf(example);
  const plan = changes.reduce((text, [from, to]) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  }, Buffer.from(files.get('plan.yaml') ?? []).toString());
  files.set('plan.yaml', Buffer.from(plan));
  const { status, stdout } = await thidua(
    memoryHost({ campaign: files }),
    'validate',
    'campaign',
    '--format',
    'json',
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: readonly { code: string; severity: string; message: string }[];
  };
  return { status, errors: diagnostics.filter(({ severity }) => severity === 'error') };
}

const basis = (number: string, symbol: string, date: string, type = 'Nghị định') =>
  `legal_bases:\n  - {type: ${type}, number: ${number}, symbol: ${symbol}, date: ${date}, issuer: Chính phủ, summary: quy định chi tiết}\n`;

describe('a basis that is not in force', () => {
  it('leaves the campaign as it is without an error', async () => {
    expect(await validated()).toEqual({ status: 0, errors: [] });
  });

  it('is NĐ 98/2023 in 2021: exit 1, and the day from which it is in force', async () => {
    const { status, errors } = await validated([/legal_bases:\n/, basis('98', '2023/NĐ-CP', '31/12/2023')]);
    expect(status).toBe(1);
    expect(errors.map(({ code }) => code)).toEqual(['TD4004']);
    expect(errors[0]?.message).toContain('có hiệu lực từ ngày 01/01/2024');
  });

  it('is NĐ 91/2017 in 2024: exit 1, and its last day', async () => {
    const { status, errors } = await validated([/submission_date: .*/, 'submission_date: 15/02/2024']);
    expect(status).toBe(1);
    expect(errors.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Nghị định 91/2017/NĐ-CP chỉ có hiệu lực đến hết ngày 31/12/2023'),
    );
  });

  it('is TT 15/2025 on 15/7/2025: exit 1, and the day from which it is in force', async () => {
    const { status, errors } = await validated(
      [/legal_bases:\n/, basis('15', '2025/TT-BNV', '04/8/2025', 'Thông tư')],
      [/submission_date: .*/, 'submission_date: 15/7/2025'],
    );
    expect(status).toBe(1);
    expect(errors.filter(({ code }) => code === 'TD4004').map(({ message }) => message)).toEqual([
      'Thông tư 15/2025/TT-BNV có hiệu lực từ ngày 05/8/2025, sau ngày trình hồ sơ 15/7/2025',
    ]);
  });
});

const host = memoryHost({ '.': new Map(), campaign: filesOf(example) });

describe('law', () => {
  it('says which regime a campaign stands under, its base salary and its prizes', async () => {
    const { status, stdout } = await thidua(host, 'law', 'campaign');
    expect(status).toBe(0);
    for (const fact of ['R1', '91/2017/NĐ-CP', '1.490.000', '450.000', '900.000', '2.980.000']) {
      expect(stdout).toContain(fact);
    }
  });

  it.each([
    'Luật 15/2003/QH11        26/11/2003  01/7/2004 – 31/12/2023   đã đối chiếu',
    'Nghị định 91/2017/NĐ-CP  31/7/2017   01/10/2017 – 31/12/2023  đã đối chiếu',
    'Thông tư 12/2019/TT-BNV  04/11/2019  01/01/2020 – 31/12/2023  chưa đối chiếu',
    'Mức lương cơ sở: 1.490.000 đồng',
    'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc (BKT)',
    '  tập thể         2      2.980.000    2.980.000',
    '  cá nhân         1      1.490.000    1.490.000',
    'Giấy khen của Giám đốc Sở Kế hoạch và Đầu tư (GK)',
    '  tập thể       0,6        894.000      900.000',
    '  cá nhân       0,3        447.000      450.000',
  ])('prints to the Vĩnh Phúc campaign: %s', async (line) => {
    const { stdout } = await thidua(host, 'law', 'campaign');
    expect(stdout).toContain(line);
  });

  it('says which transition holds for a dossier of 2025, and to whom', async () => {
    const commune = filesOf(join(import.meta.dirname, '../../examples/van-khe-2025'));
    const { stdout } = await thidua(memoryHost({ campaign: commune }), 'law', 'campaign');
    expect(stdout).toContain('Gói pháp lý R3');
    const plan = Buffer.from(commune.get('plan.yaml') ?? []).toString();
    commune.set('plan.yaml', Buffer.from(`${plan}transition: rules-pending\n`));
    const kept = await thidua(memoryHost({ campaign: commune }), 'law', 'campaign');
    expect(kept.stdout).toContain('Gói pháp lý R2');
    expect(kept.stdout).toContain('Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023');
    expect(kept.stdout).toMatch(/Vì ngày trình hồ sơ là .*: kế hoạch khai transition/);
    expect(kept.stdout).toContain('(còn áp dụng)');
  });

  it('lists every pack with what is not verified, without a campaign', async () => {
    const { status, stdout } = await thidua(host, 'law', '--list');
    expect(status).toBe(0);
    for (const fact of ['R1', 'R2', 'R3', '152/2025/NĐ-CP', 'chưa đối chiếu']) expect(stdout).toContain(fact);
  });

  it('needs a plan that can be read', async () => {
    const { status, stderr } = await thidua(host, 'law', '.');
    expect(status).toBe(1);
    expect(stderr).toContain('plan.yaml');
  });
});
