import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { locate } from '../../src/diagnostic/locate.ts';
import type { Dossier } from '../../src/model/campaign.ts';
import type { Council, Criteria, Criterion, Nomination, Score } from '../../src/model/files.generated.ts';
import { readCampaign } from '../../src/validate/read-campaign.ts';
import { shippedLaw } from '../law/shipped.ts';
import { collective, councilWith, individual, planWith, scaled } from '../score/campaign.ts';

const law = shippedLaw();
const markRules = rules.filter(({ code }) => /^TD31/.test(code));

const check = (dossier: Dossier) =>
  markRules.flatMap((rule) => [...rule.check({ dossier, fileSize: () => 1, filesIn: () => [], law })]);

/** What the rules of marks say of a small campaign: code, message and route, one line each. */
function findings(criteria: Criteria, nominations: readonly Nomination[], council?: Council) {
  const sourced = <T>(value: T, file: string) => ({ value, file, route: [] });
  const found = check({
    plan: sourced(planWith(), 'plan.yaml'),
    criteria: sourced(criteria, 'criteria.yaml'),
    nominations: nominations.map((value) => sourced(value, `nominations/${value.id}.yaml`)),
    council: council && sourced(council, 'council.yaml'),
  });
  return found.map(
    ({ code, message, place }) => `${code} ${'route' in place ? place.route.join('.') : ''}: ${message}`,
  );
}

/** One criterion `a` worth up to 10, scored by one individual. */
const marked = (score: Score, scoring?: Criterion['scoring'], more: Partial<Criterion> = {}) =>
  findings(scaled([{ id: 'a', name: 'A', max: '10', ...(scoring ? { scoring } : {}), ...more }]), [
    individual('an', { a: score }),
  ]);

const plain = scaled([{ id: 'a', name: 'A', max: '10' }]);
const levels = {
  method: 'levels',
  levels: [
    { id: 'tot', name: 'Tốt', points: '10' },
    { id: 'kha', name: 'Khá', points: '7' },
  ],
} as const satisfies Criterion['scoring'];

it('are all on the list of rules, in the order of their codes', () => {
  expect(markRules.map(({ code }) => code)).toEqual(
    Array.from({ length: 11 }, (_, index) => `TD${3101 + index}`),
  );
});

describe('a mark', () => {
  it('is for a criterion of the rubric', () => {
    expect(findings(plain, [individual('an', { a: { points: '9' } })])).toEqual([]);
    expect(findings(plain, [individual('an', { b: { points: '9' } })])).toEqual([
      expect.stringMatching(/^TD3101 scores\.b: không có tiêu chí nào mang mã “b”/),
    ]);
  });

  it('stays within the maximum, in a nomination and in the council’s sheet', () => {
    expect(marked({ points: '10' })).toEqual([]);
    expect(marked({ points: '10.01' })).toEqual([
      'TD3102 scores.a.points: 10,01 điểm cao hơn điểm tối đa 10 của tiêu chí a (A)',
    ]);
    const council = councilWith({ assessments: [{ nomination: 'an', scores: { a: { points: '11' } } }] });
    expect(findings(plain, [individual('an')], council)).toEqual([
      'TD3102 assessments.0.scores.a.points: 11 điểm cao hơn điểm tối đa 10 của tiêu chí a (A)',
    ]);
  });

  it('may be raw points on a scale of their own', () => {
    expect(marked({ points: '45' }, { method: 'ratio', out_of: '50' })).toEqual([]);
  });

  it('lies on the step, exactly', () => {
    expect(marked({ points: '0.3' }, { method: 'given', step: '0.1' })).toEqual([]);
    expect(marked({ points: '7.3' }, { method: 'given', step: '0.5' })).toEqual([
      'TD3103 scores.a.points: 7,3 điểm không theo bước 0,5 của tiêu chí a (A)',
    ]);
  });

  it('names a level that the criterion has', () => {
    expect(marked({ level: 'kha' }, levels)).toEqual([]);
    expect(marked({ level: 'gioi' }, levels)).toEqual([
      expect.stringMatching(/^TD3104 scores\.a\.level: không có mức nào mang mã “gioi”.*tot.*kha/),
    ]);
  });
});

describe('a mark and the way of its criterion', () => {
  const tiers = [{ at_least: '0', points: '10' }];
  const ways: readonly (readonly [Criterion['scoring'], Score, Score])[] = [
    [{ method: 'given' }, { points: '5' }, { met: true }],
    [levels, { level: 'tot' }, { points: '5' }],
    [{ method: 'met' }, { met: false }, { points: '5' }],
    [{ method: 'tiers', tiers }, { value: '5' }, { points: '5' }],
    [{ method: 'tiers', tiers }, { numerator: '1', denominator: '2' }, { numerator: '1' }],
    [{ method: 'ratio' }, { numerator: '1', denominator: '2' }, { met: true }],
    [{ method: 'ratio', out_of: '10' }, { points: '8.5' }, { level: 'tot' }],
    [{ method: 'count', unit: '1' }, { count: '3' }, { points: '3' }],
    [{ method: 'deduct', unit: '1' }, { count: '3' }, { points: '3' }],
    [{ method: 'steps', mark: '95', each: '1', unit: '1' }, { value: '97' }, { points: '2' }],
    [
      { method: 'table', rows: [{ at_least: '0' }], columns: [{ at_least: '0' }], cells: [['10']] },
      { row: '1', column: '2' },
      { row: '1' },
    ],
    [{ method: 'relative', relative_to: 'maximum' }, { value: '30' }, { points: '5' }],
  ];

  it.each(ways)('%j takes %j and not %j', (scoring, right, wrong) => {
    expect(marked(right, scoring)).toEqual([]);
    expect(marked(wrong, scoring)).toEqual([
      expect.stringMatching(/^TD3105 scores\.a: tiêu chí a \(A\) chấm bằng /),
    ]);
  });

  it('is one finding where the mark is above the maximum too, or off a step', () => {
    const one = [expect.stringMatching(/^TD3105 /)];
    expect(marked({ points: '900' }, levels)).toEqual(one);
    expect(marked({ points: '900' }, { method: 'count', unit: '1', step: '7' })).toEqual(one);
    expect(marked({ points: '900' }, undefined, { children: [{ id: 'a1', name: 'A1', max: '10' }] })).toEqual(
      one,
    );
  });

  it('asks nothing of a criterion that does not apply', () => {
    expect(marked({ not_applicable: true }, levels, { not_applicable: 'full' })).toEqual([]);
  });

  it('is not for a whole group', () => {
    const children = [{ id: 'a1', name: 'A1', max: '10' }];
    expect(marked({ points: '5' }, undefined, { children })).toEqual([
      'TD3105 scores.a: a (A) là nhóm; điểm chấm cho từng tiêu chí con, không cho cả nhóm',
    ]);
  });

  it('is đạt or chưa đạt where there is no scale', () => {
    const unscaled: Criteria = { criteria: [{ id: 'a', name: 'A' }] };
    expect(findings(unscaled, [individual('an', { a: { met: true } })])).toEqual([]);
    expect(findings(unscaled, [individual('an', { a: { points: '5' } })])).toEqual([
      expect.stringMatching(/^TD3105 scores\.a: tiêu chí a \(A\) chấm bằng met/),
    ]);
  });
});

it('is for a kind of nominee that the criterion, or the group above it, is for', () => {
  const group = scaled([
    { id: 'g', name: 'G', max: '10', for: ['collective'], children: [{ id: 'a', name: 'A', max: '10' }] },
  ]);
  expect(findings(group, [collective('phong', { a: { points: '5' } })])).toEqual([]);
  expect(findings(group, [individual('an', { a: { points: '5' } })])).toEqual([
    'TD3106 scores.a: tiêu chí a (A) dành cho collective (tập thể), đề nghị này là individual (cá nhân)',
  ]);
});

it('one member, or the whole council, assesses a nomination once', () => {
  const sheet = (by?: string) => ({ nomination: 'an', scores: {}, ...(by ? { by } : {}) });
  const of = (...sheets: readonly ReturnType<typeof sheet>[]) =>
    findings(plain, [individual('an')], councilWith({ assessments: sheets }));
  expect(of(sheet('a'), sheet('b'), sheet())).toEqual([]);
  expect(of(sheet('a'), sheet('b'), sheet('a'))).toEqual([
    'TD3107 assessments.2.nomination: đề nghị “an” đã có bảng chấm của thành viên “a”',
  ]);
  expect(of(sheet(), sheet())).toEqual([
    'TD3107 assessments.1.nomination: đề nghị “an” đã có bảng chấm thống nhất của hội đồng',
  ]);
});

describe('ballots', () => {
  const counted = (issued: string, returned: string, valid: string, yes: string, no: string, times = 1) => {
    const results = Array.from({ length: times }, () => ({ nomination: 'an', for: yes, against: no }));
    const council = councilWith({ ballots: { issued, returned, valid, results } });
    return findings(plain, [individual('an')], council);
  };

  it('may be lost, spoilt or blank', () => {
    expect(counted('3', '3', '3', '2', '1')).toEqual([]);
    expect(counted('3', '2', '1', '0', '0')).toEqual([]);
  });

  it.each([
    [['4', '3', '3', '3', '0'], 'TD3108 ballots.issued: phát ra 4 phiếu mà hội đồng chỉ có 3 thành viên'],
    [['2', '3', '3', '3', '0'], 'TD3108 ballots.returned: thu về 3 phiếu, nhiều hơn 2 phiếu phát ra'],
    [['3', '2', '3', '3', '0'], 'TD3108 ballots.valid: 3 phiếu hợp lệ, nhiều hơn 2 phiếu thu về'],
    [
      ['3', '3', '2', '2', '1'],
      'TD3108 ballots.results.0.nomination: “an” có 2 phiếu đồng ý và 1 phiếu không đồng ý, cộng lại nhiều hơn 2 phiếu hợp lệ',
    ],
  ] as const)('of %j cannot be', ([issued, returned, valid, yes, no], finding) => {
    expect(counted(issued, returned, valid, yes, no)).toEqual([finding]);
  });

  it('are counted once for each nomination', () => {
    expect(counted('3', '3', '3', '3', '0', 2)).toEqual([
      'TD3108 ballots.results.1.nomination: đề nghị “an” có hai kết quả kiểm phiếu',
    ]);
  });
});

describe('attendance', () => {
  const met = (present: readonly string[], ...absent: readonly string[]) => {
    const away = absent.map((member) => ({ member, written_opinion: true }));
    const council = councilWith({ meeting: { date: '2021-12-10', present, absent: away } });
    return findings(plain, [individual('an')], council);
  };

  it('puts every member on one list', () => {
    expect(met(['a', 'b', 'c'])).toEqual([]);
    expect(met(['a', 'b'], 'c')).toEqual([]);
  });

  it('puts nobody on two lists, and nobody on none', () => {
    expect(met(['a', 'b', 'c'], 'c')).toEqual([
      'TD3109 meeting.absent.0.member: thành viên “c” vừa ghi có mặt vừa ghi vắng mặt',
    ]);
    expect(met(['a', 'b'])).toEqual([
      'TD3109 meeting.present: Ủy viên c không có trong danh sách có mặt, cũng không có trong danh sách vắng mặt',
    ]);
  });
});

it('points need a scale', () => {
  const { scale: _, ...unscaled } = plain;
  expect(findings(plain, [])).toEqual([]);
  expect(findings(unscaled, [])).toEqual([
    'TD3110 criteria.0.max: tiêu chí a (A) có điểm mà criteria.yaml không khai scale (Thang điểm)',
  ]);
});

describe('the examples', () => {
  /** Findings of an example as `CODE file:line:column`. */
  function located(example: string) {
    const folder = join(import.meta.dirname, '../../examples', example);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml'));
    const files = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
    const { value: dossier, sources, trees } = readCampaign(files);
    return { dossier, findings: locate(check(dossier), sources, trees) };
  }

  it('of Vĩnh Phúc has marks, and nothing to be said of them', () => {
    const { dossier, findings } = located('vinh-phuc-2021');
    expect(dossier.council?.value.assessments?.length).toBeGreaterThan(10);
    expect(findings).toEqual([]);
  });

  it('of first mistakes has one mark above its maximum, pointed at where it stands', () => {
    expect(located('first-mistakes').findings).toMatchObject([
      {
        code: 'TD3102',
        file: 'nominations/01-tran-thi-hoa.yaml',
        range: { start: { line: 41, column: 13 } },
        related: [{ file: 'criteria.yaml', range: { start: { line: 23, column: 10 } } }],
        message: '45 điểm cao hơn điểm tối đa 40 của tiêu chí tc2 (Hỗ trợ tiêu thụ sản phẩm trực tuyến)',
      },
    ]);
  });
});
