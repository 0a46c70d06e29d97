import { describe, expect, it } from 'vitest';
import type { EarlierAward, Nomination, Plan, Rating } from '../../src/model/files.generated.ts';
import { findings, form, person, plan, said, unit } from './campaign.ts';

const now = '2025-12-15';
const regular = (code: string, decider: 'giam-doc' | 'chu-tich' = 'giam-doc', submission_date = now) =>
  plan({ submission_date, campaign_type: 'regular', award_forms: [form(code, { decider })] });
const earlier = (code: string, year: number, over: Partial<EarlierAward> = {}): EarlierAward => ({
  year: String(year),
  name: code,
  type: code.startsWith('BK') || code === 'GK' ? 'commendation' : 'title',
  code,
  campaign_type: 'regular',
  number: '12',
  symbol: 'QĐ-SKHĐT',
  date: `${year + 1}-01-10`,
  issuer: 'Giám đốc Sở',
  ...over,
});
const initiative = (name: string, scope: 'base' | 'province' | 'national') => ({
  name,
  scope,
  recognition: { type: 'Quyết định', number: '5', symbol: 'QĐ-S', date: '2025-06-01', summary: 'công nhận' },
});
/** Duties done well in the year that a dossier of that day is about. */
const well = (date: string): Pick<Nomination, 'ratings'> => ({
  ratings: [{ year: date.slice(0, 4), result: 'good' }],
});

describe('two-commendations-one-achievement', () => {
  const twice = (submission_date: string) =>
    findings({
      plan: plan({ submission_date }),
      nominations: [person('an', { award: 'bkt' }), { ...person('an'), id: 'an-2' }],
    });
  it('sees one person for giấy khen and bằng khen of one movement', () => {
    const [finding, ...more] = twice(now);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4020',
      severity: 'error',
      law: 'điểm c khoản 2 Điều 5 Luật 06/2022/QH15',
    });
    expect(finding?.place).toMatchObject({ file: 'nominations/an-2.yaml', route: ['award'] });
    expect(finding?.related).toMatchObject([{ place: { file: 'nominations/an.yaml' } }]);
    // The wording of the law of 2021 was not read: that somebody stands twice is said by its own rule.
    expect(twice('2021-12-15')).toEqual([]);
  });

  it('knows the name in another spelling, and two persons of one name apart', () => {
    const hoa = (id: string, full_name: string, birth_date: string, award: string) =>
      person(id, { award, individual: { full_name, gender: 'female', birth_date, position: 'Chuyên viên' } });
    const same = [
      hoa('a', 'Phạm Thị Hoà', '1980-01-01', 'gk'),
      hoa('b', 'Phạm Thị Hòa', '1980-01-01', 'bkt'),
    ];
    const two = [hoa('a', 'Phạm Thị Hòa', '1980-01-01', 'gk'), hoa('b', 'Phạm Thị Hòa', '1981-01-01', 'bkt')];
    expect(said({ plan: plan({ submission_date: now }), nominations: same })).toEqual(['TD4020 error']);
    expect(said({ plan: plan({ submission_date: now }), nominations: two })).toEqual([]);
  });

  it('lets a title and a commendation stand beside each other', () => {
    const nominations = [person('an', { award: 'ttldtt', ...well(now) }), { ...person('an'), id: 'an-2' }];
    const award_forms = [form('LDTT', { id: 'ttldtt' }), form('GK')];
    expect(
      said({ plan: plan({ submission_date: now, campaign_type: 'regular', award_forms }), nominations }),
    ).toEqual([]);
  });
});

describe('award-history-too-short', () => {
  const cstdt = (years: readonly number[], over: Partial<EarlierAward> = {}) => ({
    plan: regular('CSTDT', 'chu-tich'),
    nominations: [
      person('an', {
        award: 'cstdt',
        earlier_awards: years.map((year) => earlier('CSTDCS', year, over)),
        initiatives: [initiative('Sáng kiến', 'province')],
      }),
    ],
  });
  it.each([
    [[2022, 2023, 2024], []],
    [[2023, 2024, 2025], []],
    [[2021, 2022, 2023, 2024], []],
    [[2023, 2024], ['TD4022 error']],
    [[2021, 2022, 2024], ['TD4022 error']],
    [[2020, 2021, 2022], ['TD4022 error']],
    [[], ['TD4022 error']],
  ])('%j: %j', (years, expected) => {
    expect(said(cstdt(years))).toEqual(expected);
  });

  it('says the years it read', () => {
    const [finding] = findings(cstdt([2021, 2022, 2024]));
    expect(finding?.message).toContain('03 lần liên tục');
    expect(finding?.message).toContain('2021, 2022, 2024');
    expect(finding?.law).toBe('Điều 22 Luật 06/2022/QH15');
  });

  it('does not count what was given for a movement', () => {
    expect(said(cstdt([2022, 2023, 2024], { campaign_type: 'thematic' }))).toEqual(['TD4022 error']);
  });
});

describe('thematic-award-counted', () => {
  const bkttg = (earlier_awards: readonly EarlierAward[]) =>
    findings({
      plan: plan({
        submission_date: now,
        campaign_type: 'regular',
        deciders: [{ id: 'giam-doc', position: 'Thủ tướng Chính phủ', level: 'government' }],
        award_forms: [form('BKTTG')],
      }),
      nominations: [person('an', { award: 'bkttg', earlier_awards })],
    });
  it('sees a bằng khen of a movement taken for one of merit', () => {
    expect(bkttg([earlier('BKT', 2020)])).toEqual([]);
    const [finding, ...more] = bkttg([earlier('BKT', 2020, { campaign_type: 'thematic' })]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4021',
      severity: 'error',
      law: 'khoản 3 Điều 4 Nghị định 152/2025/NĐ-CP',
    });
    expect(finding?.place).toMatchObject({ route: ['earlier_awards', 0, 'campaign_type'] });
  });

  it('sees that there is none at all', () => {
    expect(bkttg([])).toMatchObject([{ code: 'TD4021', law: 'điểm b khoản 1 Điều 73 Luật 06/2022/QH15' }]);
  });
});

describe('initiative-missing', () => {
  const cstdcs = (over: Partial<Nomination>, date = now) =>
    said({
      plan: regular('CSTDCS', 'giam-doc', date),
      nominations: [person('an', { award: 'cstdcs', ...over })],
    });

  it('wants an initiative, or since 2024 an excellent rating', () => {
    expect(cstdcs({ initiatives: [initiative('A', 'base')], ...well(now) })).toEqual([]);
    expect(cstdcs({ ratings: [{ year: '2025', result: 'excellent' }] })).toEqual([]);
    // That of another year is none of the year in question.
    expect(cstdcs({ ratings: [{ year: '2018', result: 'excellent' }] })).toEqual(['TD4023 warning']);
    expect(cstdcs({ ratings: [{ year: '2025', result: 'good' }] })).toEqual(['TD4023 error']);
    expect(
      cstdcs({
        ratings: [
          { year: '2024', result: 'excellent' },
          { year: '2025', result: 'good' },
        ],
      }),
    ).toEqual(['TD4023 error']);
  });

  it('only reminds while the rating is not entered', () => {
    expect(cstdcs({})).toEqual(['TD4023 warning']);
    const [finding] = findings({
      plan: regular('CSTDCS', 'giam-doc', now),
      nominations: [person('an', { award: 'cstdcs' })],
    });
    expect(finding?.help).toContain(
      'ratings (Mức độ hoàn thành nhiệm vụ) của năm xét là hoàn thành xuất sắc',
    );
  });

  it('did not let a rating stand in before', () => {
    expect(cstdcs({ ratings: [{ year: '2021', result: 'excellent' }] }, '2021-12-15')).toEqual([
      'TD4023 warning',
      'TD4028 warning',
    ]);
  });

  it('wants the recognition of it', () => {
    const { recognition: _, ...bare } = initiative('A', 'base');
    const [finding] = findings({
      plan: regular('CSTDCS'),
      nominations: [
        person('an', { award: 'cstdcs', initiatives: [bare], ratings: [{ year: '2025', result: 'good' }] }),
      ],
    });
    expect(finding).toMatchObject({ code: 'TD4023', severity: 'error' });
    expect(finding?.message).toContain('“A” mà chưa có văn bản công nhận');
  });

  it('wants its scope to reach as far as the title', () => {
    const history = [2022, 2023, 2024].map((year) => earlier('CSTDCS', year));
    const of = (scope: 'base' | 'province') =>
      said({
        plan: regular('CSTDT', 'chu-tich'),
        nominations: [
          person('an', { award: 'cstdt', earlier_awards: history, initiatives: [initiative('A', scope)] }),
        ],
      });
    expect(of('province')).toEqual([]);
    expect(of('base')).toEqual(['TD4023 error']);
  });

  it('is not asked for giấy khen of a movement', () => {
    expect(said({ plan: plan({ submission_date: now }), nominations: [person('an')] })).toEqual([]);
  });
});

describe('initiative-used-twice', () => {
  it('sees the same one in two nominations, whatever its spelling', () => {
    const nominations = [
      person('an', { initiatives: [initiative('Tra cứu hồ sơ', 'base')] }),
      person('binh', { initiatives: [initiative('Tra cứu  Hồ sơ', 'base')] }),
    ];
    const found = findings({ plan: plan({ submission_date: now }), nominations });
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['TD4024 warning']);
    expect(found[0]?.related).toMatchObject([{ place: { file: 'nominations/an.yaml' } }]);
  });
});

describe('nominee-on-hold', () => {
  const of = (status: 'none' | 'under-review' | 'investigated' | 'disciplined', submission_date = now) =>
    said({ plan: plan({ submission_date }), nominations: [person('an', { discipline: { status } })] });
  it.each([
    ['none', []],
    ['under-review', ['TD4025 error']],
    ['investigated', ['TD4025 error']],
    ['disciplined', ['TD4025 warning']],
  ] as const)('%s: %j', (status, expected) => {
    expect(of(status)).toEqual(expected);
  });

  it('only warns where the rule is lent to an earlier time', () => {
    expect(of('investigated', '2021-12-15')).toEqual(['TD4025 warning']);
  });
});

describe('rating-too-low', () => {
  const of = (result: 'excellent' | 'good' | 'completed') =>
    said({
      plan: regular('LDTT'),
      nominations: [person('an', { award: 'ldtt', ratings: [{ year: '2025', result }] })],
    });
  it('wants Lao động tiên tiến to have done the work well', () => {
    expect(of('excellent')).toEqual([]);
    expect(of('good')).toEqual([]);
    expect(of('completed')).toEqual(['TD4026 error']);
  });

  const rated = (code: string, ratings: readonly Rating[], over: Partial<Plan> = {}) =>
    findings({
      plan: { ...regular(code), ...over },
      nominations: [person('an', { award: code.toLowerCase(), ratings })],
    });

  it('wants “Chiến sĩ thi đua cơ sở” to be “Lao động tiên tiến” too', () => {
    const initiatives = [initiative('A', 'base')];
    const of2 = (result: Rating['result']) =>
      said({
        plan: regular('CSTDCS'),
        nominations: [person('an', { award: 'cstdcs', initiatives, ratings: [{ year: '2025', result }] })],
      });
    expect(of2('good')).toEqual([]);
    expect(of2('completed')).toEqual(['TD4026 error']);
  });

  it('looks at the year in question, and reminds where it is not rated', () => {
    expect(rated('LDTT', [{ year: '2024', result: 'failed' }])).toMatchObject([
      { code: 'TD4026', severity: 'warning' },
    ]);
    const school = { period: { start: '2024-09-05', end: '2025-05-31' } };
    expect(rated('LDTT', [{ year: '2024', result: 'good' }], school)).toEqual([]);
    expect(rated('LDTT', [{ year: '2023', result: 'good' }], school)).toHaveLength(1);
  });

  it('reminds once of all who are not rated', () => {
    const nominations = ['an', 'binh', 'chi'].map((id) => person(id, { award: 'ldtt' }));
    const [finding, ...more] = findings({ plan: regular('LDTT'), nominations });
    expect(more).toEqual([]);
    expect(finding?.message).toContain('Nguyễn Thị an và 2 đề nghị khác chưa khai');
  });

  it('wants collectives to have done well, or excellently', () => {
    const of2 = (code: string, result: Rating['result']) =>
      said({
        plan: regular(code, code === 'TTLDXS' ? 'chu-tich' : 'giam-doc'),
        nominations: [
          unit('a', {
            award: code.toLowerCase(),
            ratings: [{ year: '2025', result }],
            collective: {
              name: 'Phòng A',
              members: '10',
              advanced_workers: '9',
              completed_workers: '10',
              disciplined_workers: '0',
            },
          }),
        ],
      }).filter((one) => one.startsWith('TD4026'));
    expect(of2('TTLDTT', 'good')).toEqual([]);
    expect(of2('TTLDTT', 'completed')).toEqual(['TD4026 error']);
    expect(of2('TTLDXS', 'excellent')).toEqual([]);
    expect(of2('TTLDXS', 'good')).toEqual(['TD4026 error']);
  });
});

describe('the people of a collective', () => {
  const of = (code: string, counts: Partial<NonNullable<Nomination['collective']>>) =>
    said({
      plan: regular(code, code === 'TTLDXS' ? 'chu-tich' : 'giam-doc'),
      nominations: [
        unit('a', {
          award: code.toLowerCase(),
          ratings: [{ year: '2025', result: 'excellent' }],
          collective: { name: 'Phòng A', members: '10', advanced_workers: '9', ...counts },
        }),
      ],
    }).filter((one) => /^TD403[56]/.test(one));

  it('have all done their duty for “Tập thể lao động xuất sắc”', () => {
    expect(of('TTLDXS', { completed_workers: '10' })).toEqual([]);
    expect(of('TTLDXS', { completed_workers: '9' })).toEqual(['TD4035 error']);
    expect(of('TTLDXS', {})).toEqual(['TD4035 warning']);
  });

  it('are not disciplined for “Tập thể lao động tiên tiến”', () => {
    expect(of('TTLDTT', { disciplined_workers: '0' })).toEqual([]);
    expect(of('TTLDTT', { disciplined_workers: '1' })).toEqual(['TD4036 error']);
    expect(of('TTLDTT', {})).toEqual(['TD4036 warning']);
  });
});

describe('merit-not-shown', () => {
  const bkt = (over: Partial<Nomination>, collective = false) =>
    said({
      plan: regular('BKT', 'chu-tich'),
      nominations: [
        collective ? unit('an', { award: 'bkt', ...over }) : person('an', { award: 'bkt', ...over }),
      ],
    });
  const years = (result: Rating['result'], ...all: string[]) => all.map((year) => ({ year, result }));

  it('reminds of the two years in a row that the law names', () => {
    expect(bkt({ ratings: years('completed', '2025') })).toEqual(['TD4037 warning']);
    expect(bkt({ earlier_awards: [earlier('CSTDCS', 2024), earlier('CSTDCS', 2025)] })).toEqual([]);
    expect(bkt({ earlier_awards: [earlier('CSTDCS', 2023), earlier('CSTDCS', 2025)] })).toEqual([
      'TD4037 warning',
    ]);
  });

  it('lets excellent years with as many initiatives stand in for a person, and alone for a collective', () => {
    const ratings = years('excellent', '2024', '2025');
    const initiatives = [initiative('A', 'base'), initiative('B', 'base')];
    expect(bkt({ ratings, initiatives })).toEqual([]);
    expect(bkt({ ratings, initiatives: initiatives.slice(1) })).toEqual(['TD4037 warning']);
    expect(bkt({ ratings }, true)).toEqual([]);
    expect(
      bkt({ ratings: years('excellent', '2025'), earlier_awards: [earlier('TTLDXS', 2024)] }, true),
    ).toEqual([]);
  });
});

describe('advanced-share-too-low', () => {
  const of = (advanced_workers: string | undefined, date = now) =>
    findings({
      plan: regular('TTLDTT', 'giam-doc', date),
      nominations: [
        unit('a', {
          award: 'ttldtt',
          ...well(date),
          collective: {
            name: 'Phòng A',
            members: '10',
            disciplined_workers: '0',
            ...(advanced_workers && { advanced_workers }),
          },
        }),
      ],
    }).map(({ code, severity }) => `${code} ${severity}`);

  it('is at least 70 % since 2024, over 50 % before', () => {
    expect(of('7')).toEqual([]);
    expect(of('6')).toEqual(['TD4027 error']);
    expect(of('6', '2021-12-15')).toEqual([]);
    expect(of('5', '2021-12-15')).toEqual(['TD4027 warning']);
  });

  it('asks for the number where it is missing', () => {
    expect(of(undefined)).toEqual(['TD4027 warning']);
  });
});

describe('award-share-exceeded', () => {
  const of = (titles: number, advanced: number, date: string) =>
    said({
      plan: plan({
        submission_date: date,
        campaign_type: 'regular',
        award_forms: [form('CSTDCS'), form('LDTT')],
      }),
      nominations: Array.from({ length: advanced }, (_, index) => [
        person(`p${index}`, { award: 'ldtt', ...well(date) }),
        ...(index < titles
          ? [
              {
                ...person(`p${index}`, {
                  award: 'cstdcs',
                  initiatives: [initiative(`SK ${index}`, 'base')],
                  ...well(date),
                }),
                id: `c${index}`,
              },
            ]
          : []),
      ]).flat(),
    });
  it('held “Chiến sĩ thi đua cơ sở” to 15 % until 2023', () => {
    // That the lower title of the same time brings no prize is said beside it.
    expect(of(3, 20, '2023-12-31')).toEqual(['TD4053 warning']);
    expect(of(4, 20, '2023-12-31')).toEqual(['TD4028 error', 'TD4053 warning']);
    expect(of(4, 20, '2024-01-01')).toEqual(['TD4053 warning']);
  });

  const alone = (collectives: readonly Nomination[]) =>
    said({
      plan: plan({
        submission_date: '2021-12-15',
        campaign_type: 'regular',
        award_forms: [form('CSTDCS'), form('TTLDTT')],
      }),
      nominations: [
        ...Array.from({ length: 3 }, (_, index) =>
          person(`p${index}`, {
            award: 'cstdcs',
            initiatives: [initiative(`SK ${index}`, 'base')],
            ...well('2021-12-15'),
          }),
        ),
        ...collectives,
      ],
    });
  const ofTen = (advanced_workers: string) =>
    unit('a', {
      award: 'ttldtt',
      collective: { name: 'Phòng A', members: '30', disciplined_workers: '0', advanced_workers },
    });

  it('counts those whom the collectives state, and only reminds where nothing is stated', () => {
    expect(alone([])).toEqual(['TD4028 warning']);
    expect(alone([ofTen('20')])).toEqual([]);
    expect(alone([ofTen('19')])).toEqual(['TD4028 error']);
  });
});

describe('no-member-with-title', () => {
  const excellent = unit('a', {
    award: 'ttldxs',
    ratings: [{ year: '2025', result: 'excellent' }],
    collective: { name: 'Phòng A', members: '10', completed_workers: '10', advanced_workers: '9' },
  });
  const holder = (unitId: string) =>
    person('b', { award: 'cstdcs', unit: unitId, initiatives: [initiative('A', 'base')], ...well(now) });
  const of = (nominations: readonly Nomination[]) =>
    said({
      plan: plan({
        submission_date: now,
        campaign_type: 'regular',
        award_forms: [form('TTLDXS', { decider: 'chu-tich' }), form('CSTDCS')],
      }),
      nominations,
    });
  it('reminds that somebody of the unit must hold the title', () => {
    expect(of([excellent])).toEqual(['TD4029 warning']);
    expect(of([excellent, holder('phong-a')])).toEqual([]);
    expect(of([excellent, holder('phong-b')])).toEqual(['TD4029 warning']);
  });
});
