import { describe, expect, it } from 'vitest';
import { rubricRules } from '../../../src/check/rubric/rules.ts';
import type { Council, Criterion, Scores, Scoring } from '../../../src/model/files.generated.ts';
import { score } from '../../../src/score/score.ts';
import { shippedLaw } from '../../law/shipped.ts';
import { councilWith, individual, planWith, scaled } from '../../score/campaign.ts';

const law = shippedLaw();
const sourced = <T>(value: T, file: string) => ({ value, file, route: [] });

/** What the rules say of the marks of one nominee: code, severity and route, one line each, and the message. */
function told(criteria: readonly Criterion[], scores: Scores | undefined, council?: Council) {
  const rubric = scaled([...criteria]);
  const plan = planWith();
  const nominations = [individual('an', scores)];
  const standing = score({ plan, criteria: rubric, nominations, council });
  const dossier = {
    plan: sourced(plan, 'plan.yaml'),
    criteria: sourced(rubric, 'criteria.yaml'),
    nominations: nominations.map((one) => sourced(one, 'an.yaml')),
    council: council && sourced(council, 'council.yaml'),
  };
  const input = { dossier, standing, law, fileSize: () => undefined, filesIn: () => [] };
  return rubricRules
    .filter(({ code }) => ['TD3306', 'TD3307', 'TD3308', 'TD3309'].includes(code))
    .flatMap((rule) => [...rule.check(input)])
    .map(({ code, severity, message, place }) => {
      const where = 'route' in place ? `${place.file} ${place.route.join('.')}` : '';
      return { line: `${code} ${severity} ${where}`, message };
    });
}

const lines = (...args: Parameters<typeof told>) => told(...args).map(({ line }) => line);
const a = (scoring?: Scoring, more: Partial<Criterion> = {}): Criterion => {
  return { id: 'a', name: 'A', max: '100', ...(scoring && { scoring }), ...more };
};

describe('one result', () => {
  const twice = 'TD3306 error an.yaml scores.a';
  it.each<[string, Criterion, Scores[string], readonly string[]]>([
    ['is points alone', a(), { points: '5' }, []],
    ['with a reason', a(), { points: '5', reason: 'vì' }, []],
    ['not points and met', a(), { points: '5', met: true }, [`${twice}.met`]],
    [
      'not points beside what does not apply',
      a(undefined, { not_applicable: 'full' }),
      { points: '5', not_applicable: true },
      [`${twice}.points`],
    ],
    [
      'a share and its percentage',
      a({ method: 'ratio' }),
      { numerator: '3', denominator: '6', value: '50' },
      [],
    ],
    [
      'not a share and a count',
      a({ method: 'tiers', tiers: [{ points: '1' }] }),
      { numerator: '3', denominator: '6', count: '3' },
      [`${twice}.count`],
    ],
    [
      'not a value and a count',
      a({ method: 'tiers', tiers: [{ points: '1' }] }),
      { value: '3', count: '3' },
      [`${twice}.count`],
    ],
    [
      'not a denominator of its own beside the common one',
      a({ method: 'ratio', out_of: '10' }),
      { numerator: '3', denominator: '6' },
      [`${twice}.denominator`],
    ],
  ])('%s', (_, criterion, mark, expected) => {
    expect(lines([criterion], { a: mark })).toEqual(expected);
  });
});

describe('a mark that cannot be counted', () => {
  const tiers: Scoring = { method: 'tiers', tiers: [{ at_least: '50', points: '100' }] };
  it.each<[string, Criterion, Scores[string], RegExp]>([
    ['in no tier', a(tiers), { value: '49' }, /số liệu 49 không rơi vào bậc nào/],
    [
      'a share in no tier',
      a(tiers),
      { numerator: '1', denominator: '3' },
      /1\/3, tức 33,33%, không rơi vào bậc nào/,
    ],
    ['0 of 0', a({ method: 'ratio' }), { numerator: '0', denominator: '0' }, /mẫu số bằng 0/],
    [
      '3 of 0',
      a({ method: 'ratio', zero_denominator: 'full' }),
      { numerator: '3', denominator: '0' },
      /đã làm 3 trong số 0/,
    ],
    [
      'more than all',
      a({ method: 'ratio' }),
      { numerator: '3', denominator: '2' },
      /tử số 3 lớn hơn mẫu số 2/,
    ],
    [
      'less than the least',
      a({ method: 'given', at_least: '20' }),
      { points: '10' },
      /thấp hơn mức thấp nhất được cho là 20/,
    ],
    [
      'outside the table',
      a({ method: 'table', rows: [{ below: '1' }], columns: [{ below: '1' }], cells: [['1']] }),
      { row: '5', column: '0' },
      /nằm ngoài bảng/,
    ],
    [
      '0 where all have 0',
      a({ method: 'relative', relative_to: 'maximum' }),
      { value: '0' },
      /không có số liệu nào lớn hơn 0/,
    ],
    ['not applicable where that is not allowed', a(), { not_applicable: true }, /không cho phép/],
  ])('%s', (_, criterion, mark, message) => {
    const found = told([criterion], { a: mark });
    expect(found.map(({ line }) => line)).toEqual(['TD3307 error an.yaml scores.a']);
    expect(found[0]?.message).toMatch(message);
  });

  it('is found on the sheet of whoever wrote it', () => {
    const council = councilWith({
      assessments: [
        { nomination: 'an', by: 'a', scores: { a: { value: '60' } } },
        { nomination: 'an', by: 'b', scores: { a: { value: '7' } } },
      ],
    });
    expect(lines([a(tiers)], { a: { value: '60' } }, council)).toEqual([
      'TD3307 error council.yaml assessments.1.scores.a',
    ]);
  });
});

describe('choices and gaps', () => {
  const choice: Criterion = {
    ...a(undefined, { max: '40', combine: 'one-of' }),
    children: [
      { id: 'x', name: 'X', max: '40' },
      { id: 'y', name: 'Y', max: '40' },
    ],
  };
  const rest: Criterion = { id: 'r', name: 'R', max: '60' };

  it('two of one are one too many', () => {
    expect(lines([choice, rest], { x: { points: '1' }, y: { points: '2' }, r: { points: '3' } })).toEqual([
      'TD3308 error an.yaml scores.y',
    ]);
  });

  it('what nobody marked is told once marking has begun, and is an error once the council has sat', () => {
    expect(lines([choice, rest], undefined)).toEqual([]);
    expect(told([choice, rest], { r: { points: '3' } })).toEqual([
      { line: 'TD3309 warning an.yaml scores', message: 'chưa có kết quả chấm: a (A)' },
    ]);
    const council = councilWith({ assessments: [{ nomination: 'an', scores: { x: { points: '1' } } }] });
    expect(lines([choice, rest], undefined, council)).toEqual(['TD3309 error an.yaml id']);
    expect(lines([choice, { ...rest, missing: 'zero' }], undefined, council)).toEqual([]);
  });
});
