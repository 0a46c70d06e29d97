import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, faultPlaces, faults, holds } from './asked.ts';

describe('a condition answers', () => {
  it.each<[string, boolean | null]>([
    ["points('thu') >= 38.1", true],
    ["points('thu') > 38.1", false],
    ["points('thu') == 38.10", true],
    ["max('thu') - points('thu') == 1.9", true],
    ["percent('thu') == 95.25", true],
    ["points('hop') / max('hop') == 1 / 3", true],
    ["points('hop') / max('hop') * 3 == 1", true],
    ["-points('hop') < 0", true],
    ["level('hop') == 'thieu'", true],
    ["level('hop') in ['du', 'thieu']", true],
    ["met('hop')", true],
    ['base >= 89.95', true],
    ['base > 89.949999999999999999999', true],
    ['deduction <= 0.5 * bonus', true],
    ['deduction < 50 * bonus / 100', false],
    ["fact('bi-khien-trach') == false", true],
    ["!fact('bi-khien-trach')", true],
    ["fact('ngay-nghi') < 40", true],
    ["fact('ngay-nop') <= date('31/1/2025')", true],
    ["fact('ngay-nop') > date('2025-01-31')", false],
    ["nominee.kind == 'individual' && nominee.female", true],
    ['groups.all(g, g.points > 0)', true],
    ['groups.exists(g, g.percent >= 95)', true],
    ['groups.exists_one(g, g.percent >= 95)', true],
    ['groups.filter(g, g.points >= 10).size() >= 2', true],
    ["groups.exists(g, g.id == 'thu' && g.max == 40)", true],
    ["base > 50 ? bonus == 6 : fact('chua-khai')", true],
  ])('%s: %s', (condition, expected) => {
    expect(faults(condition)).toEqual([]);
    expect(holds(condition)).toBe(expected);
  });
});

describe('what has not been entered stays unknown, as far as it matters', () => {
  it.each<[string, boolean | null]>([
    ["fact('chua-khai')", null],
    ["fact('chua-khai') == false", null],
    ["!fact('chua-khai')", null],
    ["points('chi-tieu') > 0", null],
    ['total > 0', null],
    ['nominee.leader', null],
    ["fact('chua-khai') && base > 0", null],
    ["fact('chua-khai') && base > 100", false],
    ["base > 100 && fact('chua-khai')", false],
    ["fact('chua-khai') || base > 0", true],
    ["fact('chua-khai') || base > 100", null],
    ['criteria.all(c, c.points > 0)', null],
    ['criteria.all(c, c.points > 20)', false],
    ['criteria.exists(c, c.points > 20)', true],
    ["atLeast(2, [base > 0, bonus > 0, fact('chua-khai')])", true],
    ["atLeast(2, [base > 0, bonus > 10, fact('chua-khai')])", null],
    ["atLeast(3, [base > 0, bonus > 10, fact('chua-khai')])", false],
    ['1 / (base - base) > 1', null],
  ])('%s: %s', (condition, expected) => {
    expect(faults(condition)).toEqual([]);
    expect(holds(condition)).toBe(expected);
  });

  it('takes nothing out of the prototype', () => {
    expect(faults("fact('constructor')")).toEqual(["unknown-fact «'constructor'»"]);
    expect(holds("fact('constructor')")).toBeNull();
  });
});

describe('a division by a number that is always 0', () => {
  it.each([
    ['1 / 0 > 1', '0'],
    ['base / (2 - 1 - 1) > 1', '2 - 1 - 1'],
    ['base / (0 * 5) > 1', '0 * 5'],
  ])('%s is a fault at %s', (condition, divisor) => {
    expect(faults(condition)).toEqual([`zero-divisor «${divisor}»`]);
  });
});

describe('numbers are as they are written', () => {
  it.each([
    ['0.1 + 0.2 == 0.3', true],
    ['1.1 * 3 == 3.3', true],
    ['89.95 * 100 == 8995', true],
    ['1 / 2 == 0.5', true],
    ['9007199254740993 > 9007199254740992', true],
  ])('%s', (condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });

  it('compares any two decimals as their digits do', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    const text = (value: number) => `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, '0')}`;
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(holds(`${text(a)} <= ${text(b)}`)).toBe(a <= b);
        expect(holds(`${text(a)} + ${text(b)} == ${text(a + b)}`)).toBe(true);
      }),
    );
  });

  it.each(['base > 0x10', 'base > 1e2', 'base > 5u', "b'x' == b'x'", 'base == null'])(
    '%s is no number',
    (text) => {
      expect(faults(text)[0]).toMatch(/^number-form/);
    },
  );
});

describe('a faulty condition is shown at its place', () => {
  it.each([
    ["points('thu') >= 89,95", ['decimal-comma «89,95» 89.95']],
    ["points('thu') = 5", ['single-equals «=» ==']],
    ['points(‘thu’) > 5', ["typographic-quote «‘thu’» 'thu'"]],
    ["points('thu') ≥ 5", ['unreadable «≥» >=']],
    ["points('thu') => 5", ['unreadable «=>» >=']],
    ['base > 5 và bonus > 3', ['unreadable «và» &&']],
    ['base > 5 or bonus > 3', ['unreadable «or» ||']],
    ["points('thu'", ["unfinished «'»"]],
    ['base >', ['unfinished «>»']],
    ["points('thu) > 3", ["unfinished «('thu) > 3»"]],
    ['base # 3', ['unreadable «#»']],
    [
      "points('thuu') > 1 && fact('bi-khien-trch')",
      ["unknown-criterion «'thuu'» thu", "unknown-fact «'bi-khien-trch'» bi-khien-trach"],
    ],
    ["level('hop') == 'thiu'", ["unknown-level «'thiu'» thieu"]],
    ["'canhan' == nominee.kind", ["unknown-kind «'canhan'»"]],
    ['chi-tieu > 5', ["id-unquoted «chi-tieu» points('chi-tieu')"]],
    ['bi-khien-trach', ["id-unquoted «bi-khien-trach» fact('bi-khien-trach')"]],
    ['points(thu) > 5', ['id-not-literal «points(thu)»']],
    ["points('thu', 'hop') > 5", ["id-not-literal «points('thu', 'hop')»"]],
    ["date('31/2/2025') < fact('ngay-nop')", ["no-such-date «'31/2/2025'»"]],
    ['totl > 5', ['unknown-name «totl» total']],
    ['groups.all(g, g.pionts > 0)', ['unknown-field «pionts» points']],
    ["nominee.sex == 'female'", ['unknown-field «sex» kind leader female members']],
    ['criteria.all(c, c.diem > 0)', ['unknown-field «diem» id points max percent met level']],
    ["point('thu') > 5", ["unknown-function «point('thu')» points"]],
    ["'a'.matches('(a+)+')", ["unknown-function «'a'.matches('(a+)+')»"]],
    ['double(1) > 0', ['unknown-function «double(1)»']],
    ["points('thu') > 'tot'", ["wrong-types «points('thu') > 'tot'» decimal string"]],
    ["fact('bi-khien-trach') > 5", ["wrong-types «fact('bi-khien-trach') > 5» bool decimal"]],
    ["fact('ngay-nop') > 5", ["wrong-types «fact('ngay-nop') > 5» date decimal"]],
    ['base && bonus > 5', ['wrong-types «base && bonus > 5» decimal bool']],
    ['!base', ['wrong-types «!base» decimal']],
    ['base % 5 == 0', ['wrong-types «base % 5» decimal decimal']],
    ['atLeast(2, base > 0)', ['wrong-types «atLeast(2, base > 0)»']],
    ["points('thu')", ["not-a-question «points('thu')» decimal"]],
  ])('%s', (condition, expected) => {
    expect(faults(condition)).toEqual(expected);
    expect(holds(condition)).toBeNull();
  });

  it('whatever is written: never a crash, never a place outside the text', () => {
    const pieces = fc.constantFrom(
      "points('thu')",
      "fact('ngay-nop')",
      'criteria',
      '.all(c, ',
      'c.points',
      '>=',
      '&&',
      '||',
      '!',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '89.95',
      '1,5',
      "'",
      '"',
      '‘',
      'và',
      '=',
      '==',
      '?',
      ':',
      ' ',
      '\n',
      'atLeast(2, [',
      'constructor',
      '__proto__',
      '🙂',
      'total',
    );
    const text = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (condition) => {
        for (const { from, to } of [...faultPlaces(condition)]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(condition.length);
        }
        expect([true, false, null]).toContain(holds(condition));
      }),
    );
  });

  it('is refused before it grows large', () => {
    expect(faults(`${'('.repeat(300)}base > 1${')'.repeat(300)}`)).toHaveLength(1);
  });
});

it('says which facts it asks about', () => {
  expect(factsOf("fact('a') || (fact('b') && fact('a')) && groups.all(g, fact('c'))")).toEqual([
    'a',
    'b',
    'c',
  ]);
});
