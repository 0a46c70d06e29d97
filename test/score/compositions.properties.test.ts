import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Criteria, Nomination, Score } from '../../src/model/files.generated.ts';
import type { CriterionStanding } from '../../src/model/standing.ts';
import { sumTerms } from '../../src/model/terms.ts';
import { score } from '../../src/score/score.ts';
import { individual, planWith, scaled } from './campaign.ts';

/** Ways of putting together that were once at odds: what does not apply in a mean, a start, a choice; gates upon gates. */
const criteria: Criteria = scaled(
  [
    {
      id: 'binh-quan',
      name: 'Bình quân',
      max: '40',
      combine: 'mean',
      children: [
        { id: 'q1', name: 'Quý I', max: '40', not_applicable: 'redistribute' },
        { id: 'q2', name: 'Quý II', max: '40', weight: '2', not_applicable: 'rescale' },
        { id: 'q3', name: 'Quý III', max: '40', weight: '0.5' },
      ],
    },
    {
      id: 'ky-luat',
      name: 'Kỷ luật',
      start: '30',
      max: '35',
      children: [
        { id: 'cong', name: 'Cộng', max: '10', not_applicable: 'full' },
        { id: 'tru-1', name: 'Trừ một', max: '10', deducts: true, not_applicable: 'rescale' },
        { id: 'tru-2', name: 'Trừ hai', max: '30', deducts: true, not_applicable: 'full' },
      ],
    },
    {
      id: 'chon',
      name: 'Cao nhất',
      max: '25',
      combine: 'best',
      take: '2',
      gates: [{ name: 'Kỷ luật thấp', when: "points('ky-luat') < 10", at_most: '5' }],
      children: [
        { id: 'm1', name: 'Một', max: '10', not_applicable: 'rescale' },
        { id: 'm2', name: 'Hai', max: '15' },
        {
          id: 'm3',
          name: 'Ba',
          max: '5',
          gates: [{ name: 'Quý III kém', when: "points('q3') < 8", at_most: '1' }],
        },
      ],
    },
  ],
  {
    bonus: {
      max: '3',
      criteria: [
        {
          id: 'thuong',
          name: 'Thưởng',
          max: '5',
          gates: [{ name: 'Nền thấp', when: 'base < 40', at_most: '1' }],
        },
      ],
    },
    deduction: { max: '5', criteria: [{ id: 'phat', name: 'Phạt', max: '5', not_applicable: 'full' }] },
    ties: ['chon'],
  },
);
const conditions = readConditions(criteria);
const most = {
  q1: 40,
  q2: 40,
  q3: 40,
  cong: 10,
  'tru-1': 10,
  'tru-2': 30,
  m1: 10,
  m2: 15,
  m3: 5,
  thuong: 5,
  phat: 5,
};
type Id = keyof typeof most;
const ids = Object.keys(most) as Id[];
const taken: readonly Id[] = ['tru-1', 'tru-2', 'phat'];
const mayStandAside: readonly Id[] = ['q1', 'q2', 'cong', 'tru-1', 'tru-2', 'm1', 'phat'];

type Sheet = { readonly cents: Readonly<Record<Id, number>>; readonly aside: readonly Id[] };
const sheets: fc.Arbitrary<Sheet> = fc.record({
  cents: fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: most[id] * 100 })])) as Record<
      Id,
      fc.Arbitrary<number>
    >,
  ),
  aside: fc.subarray([...mayStandAside]),
});
const entered = ({ cents, aside }: Sheet, id = 'an'): Nomination => {
  const mark = (one: Id): Score =>
    aside.includes(one) ? { not_applicable: true } : { points: (cents[one] / 100).toFixed(2) };
  return individual(id, Object.fromEntries(ids.map((one) => [one, mark(one)])));
};
const judged = (nominations: readonly Nomination[]) =>
  score({ plan: planWith({ individual: '2' }), criteria, nominations, conditions }).nominations;
const total = (sheet: Sheet) => cent(judged([entered(sheet)])[0]?.total ?? 'x');

it('raising a mark never lowers a total, nor a deduction raises one, in any of these compositions', () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom(...ids), fc.integer({ min: 1, max: 1000 }), (sheet, id, more) => {
      const raised = Math.min(most[id] * 100, sheet.cents[id] + more);
      const after = total({ ...sheet, cents: { ...sheet.cents, [id]: raised } });
      if (taken.includes(id)) expect(after).toBeLessThanOrEqual(total(sheet));
      else expect(after).toBeGreaterThanOrEqual(total(sheet));
    }),
  );
});

it('an offence that does not apply never costs more than one that does', () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom(...taken), (sheet, id) => {
      const aside = sheet.aside.filter((one) => one !== id);
      expect(total({ ...sheet, aside: [...aside, id] })).toBeGreaterThanOrEqual(total({ ...sheet, aside }));
    }),
  );
});

it('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(fc.array(sheets, { minLength: 1, maxLength: 6 }), (list) => {
      const nominations = list.map((one, index) => entered(one, `n${index}`));
      const inOrder = (all: typeof nominations) =>
        judged(all)
          .map((one) => ({ ...one, criteria: one.criteria }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(inOrder([...nominations].reverse())).toEqual(inOrder(nominations));
    }),
  );
});

it('a total, a start and a mean are what is printed below them', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const [found] = judged([entered(sheet)]);
      const of = (id: string) => find(found?.criteria ?? [], id);
      const base = (found?.criteria ?? []).filter(({ purse }) => purse === 'base');
      expect(cent(found?.purses?.base ?? 'x')).toBe(evaluated(sumTerms(base)));
      const start = of('ky-luat');
      const within = Math.min(3500, Math.max(0, evaluated(sumTerms(start?.children ?? [], '30'))));
      expect(cent(start?.points ?? 'x')).toBe(within);
      const counting = (of('binh-quan')?.children ?? []).filter(({ points }) => points !== null);
      const weights = counting.reduce((sum, { weight }) => sum + Number(weight ?? '1'), 0);
      const whole = counting.reduce(
        (sum, one) => sum + cent(one.points ?? 'x') * Number(one.weight ?? '1'),
        0,
      );
      expect(Math.abs(cent(of('binh-quan')?.points ?? 'x') * weights - whole) * 2).toBeLessThanOrEqual(
        weights,
      );
      for (const id of sheet.aside) expect(of(id)?.points ?? '0.00').toMatch(/^(?:0\.00|10\.00)$/);
    }),
  );
});

function find(criteria: readonly CriterionStanding[], id: string): CriterionStanding | undefined {
  return criteria
    .flatMap((one) => [one, ...one.children, ...one.children.flatMap(({ children }) => children)])
    .find((one) => one.id === id);
}

/** The value in hundredths of `20.00 − 10.10 + 5.00`. */
function evaluated(terms: string): number {
  const signed = terms.replaceAll('− ', '−').replaceAll('+ ', '').split(' ');
  return signed.reduce((sum, term) => sum + (term.startsWith('−') ? -cent(term.slice(1)) : cent(term)), 0);
}

function cent(decimal: string): number {
  return Math.round(Number(decimal) * 100);
}
