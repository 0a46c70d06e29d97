import { expect, test } from 'vitest';
import { checkDossier } from '../../src/check/check.ts';
import type { Nomination } from '../../src/model/files.generated.ts';
import { shippedLaw } from '../law/shipped.ts';
import { council, criteria, dossier, person, plan } from './dossier.ts';

/** Codes of every rule, those of the law among them, but for what the small plan lacks by law. */
function codes(parts: Parameters<typeof dossier>[0]): readonly string[] {
  const input = { dossier: dossier(parts), fileSize: () => 1, filesIn: () => [], law: shippedLaw() };
  const rules = /^TD(?:3|402)/;
  return checkDossier(input)
    .map(({ code, severity }) => `${code} ${severity}`)
    .filter((code) => rules.test(code));
}

const [giayKhen] = plan.award_forms;
if (!giayKhen) throw new Error('the plan of the tests has an award form');
const forms = [
  giayKhen,
  { ...giayKhen, id: 'bang-khen', name: 'Bằng khen', code: 'BKT', decider: 'chu-tich' },
  { ...giayKhen, id: 'tien-tien', name: 'Lao động tiên tiến', code: 'LDTT', type: 'title' as const },
];
const an = person('an', 'Nguyễn Thị An');
const again = (award: string): Nomination =>
  person('an-2', 'Nguyễn Thị An', {
    award,
    ratings: ['2025', '2021'].map((year) => ({ year, result: 'good' })),
  });
const twice = (award: string, submission_date: string) =>
  codes({
    plan: { ...plan, award_forms: forms, period: { start: '2021-09-17' }, submission_date },
    nominations: [an, again(award)],
  }).filter((code) => !code.startsWith('TD3017'));

test('a person proposed twice for one award', () => {
  expect(twice('giay-khen', '2025-12-24')).toEqual(['TD3011 error']);
  expect(twice('giay-khen', '2021-12-24')).toEqual(['TD3011 error']);
});

test('a person proposed for two commendations: the law says it where its wording was read', () => {
  expect(twice('bang-khen', '2025-12-24')).toEqual(['TD4020 error']);
  expect(twice('bang-khen', '2021-12-24')).toEqual(['TD3011 error']);
});

test('a title and a commendation stand beside each other', () => {
  expect(twice('tien-tien', '2025-12-24')).toEqual([]);
  expect(twice('tien-tien', '2021-12-24')).toEqual([]);
});

test('a mark that cannot stand is not said to differ from the council’s as well', () => {
  const marks = (points: string, agreed: string) =>
    codes({
      criteria,
      nominations: [person('an', 'Nguyễn Thị An', { scores: { tc1: { points } } })],
      council: {
        ...council,
        assessments: [{ nomination: 'an', scores: { tc1: { points: agreed } } }],
      },
    });
  expect(marks('60', '60')).toEqual([]);
  expect(marks('60', '55')).toEqual(['TD3304 warning']);
  expect(marks('61', '55')).toEqual(['TD3102 error']);
  expect(marks('60', '61')).toEqual(['TD3102 error']);
});

test('one day typed wrongly is out of order with several others, and told of once, at that day', () => {
  const dated = (period: { start: string; end?: string }, submission_date: string) =>
    codes({ plan: { ...plan, period, submission_date }, nominations: [an] });
  expect(dated({ start: '2022-09-17', end: '2021-12-15' }, '2021-12-24')).toEqual(['TD3015 error']);
  expect(dated({ start: '2021-09-17', end: '2021-12-15' }, '2020-12-24')).toEqual(['TD3015 error']);
  expect(dated({ start: '2021-09-17', end: '2021-12-15' }, '2021-12-24')).toEqual([]);
});
