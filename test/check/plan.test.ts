import { describe, expect, test } from 'vitest';
import { council, criteria, findings, person, plan, said } from './dossier.ts';

const an = person('an', 'Nguyễn Thị An');

describe('ids', () => {
  test('an id with a near neighbour is pointed at it, by id or by name', () => {
    const [near] = findings({ nominations: [{ ...an, unit: 'van-phog' }] });
    expect(near?.help).toContain('“van-phong” (Văn phòng Sở)');
    expect(near?.related?.[0]?.place).toEqual({ file: 'plan.yaml', route: ['units', 0, 'id'], at: 'value' });
    const [named] = findings({ nominations: [{ ...an, unit: 'thanh-tra-so' }] });
    expect(named?.help).toContain('“thanh-tra” (Thanh tra Sở)');
  });

  test('one without is pointed at the list', () => {
    const [far] = findings({ nominations: [{ ...an, unit: 'ke-toan' }] });
    expect(far?.message).toContain('van-phong, thanh-tra');
    expect(far?.related?.[0]?.place).toEqual({ file: 'plan.yaml', route: ['units'], at: 'key' });
  });

  test('a long list is shortened', () => {
    const units = Array.from({ length: 20 }, (_, at) => ({ id: `phong-${at}`, name: `Phòng ${at}` }));
    const [finding] = findings({ plan: { ...plan, units }, nominations: [{ ...an, unit: 'xyz' }] });
    expect(finding?.message).toMatch(/phong-7 và 12 mã khác$/);
  });

  test('nothing is said of a list that cannot be read', () => {
    expect(
      said({ plan: undefined, criteria: undefined, nominations: [{ ...an, unit: 'x', award: 'y' }] }),
    ).toEqual([]);
  });

  test('a nomination left out for a fault of its own is not called unknown', () => {
    const assessed = { ...council, assessments: [{ nomination: 'binh', scores: {} }] };
    expect(said({ council: assessed })).toEqual(['unknown-nomination council.yaml assessments.0.nomination']);
    expect(said({ council: assessed, incomplete: true })).toEqual([]);
  });

  test('thresholds, members and the standing unit are looked up too', () => {
    const faulty = {
      ...council,
      standing_unit: 'phong-la',
      meeting: { date: '2021-12-20', present: ['binh', 'cuc', 'la'] },
    };
    expect(
      said({ criteria: { ...criteria, thresholds: [{ award: 'co', from: '80' }] }, council: faulty }),
    ).toEqual([
      'unknown-unit council.yaml standing_unit',
      'unknown-award-form criteria.yaml thresholds.0.award',
      'unknown-council-member council.yaml meeting.present.2',
    ]);
  });
});

describe('dates', () => {
  const dated = (changes: object, met?: string) =>
    said({
      plan: { ...plan, ...changes },
      ...(met ? { council: { ...council, meeting: { date: met, present: ['binh', 'cuc'] } } } : {}),
    });
  const superior = {
    type: 'Kế hoạch',
    number: '240',
    symbol: 'KH-UBND',
    issuer: 'UBND tỉnh',
    level: 'province',
    summary: 'phát động',
  };

  test('in order', () => {
    expect(
      dated(
        { superior_plans: [{ ...superior, date: '2021-09-16' }], decision_date: '2021-12-24' },
        '2021-12-20',
      ),
    ).toEqual([]);
  });

  test.each([
    [{ period: { start: '2021-09-17', end: '2021-09-16' } }, undefined, 'plan.yaml period.end'],
    [{ superior_plans: [{ ...superior, date: '2021-09-18' }] }, undefined, 'plan.yaml papers.0.date'],
    [{ submission_date: '2021-09-16' }, undefined, 'plan.yaml submission_date'],
    [{ decision_date: '2021-12-23' }, undefined, 'plan.yaml decision_date'],
    [
      { procedure: [{ text: 'Nộp hồ sơ', deadline: '2020-12-20' }] },
      undefined,
      'plan.yaml procedure.0.deadline',
    ],
    [{}, '2021-09-16', 'council.yaml meeting.date'],
    [{}, '2021-12-25', 'plan.yaml submission_date'],
  ])('%j, met %s: %s', (changes, met, place) => {
    expect(dated(changes, met)).toEqual([`dates-out-of-order ${place}`]);
  });

  test('an open end warns once', () => {
    expect(dated({ period: { start: '2021-09-17' } })).toEqual(['open-end-date plan.yaml period']);
  });
});

describe('the days of letter and decision', () => {
  const sat = { ...council, meeting: { date: '2021-12-20', present: ['binh', 'cuc'] } };
  const on = (letter: string, decision: string, submission_date = '2021-12-24', decider?: string) =>
    findings({
      council: sat,
      plan: {
        ...plan,
        submission_date,
        papers: [
          ...plan.papers.slice(0, 1),
          { document: 'submission-letter', date: letter, signer: 'giam-doc', decider: 'giam-doc' },
          { document: 'decision', date: decision, signer: 'giam-doc', decider: decider ?? 'giam-doc' },
        ],
      },
    })
      .filter(({ code }) => code === 'TD3033')
      .map(({ severity, message }) => `${severity}: ${message}`);

  test('may be that of what they cite', () => {
    expect(on('2021-12-20', '2021-12-20')).toEqual([]);
    expect(on('2021-12-24', '2021-12-24')).toEqual([]);
  });

  test('may not be before it, nor the letter after it was sent', () => {
    expect(on('2021-12-19', '2021-12-24')).toEqual([
      'error: ngày tờ trình 19/12/2021 lại trước ngày họp hội đồng 20/12/2021',
    ]);
    expect(on('2021-12-24', '2021-12-23')).toEqual([
      'error: ngày quyết định 23/12/2021 lại trước ngày tờ trình 24/12/2021',
    ]);
    expect(on('2021-12-25', '2021-12-25')).toEqual([
      'error: ngày trình hồ sơ 24/12/2021 lại trước ngày tờ trình 25/12/2021',
    ]);
  });

  test('of another decider do not count, but the meeting does', () => {
    expect(on('2021-12-24', '2021-12-20', '2021-12-24', 'chu-tich')).toEqual([]);
    expect(on('2021-12-24', '2021-12-19', '2021-12-24', 'chu-tich')).toEqual([
      'error: ngày quyết định 19/12/2021 lại trước ngày họp hội đồng 20/12/2021',
    ]);
  });
});

describe('papers', () => {
  const papers = (...list: (typeof plan.papers)[number][]) => said({ plan: { ...plan, papers: list } });
  const [own, letter] = plan.papers as [(typeof plan.papers)[number], (typeof plan.papers)[number]];

  test('the plan and a letter for each decider who decides something', () => {
    expect(papers(own, { ...letter, decider: 'giam-doc' })).toEqual([]);
    expect(papers(own, { ...letter, decider: 'chu-tich' })).toEqual(['missing-paper plan.yaml papers']);
    expect(papers(letter)).toEqual(['missing-paper plan.yaml papers']);
  });

  test('one paper for one role, one number for one paper', () => {
    expect(papers(own, letter, { ...letter, decider: 'chu-tich' })).toEqual([]);
    expect(papers(own, letter, letter)).toEqual(['duplicate-paper plan.yaml papers.2.document']);
    const notice = { ...own, document: 'notice', number: '083' } as const;
    expect(papers(own, letter, notice)).toEqual(['duplicate-paper plan.yaml papers.2.number']);
    expect(papers(own, letter, { ...notice, date: '2022-01-05' })).toEqual([]);
  });
});

describe('contents and criteria', () => {
  const traced = (...list: (typeof criteria.criteria)[number][]) =>
    said({ criteria: { ...criteria, criteria: list } });
  const { scale: _, ...unscaled } = criteria;
  const group = (contents: string[] | undefined, ...children: (string[] | undefined)[]) => ({
    id: 'nhom',
    name: 'Nhóm',
    ...(contents ? { contents } : {}),
    children: children.map((own, at) => ({
      id: `c${at}`,
      name: `C${at}`,
      ...(own ? { contents: own } : {}),
    })),
  });

  test('a group traces for its children, and children for their group', () => {
    expect(traced(group(['nd1'], undefined, undefined))).toEqual([
      'unknown-criterion nominations/an.yaml achievements.0.criterion',
    ]);
  });

  test('only the highest untraced one is named', () => {
    const all = (...list: ReturnType<typeof group>[]) =>
      said({ criteria: { ...unscaled, criteria: [{ id: 'tc1', name: 'A', contents: ['nd1'] }, ...list] } });
    expect(all(group(undefined, undefined, undefined))).toEqual([
      'criterion-without-content criteria.yaml criteria.1',
    ]);
    expect(all(group(undefined, ['nd1'], undefined))).toEqual([
      'criterion-without-content criteria.yaml criteria.1.children.1',
    ]);
  });

  test('a content that nobody judges', () => {
    const contents = [...plan.contents, { id: 'nd2', text: 'Ứng dụng công nghệ thông tin.' }];
    expect(said({ plan: { ...plan, contents } })).toEqual([
      'content-without-criterion plan.yaml contents.1.id',
    ]);
  });

  test('points without a scale are said once', () => {
    expect(said({ criteria: unscaled })).toEqual(['points-without-scale criteria.yaml criteria.0.max']);
  });
});
