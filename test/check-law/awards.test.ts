import { describe, expect, it } from 'vitest';
import type { LawLevel } from '../../src/model/files.generated.ts';
import { deciders, findings, form, plan, said } from './campaign.ts';

const now = '2025-12-15';

describe('decider-of-other-level', () => {
  const of = (position: string, level: LawLevel, submission_date = '2025-12-15') =>
    findings({
      plan: plan({ submission_date, deciders: [{ id: 'giam-doc', position, level }, ...deciders.slice(1)] }),
    })
      .filter(({ code }) => code === 'TD4019')
      .map(({ severity }) => severity);

  it('holds the position against the level', () => {
    expect(of('Giám đốc Sở Nội vụ tỉnh Thanh Lâm', 'province')).toEqual(['error']);
    expect(of('Chủ tịch UBND xã Vân Khê', 'province')).toEqual(['error']);
    expect(of('Chủ tịch Ủy ban nhân dân tỉnh Thanh Lâm', 'agency')).toEqual(['error']);
    expect(of('Giám đốc Sở Nội vụ tỉnh Thanh Lâm', 'agency')).toEqual([]);
    expect(of('Chủ tịch Ủy ban nhân dân thành phố Việt Trì', 'district')).toEqual([]);
    expect(of('Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh', 'province')).toEqual([]);
    expect(of('Giám đốc Đại học Quốc gia Hà Nội', 'ministry')).toEqual([]);
  });

  it('only warns where the law of the time was not read', () => {
    expect(of('Giám đốc Sở Nội vụ', 'province', '2021-12-15')).toEqual(['warning']);
  });
});

describe('a bằng khen of a commune', () => {
  it('exists under no code, by the article on what the commune may grant', () => {
    const [finding] = findings({
      plan: plan({
        submission_date: '2025-12-15',
        deciders: [{ id: 'giam-doc', position: 'Chủ tịch Ủy ban nhân dân xã Vân Khê', level: 'commune' }],
        award_forms: [form('BKQK', { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân xã Vân Khê' })],
      }),
    }).filter(({ code }) => code === 'TD4011');
    expect(finding).toMatchObject({ severity: 'error', law: 'khoản 3 Điều 80 Luật 06/2022/QH15' });
  });
});

describe('decider-not-competent', () => {
  it('“Bằng khen của Giám đốc Sở” does not exist: an error since the law of 2022, a warning before', () => {
    const award_forms = [form('BKT', { name: 'Bằng khen của Giám đốc Sở' })];
    expect(said({ plan: plan({ award_forms, submission_date: now }) })).toEqual(['TD4011 error']);
    expect(said({ plan: plan({ award_forms }) })).toEqual(['TD4011 warning']);
  });

  it('says who is competent, what the decider may grant, and the article', () => {
    const [finding] = findings({ plan: plan({ award_forms: [form('BKT')], submission_date: now }) });
    expect(finding?.message).toContain('Giám đốc Sở Kế hoạch và Đầu tư (level: agency)');
    expect(finding?.message).toContain('Chủ tịch Ủy ban nhân dân cấp tỉnh');
    expect(finding?.help).toContain('giấy khen (GK)');
    expect(finding?.law).toBe('Điều 79 Luật 06/2022/QH15');
    expect(finding?.place).toMatchObject({ route: ['award_forms', 0, 'decider'] });
    expect(finding?.related).toMatchObject([{ place: { route: ['deciders', 0, 'level'] } }]);
  });

  it('marks what nobody has read', () => {
    const [finding] = findings({ plan: plan({ award_forms: [form('BKT')] }) });
    expect(finding?.law).toBe('Điều 79 Luật 15/2003/QH11 (chưa đối chiếu nguyên văn)');
  });

  it.each(['LDTT', 'CSTDCS', 'TTLDTT', 'GK'])('lets a Giám đốc Sở grant %s', (code) => {
    expect(said({ plan: plan({ award_forms: [form(code)], submission_date: now }) })).toEqual([]);
  });

  it('follows the powers of the district to the commune on 01/7/2025', () => {
    const at = (level: 'district' | 'commune', submission_date: string) =>
      said({
        plan: plan({
          submission_date,
          deciders: [{ id: 'giam-doc', position: 'Chủ tịch', level }],
          award_forms: [form('CSTDCS')],
        }),
      });
    expect(at('district', '2025-06-30')).toEqual([]);
    expect(at('district', '2025-07-01')).toEqual(['TD4011 error']);
    expect(at('commune', '2025-06-30')).toEqual(['TD4011 error']);
    expect(at('commune', '2025-07-01')).toEqual([]);
  });
});

describe('award-type-mixed-up', () => {
  it('sees giấy khen called a title', () => {
    const award_forms = [form('GK', { type: 'title' })];
    const [finding, ...more] = findings({ plan: plan({ award_forms }) });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4012',
      severity: 'error',
      help: 'sửa thành type: commendation',
    });
  });

  it('sees it among earlier awards too', () => {
    const earlier = { year: '2020', name: 'Lao động tiên tiến', type: 'commendation', code: 'LDTT' } as const;
    const found = findings({
      nominations: [
        {
          id: 'an',
          kind: 'collective',
          collective: { name: 'Phòng A', members: '5' },
          unit: 'phong-a',
          award: 'gk',
          achievements: [{ criterion: 'tc1', text: 'x' }],
          summary: 'x',
          earlier_awards: [{ ...earlier, number: '1', symbol: 'QĐ-S', date: '2021-01-10', issuer: 'Sở' }],
        },
      ],
    });
    expect(found.map(({ code }) => code)).toEqual(['TD4012']);
    expect(found[0]?.place).toMatchObject({
      file: 'nominations/an.yaml',
      route: ['earlier_awards', 0, 'type'],
    });
  });
});

describe('award-name-mismatch', () => {
  it.each([
    ['GK', 'Bằng khen của Giám đốc Sở', true],
    ['GK', 'Giấy khen của Giám đốc Sở', false],
    ['CSTDCS', '“Chiến sỹ thi đua cơ sở”', false],
    ['CSTDCS', 'Danh hiệu “Chiến sĩ thi đua cơ sở”', false],
    ['LDTT', 'Chiến sĩ tiên tiến', false],
    ['TTLDTT', 'Lao động tiên tiến', true],
    ['GK', 'Biểu dương của Giám đốc Sở', false],
  ])('%s named “%s”: %s', (code, name, mismatch) => {
    const codes = said({ plan: plan({ award_forms: [form(code, { name })], submission_date: now }) });
    expect(codes).toEqual(mismatch ? ['TD4013 error'] : []);
  });
});

describe('award-name-mismatch', () => {
  const of = (name: string) =>
    findings({
      plan: plan({ award_forms: [form('BKT', { name, decider: 'chu-tich' })], submission_date: now }),
    });
  it('sees a bằng khen named as that of the Giám đốc, which does not exist', () => {
    const [finding, ...more] = of('Bằng khen của Giám đốc Sở Kế hoạch và Đầu tư');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'TD4013', severity: 'error' });
    expect(finding?.message).toContain('mà người quyết định là Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc');
  });
  it('lets it be that of its decider, or say nothing of whose it is', () => {
    expect(of('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc')).toEqual([]);
    expect(of('Bằng khen của Ủy ban nhân dân tỉnh')).toEqual([]);
  });
});

describe('unknown-award-code', () => {
  it('suggests the code that was meant', () => {
    const award_forms = [form('CSTĐCS', { name: 'Chiến sĩ thi đua cơ sở', for: ['individual'] })];
    const [finding, ...more] = findings({ plan: plan({ award_forms }) });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4010',
      severity: 'warning',
      help: 'có phải là CSTDCS (Chiến sĩ thi đua cơ sở)?',
    });
  });
});

describe('award-kind-outside-law', () => {
  it('sees a person’s title opened to units', () => {
    const award_forms = [form('LDTT', { for: ['individual', 'collective'] })];
    const [finding, ...more] = findings({ plan: plan({ award_forms, submission_date: now }) });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4014',
      severity: 'error',
      place: { route: ['award_forms', 0, 'for', 1] },
    });
  });
});

describe('award-not-in-law-yet', () => {
  const at = (submission_date: string) =>
    said({ plan: plan({ submission_date, award_forms: [form('XATB', { decider: 'chu-tich' })] }) });
  it('sees a title that the law has only from 2024', () => {
    expect(at('2023-12-31')).toEqual(['TD4015 error']);
    expect(at('2024-01-01')).toEqual([]);
  });
});

describe('movement-launched-too-low', () => {
  const of = (over: Parameters<typeof plan>[0]) =>
    said({
      plan: plan({ submission_date: now, award_forms: [form('BKT', { decider: 'chu-tich' })], ...over }),
    });

  it('sees a bằng khen of the province for persons in a movement of the Sở’s own', () => {
    expect(of({ superior_plans: [] })).toEqual(['TD4016 error']);
    const { superior_plans: _, ...without } = plan({ submission_date: now });
    expect(said({ plan: without })).toEqual(['TD4016 error']);
  });

  it('only warns under the law of 2003', () => {
    expect(of({ superior_plans: [], submission_date: '2021-12-15' })).toEqual(['TD4016 warning']);
  });

  it('is silent for units, for other kinds of movement, and where the office itself is the province', () => {
    expect(
      of({ superior_plans: [], award_forms: [form('BKT', { decider: 'chu-tich', for: ['collective'] })] }),
    ).toEqual([]);
    expect(of({ superior_plans: [], campaign_type: 'sudden' })).toEqual([]);
    expect(of({ superior_plans: [], agency: { ...plan().agency, type: 'provincial-committee' } })).toEqual(
      [],
    );
  });

  it('does not take a plan of another office for one of the province', () => {
    const superior = plan().superior_plans?.[0];
    expect(superior && of({ superior_plans: [{ ...superior, level: 'agency' }] })).toEqual(['TD4016 error']);
    expect(superior && of({ superior_plans: [{ ...superior, level: 'national' }] })).toEqual([]);
  });
});

describe('movement-too-short', () => {
  const of = (start: string, end: string) =>
    said({
      plan: plan({
        submission_date: now,
        period: { start, end },
        award_forms: [form('COTINH', { decider: 'chu-tich' })],
      }),
    });
  it('sees a flag for a movement of less than three years', () => {
    expect(of('2022-01-01', '2024-12-31')).toEqual([]);
    expect(of('2022-01-01', '2024-12-30')).toEqual(['TD4017 error']);
  });
});

describe('awards-out-of-order', () => {
  it('wants titles before commendations of the same decider', () => {
    const award_forms = [form('GK'), form('CSTDCS')];
    expect(said({ plan: plan({ award_forms, submission_date: now }) })).toEqual(['TD4042 warning']);
    expect(said({ plan: plan({ award_forms: award_forms.toReversed(), submission_date: now }) })).toEqual([]);
  });

  it('leaves the order of deciders alone', () => {
    const award_forms = [form('GK'), form('BKT', { decider: 'chu-tich' })];
    expect(said({ plan: plan({ award_forms, deciders }) })).toEqual([]);
  });
});
