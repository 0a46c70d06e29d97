import { describe, expect, it } from 'vitest';
import { basesOn, keptOn } from '../../src/law/bases.ts';
import { existsOn } from '../../src/law/catalogue.ts';
import { cite, inForce, instrumentOf, instrumentsInForce } from '../../src/law/instrument.ts';
import { baseSalaryOn } from '../../src/law/prize.ts';
import { principle, type RegimeQuestion, regimeOf, regimeOn } from '../../src/law/regime.ts';
import { shippedLaw } from './shipped.ts';

const law = shippedLaw();
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

describe('regimeOn', () => {
  it.each([
    ['2017-09-30', undefined],
    ['2017-10-01', 'R1'],
    ['2021-12-15', 'R1'],
    ['2023-12-31', 'R1'],
    ['2024-01-01', 'R2'],
    ['2025-06-30', 'R2'],
    ['2025-07-01', 'R3'],
    ['2026-09-30', 'R3'],
    ['2026-10-01', 'R3'],
    ['2027-03-01', 'R3'],
  ])('%s is %s', (date, id) => {
    expect(regimeOn(law, date)?.regime.id).toBe(id);
  });

  it('carries a caveat from the day on which an unread law amends the regime', () => {
    expect(regimeOn(law, '2026-09-30')?.caveat).toBeUndefined();
    expect(regimeOn(law, '2026-10-01')?.caveat?.banner).toContain('06/2026/QH16');
    expect(regimeOn(law, '2027-02-28')?.caveat?.banner).toContain('06/2026/QH16');
    expect(regimeOn(law, '2027-03-01')?.caveat?.banner).toContain('152/2025/NĐ-CP hết hiệu lực');
  });

  it('states the principles of its time', () => {
    const regime = regimeOn(law, '2025-12-01')?.regime;
    expect(regime && principle(regime, 'hold-while-disciplined')?.law.article).toBe('khoản 4 Điều 4');
  });
});

describe('the first and the last day', () => {
  it.each(law.regimes.map(({ id, from, until }) => [id, from, until] as const))(
    'of %s, from %s until %s',
    (id, from, until) => {
      expect(regimeOn(law, from)?.regime.id).toBe(id);
      expect(regimeOn(law, dayBefore(from))?.regime.id).not.toBe(id);
      if (until === undefined) return;
      expect(regimeOn(law, until)?.regime.id).toBe(id);
      expect(regimeOn(law, dayAfter(until))?.regime.id).not.toBe(id);
    },
  );

  it.each(
    law.regimes.flatMap(({ caveats }) => (caveats ?? []).map(({ from, banner }) => [from, banner] as const)),
  )('of the caveat from %s', (from, banner) => {
    expect(regimeOn(law, from)?.caveat?.banner).toBe(banner);
    expect(regimeOn(law, dayBefore(from))?.caveat?.banner).not.toBe(banner);
  });

  it.each(law.baseSalary.map(({ from, amount }) => [from, amount] as const))(
    'of the base salary from %s: %s',
    (from, amount) => {
      expect(baseSalaryOn(law, from)?.amount).toBe(amount);
      expect(baseSalaryOn(law, dayBefore(from))?.amount).not.toBe(amount);
    },
  );

  it.each([...law.awards.values()].flatMap((award) => (award.from ? [[award.from, award] as const] : [])))(
    'of an award, from %s',
    (from, award) => {
      expect(existsOn(award, from)).toBe(true);
      expect(existsOn(award, dayBefore(from))).toBe(false);
    },
  );

  const tails = [...law.instruments.values()].flatMap(({ id, tail }) => (tail ? [[id, tail.until]] : []));
  it.each(tails)('of the tail of %s, until %s', (id = '', until = '') => {
    const of = (date: string) => regimeOf(law, { date, transition: 'rules-pending' })?.regime;
    const rests = (date: string) =>
      of(date)?.bases.some(({ instruments: named }) => named.some((name) => name === id));
    expect(rests(until)).toBe(true);
    expect(rests(dayAfter(until))).toBe(false);
  });

  it('of a dossier that a transition keeps under the earlier decree', () => {
    const of = (date: string) => regimeOf(law, { date, transition: 'rules-pending' })?.regime.id;
    expect(['2025-06-30', '2025-07-01', '2025-12-31', '2026-01-01'].map(of)).toEqual([
      'R2',
      'R2',
      'R2',
      'R3',
    ]);
    expect(regimeOf(law, { date: '2025-12-31' })?.regime.id).toBe('R3');
  });

  it('of each transition is a day of the regime that it names', () => {
    const transitions = law.regimes.flatMap(({ transitions: own }) => own ?? []);
    expect(transitions.length).toBeGreaterThan(3);
    for (const { rule, date, regime, until } of transitions) {
      if (rule === 'submitted-before')
        expect(regimeOn(law, dayBefore(date ?? ''))?.regime.id, rule).toBe(regime);
      if (rule === 'rules-pending') expect(law.regimes.some(({ id }) => id === regime) && until).toBeTruthy();
    }
  });
});

describe('instruments', () => {
  const bounded = [...law.instruments.values()];

  it.each(bounded.flatMap(({ id, from }) => (from ? [[id, from] as const] : [])))(
    '%s is in force from %s, not a day earlier',
    (id, from) => {
      expect(inForce(instrumentOf(law, id), from)).toBe(true);
      expect(inForce(instrumentOf(law, id), dayBefore(from))).toBe(false);
    },
  );

  it.each(bounded.flatMap(({ id, until }) => (until ? [[id, until] as const] : [])))(
    '%s is in force until %s, not a day longer',
    (id, until) => {
      expect(inForce(instrumentOf(law, id), until)).toBe(true);
      expect(inForce(instrumentOf(law, id), dayAfter(until))).toBe(false);
    },
  );

  it('in force on the day of the Vĩnh Phúc campaign', () => {
    expect(instrumentsInForce(law, '2021-12-15').map(({ number }) => number)).toEqual([
      '15/2003/QH11',
      '47/2005/QH11',
      '39/2013/QH13',
      '91/2017/NĐ-CP',
      '12/2019/TT-BNV',
      '05/2020/TT-BNV',
    ]);
  });

  it('are cited with their article', () => {
    const regime = regimeOn(law, '2025-12-01')?.regime;
    const giayKhen = regime?.deciders.find(({ awards }) => awards.includes('GK'));
    expect(giayKhen && cite(law, giayKhen.law)).toBe('khoản 1 Điều 80 Luật 06/2022/QH15');
  });
});

describe('basesOn', () => {
  const numbers = (date: string) =>
    basesOn(law, date).flatMap(({ citations }) =>
      citations.map(({ number, symbol, date: signed }) =>
        number ? `${number}/${symbol}` : `Luật ${signed}`,
      ),
    );

  it.each([
    ['2017-11-01', ['Luật 2003-11-26', 'Luật 2005-06-14', 'Luật 2013-11-16', '91/2017/NĐ-CP']],
    [
      '2019-12-31',
      ['Luật 2003-11-26', 'Luật 2005-06-14', 'Luật 2013-11-16', '91/2017/NĐ-CP', '08/2017/TT-BNV'],
    ],
    [
      '2020-01-01',
      ['Luật 2003-11-26', 'Luật 2005-06-14', 'Luật 2013-11-16', '91/2017/NĐ-CP', '12/2019/TT-BNV'],
    ],
    [
      '2023-12-31',
      ['Luật 2003-11-26', 'Luật 2005-06-14', 'Luật 2013-11-16', '91/2017/NĐ-CP', '12/2019/TT-BNV'],
    ],
    ['2024-01-01', ['Luật 2022-06-15', '98/2023/NĐ-CP']],
    ['2025-06-30', ['Luật 2022-06-15', '98/2023/NĐ-CP', '01/2024/TT-BNV']],
    ['2025-07-01', ['Luật 2022-06-15', '152/2025/NĐ-CP']],
    ['2025-08-04', ['Luật 2022-06-15', '152/2025/NĐ-CP']],
    ['2025-08-05', ['Luật 2022-06-15', '152/2025/NĐ-CP', '15/2025/TT-BNV']],
    ['2017-01-01', []],
  ])('%s', (date, expected) => {
    expect(numbers(date)).toEqual(expected);
  });

  it('keep of an ended regime only what a transition names, on its boundary days', () => {
    const kept = (date: string, dossier: RegimeQuestion) =>
      basesOn(law, date, keptOn(law, date, dossier)).flatMap(({ citations }) =>
        citations.map(({ number, symbol }) => (number ? `${number}/${symbol}` : 'Luật')),
      );
    // Khoản 3 Điều 60: sent before 01/7/2025, decided under the earlier decree; its circular ends with its own day.
    expect(kept('2025-07-01', { date: '2025-06-30' })).toEqual(['Luật', '98/2023/NĐ-CP', '01/2024/TT-BNV']);
    expect(kept('2025-08-05', { date: '2025-06-30' })).toEqual(['Luật', '98/2023/NĐ-CP']);
    expect(kept('2025-07-01', { date: '2025-07-01' })).toEqual(['Luật', '152/2025/NĐ-CP']);
    // Khoản 2 Điều 60: the new decree is in force beside the earlier one until 31/12/2025.
    const pending = { date: '2025-12-12', transition: 'rules-pending' } as const;
    expect(kept('2025-12-31', pending)).toEqual([
      'Luật',
      '98/2023/NĐ-CP',
      '152/2025/NĐ-CP',
      '15/2025/TT-BNV',
    ]);
    expect(kept('2026-01-01', pending)).toEqual(['Luật', '152/2025/NĐ-CP', '15/2025/TT-BNV']);
    // Nothing is known that keeps the decree of 2017 for dossiers pending at the end of 2023.
    expect(kept('2024-01-01', { date: '2023-12-29' })).toEqual(['Luật', '98/2023/NĐ-CP']);
  });

  it('are worded as offices print them', () => {
    expect(basesOn(law, '2021-12-15').at(1)?.wording).toBe(
      'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    );
  });
});
