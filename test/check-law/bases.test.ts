import { describe, expect, it } from 'vitest';
import { basesOn } from '../../src/law/bases.ts';
import type { Citation, Plan } from '../../src/model/files.generated.ts';
import { shortDate } from '../../src/vietnamese/date.ts';
import { shippedLaw } from '../law/shipped.ts';
import { findings, form, plan, said } from './campaign.ts';

const law = shippedLaw();
const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const lines = (date: string) => basesOn(law, date).flatMap(({ citations }) => citations);
const decree = (number: string, symbol: string, over: Partial<Citation> = {}): Citation => ({
  type: 'Nghị định',
  number,
  symbol,
  issuer: 'Chính phủ',
  summary: 'quy định chi tiết',
  ...over,
});
/** Findings on a dossier whose bases are those of its day and one more. */
const held = (date: string, citation: Citation) =>
  findings({ plan: plan({ submission_date: date, legal_bases: [...lines(date), citation] }) }).filter(
    ({ code }) => code === 'TD4004' || code === 'TD4005' || code === 'TD4007',
  );

describe('a campaign with the bases of its day', () => {
  it.each(['2018-01-01', '2021-12-15', '2023-12-31', '2024-03-01', '2025-06-30', '2025-07-01', '2025-12-15'])(
    '%s: silence',
    (date) => {
      expect(said({ plan: plan({ submission_date: date, legal_bases: lines(date) }) })).toEqual([]);
    },
  );

  it('or with none of its own, because the papers then take those of the day: silence', () => {
    expect(said({ plan: plan() })).toEqual([]);
  });
});

describe('the first and the last day of every instrument on awards', () => {
  const cite = (id: string): Citation | undefined => {
    const instrument = law.instruments.get(id);
    if (!instrument?.signed) return undefined;
    if (instrument.type === 'Luật')
      return { type: 'Luật', date: instrument.signed, summary: instrument.title };
    const [number = '', ...symbol] = instrument.number.split('/');
    return { type: instrument.type, number, symbol: symbol.join('/'), summary: instrument.title };
  };
  const instruments = [...law.instruments.values()].filter(({ subject }) => subject === 'awards');
  const starts = instruments.flatMap(({ id, from, dates }) =>
    from && from > '2017-10-01' ? [{ id, from, severity: dates === 'verified' ? 'error' : 'warning' }] : [],
  );
  const ends = instruments.flatMap(({ id, until, dates, tail }) =>
    until ? [{ id, until, severity: dates === 'verified' && !tail ? 'error' : 'warning' }] : [],
  );

  it('are many', () => {
    expect(starts.length).toBeGreaterThanOrEqual(9);
    expect(ends.length).toBeGreaterThanOrEqual(9);
  });

  it.each(starts)('$id is a basis on $from, and the day before an $severity', ({ id, from, severity }) => {
    const citation = cite(id);
    if (citation === undefined) throw new Error(id);
    expect(held(from, citation)).toEqual([]);
    const [finding, ...more] = held(shift(from, -1), citation);
    expect(more).toEqual([]);
    expect(finding?.code).toBe('TD4004');
    // From 01/10/2026 on a law that nobody has read amends the regime: then all findings only warn.
    expect(finding?.severity).toBe(shift(from, -1) >= '2026-10-01' ? 'warning' : severity);
  });

  it.each(ends)('$id is a basis on $until, and the day after an $severity', ({ id, until, severity }) => {
    const citation = cite(id);
    if (citation === undefined) throw new Error(id);
    expect(held(until, citation)).toEqual([]);
    const [finding, ...more] = held(shift(until, 1), citation);
    expect(more).toEqual([]);
    expect(finding?.code).toBe('TD4005');
    expect(finding?.severity).toBe(shift(until, 1) >= '2026-10-01' ? 'warning' : severity);
  });
});

describe('basis-not-yet-in-force', () => {
  it('names the day from which NĐ 98/2023 is in force, at its number', () => {
    const [finding, ...more] = held('2021-12-15', decree('98', '2023/NĐ-CP', { date: '2023-12-31' }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'TD4004',
      severity: 'error',
      message: 'Nghị định 98/2023/NĐ-CP có hiệu lực từ ngày 01/01/2024, sau ngày trình hồ sơ 15/12/2021',
      place: { file: 'plan.yaml', route: ['legal_bases', 5, 'number'], at: 'value' },
    });
    expect(finding?.help).toContain('Nghị định số 91/2017/NĐ-CP');
  });

  it('sees TT 15/2025 cited on 15/7/2025', () => {
    const [finding] = held('2025-07-15', {
      type: 'Thông tư',
      number: '15',
      symbol: '2025/TT-BNV',
      summary: 's',
    });
    expect(finding).toMatchObject({ code: 'TD4004', severity: 'error' });
    expect(finding?.message).toContain('từ ngày 05/8/2025');
  });

  it('knows the number however it is split between the keys', () => {
    for (const citation of [
      decree('98', '2023/NĐ-CP'),
      { type: 'nghị định', symbol: '98/2023/NĐ-CP', summary: 's' },
      decree('098', '2023/nđ-cp'),
    ]) {
      expect(held('2021-12-15', citation)).toHaveLength(1);
    }
  });

  it('sees a basis of any kind that is signed after the dossier', () => {
    const [finding] = held('2021-12-15', {
      type: 'Quyết định',
      number: '35',
      symbol: '2024/QĐ-UBND',
      date: '2024-07-11',
      summary: 'ban hành Quy chế',
    });
    expect(finding).toMatchObject({ code: 'TD4004', severity: 'error' });
  });

  it('takes another law of the same day for what it is', () => {
    expect(
      held('2024-05-01', {
        type: 'Luật',
        date: '2003-11-26',
        summary: 'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
      }),
    ).toEqual([]);
  });
});

describe('basis-no-longer-in-force', () => {
  it('sees NĐ 91/2017 in a dossier of 2024', () => {
    const [finding] = held('2024-02-15', decree('91', '2017/NĐ-CP', { date: '2017-07-31' }));
    expect(finding).toMatchObject({
      code: 'TD4005',
      severity: 'error',
      message:
        'Nghị định 91/2017/NĐ-CP chỉ có hiệu lực đến hết ngày 31/12/2023, trước ngày trình hồ sơ 15/02/2024',
      law: 'điều khoản thi hành Nghị định 98/2023/NĐ-CP',
    });
    expect(finding?.help).toContain('98/2023/NĐ-CP');
  });

  it('only reminds while NĐ 98/2023 still applies in places, and errs afterwards', () => {
    const cited = decree('98', '2023/NĐ-CP');
    expect(held('2025-12-31', cited)).toMatchObject([{ code: 'TD4005', severity: 'warning' }]);
    expect(held('2026-01-01', cited)).toMatchObject([{ code: 'TD4005', severity: 'error' }]);
  });

  it('lets a decision signed later keep the bases of the dossier’s regime', () => {
    const papers = [
      ...plan().papers,
      {
        document: 'decision' as const,
        date: '2025-07-20',
        symbol: 'QĐ-SKHĐT',
        signer: 'giam-doc',
        legal_bases: [decree('98', '2023/NĐ-CP')],
      },
    ];
    expect(said({ plan: plan({ submission_date: '2025-06-20', papers }) })).toEqual([]);
    expect(said({ plan: plan({ submission_date: '2025-07-20', papers }) })).toEqual(['TD4005 warning']);
  });
});

describe('a basis on the day of each paper that prints it', () => {
  const dated = (dates: Partial<Record<'plan' | 'submission-letter' | 'decision', string>>) =>
    Object.entries(dates).map(([document, date]) => ({
      document: document as 'plan',
      date,
      symbol: document === 'plan' ? 'KH-SKHĐT' : document === 'decision' ? 'QĐ-SKHĐT' : 'TTr-SKHĐT',
      signer: 'giam-doc',
    }));
  const on = (submission_date: string, dates: Parameters<typeof dated>[0], over: Partial<Plan> = {}) =>
    findings({
      plan: plan({
        submission_date,
        decision_date: submission_date,
        legal_bases: lines(submission_date),
        papers: dated(dates),
        ...over,
      }),
    }).filter(({ code }) => /^TD40(?:0[45]|18)$/.test(code));

  it('is not yet in force on that of the plan', () => {
    expect(on('2025-12-12', { plan: '2025-08-05' })).toEqual([]);
    expect(on('2025-12-12', { plan: '2025-08-04' })).toMatchObject([
      {
        code: 'TD4004',
        severity: 'error',
        message: 'Thông tư 15/2025/TT-BNV có hiệu lực từ ngày 05/8/2025, sau ngày của kế hoạch 04/8/2025',
      },
    ]);
    expect(on('2025-12-12', { plan: '2025-06-30' }).map(({ law: article }) => article)).toEqual([
      'khoản 1 Điều 59 Nghị định 152/2025/NĐ-CP',
      'điều khoản thi hành Thông tư 15/2025/TT-BNV',
    ]);
  });

  it('is no longer in force on that of the decision, and no transition is known', () => {
    const found = on('2023-12-29', { decision: '2024-01-01' });
    expect(on('2023-12-29', { decision: '2023-12-31' })).toEqual([]);
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'TD4005 error',
      'TD4005 warning',
      'TD4005 warning',
      'TD4005 error',
      'TD4005 warning',
      'TD4018 warning',
    ]);
    expect(found[0]?.message).toContain('trước ngày của quyết định 01/01/2024');
  });

  it('is kept by the clause for dossiers sent before the change, not for later ones', () => {
    const decided = { decision: '2025-07-01' };
    expect(on('2025-06-30', decided)).toEqual([]);
    const cited = { legal_bases: lines('2025-06-30') };
    expect(on('2025-07-01', decided, cited)).toMatchObject([{ code: 'TD4005', severity: 'warning' }]);
  });

  it('may be either decree while delegated rules are pending, and not a day longer', () => {
    const legal_bases = [...lines('2025-12-12'), decree('98', '2023/NĐ-CP')];
    const pending = { transition: 'rules-pending', legal_bases } as const;
    expect(on('2025-12-12', { decision: '2025-12-31' }, pending)).toEqual([]);
    expect(on('2025-12-12', { decision: '2026-01-01' }, pending)).toMatchObject([
      { code: 'TD4005', severity: 'error' },
      { code: 'TD4018', severity: 'warning' },
    ]);
  });

  it('is printed by several papers that it fails on: one finding, the other days beside it', () => {
    const found = on(
      '2021-12-15',
      { plan: '2021-09-17', 'submission-letter': '2021-12-15' },
      {
        legal_bases: [...lines('2021-12-15'), decree('98', '2023/NĐ-CP')],
      },
    );
    expect(found.map(({ code }) => code)).toEqual(['TD4004']);
    expect(found[0]?.related?.map(({ place }) => ('route' in place ? place.route.join('.') : ''))).toEqual([
      'papers.0.date',
      'papers.1.date',
    ]);
  });
});

describe('basis-missing', () => {
  it('names the law and the decree that a list of bases lacks', () => {
    const legal_bases = [
      { type: 'Quyết định', number: '58', symbol: '2014/QĐ-UBND', summary: 'ban hành Quy chế' },
    ];
    const found = findings({ plan: plan({ legal_bases }) });
    expect(found.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'TD4006 warning',
      'TD4006 warning',
    ]);
    expect(found[0]?.message).toContain('Luật 15/2003/QH11, Luật 47/2005/QH11, Luật 39/2013/QH13');
    expect(found[1]?.help).toContain('Căn cứ Nghị định số 91/2017/NĐ-CP');
    expect(found[1]?.place).toMatchObject({ route: ['legal_bases'], at: 'key' });
  });

  it('is content with a law named without its day', () => {
    const [, ...rest] = lines('2025-12-15');
    const legal_bases = [{ type: 'Luật', summary: 'Thi đua, khen thưởng' }, ...rest];
    expect(said({ plan: plan({ submission_date: '2025-12-15', legal_bases }) })).toEqual([]);
  });

  it('does not ask for the circular', () => {
    const legal_bases = lines('2021-12-15').filter(({ type }) => type !== 'Thông tư');
    expect(said({ plan: plan({ legal_bases }) })).toEqual([]);
  });
});

describe('basis-miscited', () => {
  it('sees a day that is not the instrument’s', () => {
    const [finding] = held('2024-05-01', decree('98', '2023/NĐ-CP', { date: '2023-12-16' }));
    expect(finding).toMatchObject({
      code: 'TD4007',
      severity: 'error',
      message: 'Nghị định 98/2023/NĐ-CP ký ngày 31/12/2023, không phải ngày 16/12/2023',
      place: { route: ['legal_bases', 3, 'date'] },
    });
  });
});

describe('law-cited-with-number', () => {
  it('reminds that a law is cited without number', () => {
    const [first, ...rest] = lines('2025-12-15');
    const legal_bases = [
      { ...first, type: 'Luật', number: '06', symbol: '2022/QH15', summary: 'Thi đua, khen thưởng' },
      ...rest,
    ];
    expect(said({ plan: plan({ submission_date: '2025-12-15', legal_bases }) })).toEqual(['TD4008 warning']);
  });
});

describe('the day that picks the regime', () => {
  const undated = (papers = plan().papers) => {
    const { submission_date: _, ...rest } = plan({ papers });
    return rest;
  };

  it('is missing: the latest day known stands in, and the rule says so', () => {
    const found = findings({ plan: undated() });
    expect(found.map(({ code }) => code)).toEqual(['TD4001']);
    expect(found[0]?.message).toContain(`ngày kết thúc phong trào, ${shortDate(plan().period.end ?? '')}`);
  });

  it('is missing, and the decree of the plan’s day has expired when the movement ends', () => {
    const { submission_date: _, ...open } = plan({
      papers: [
        { document: 'plan', date: '2026-11-25', signer: 'giam-doc' },
        { document: 'submission-letter', signer: 'giam-doc' },
      ],
    });
    const banner = (end: string) =>
      findings({ plan: { ...open, period: { start: '2026-11-25', end } } }).find(
        ({ code }) => code === 'TD4003',
      )?.message;
    expect(banner('2027-02-28')).toContain('Luật số 06/2026/QH16');
    expect(banner('2027-03-01')).toContain('Nghị định 152/2025/NĐ-CP hết hiệu lực từ ngày 01/3/2027');
  });

  it('is missing altogether', () => {
    const found = findings({ plan: undated([{ document: 'plan', signer: 'giam-doc' }]) });
    expect(found.map(({ code }) => code)).toEqual(['TD4001']);
    expect(found[0]?.message).toContain('chưa được soát');
  });

  it('lies before every regime', () => {
    expect(said({ plan: plan({ submission_date: '2017-09-30' }) })).toEqual(['TD4002 warning']);
    expect(said({ plan: plan({ submission_date: '2017-10-01' }) })).toEqual([]);
  });

  it('lies where a later law has not been read: one banner, and findings only warn', () => {
    const bad = (submission_date: string) =>
      said({ plan: plan({ submission_date, award_forms: [form('BKT')] }) });
    expect(bad('2026-09-30')).toEqual(['TD4011 error']);
    expect(bad('2026-10-01')).toEqual(['TD4003 warning', 'TD4011 warning']);
    expect(bad('2027-03-01')).toEqual(['TD4003 warning', 'TD4011 warning']);
  });
});
