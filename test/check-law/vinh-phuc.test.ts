import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lawRules } from '../../src/check/law/rules.ts';
import type { Dossier, Sourced } from '../../src/model/campaign.ts';
import type { Citation, Council, Nomination, Plan } from '../../src/model/files.generated.ts';
import { parseDate } from '../../src/vietnamese/date.ts';
import { shippedLaw } from '../law/shipped.ts';

const folder = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
const law = shippedLaw();

/** A file of the example with its dates as validation leaves them. */
function read<T>(path: string): Sourced<T> {
  const text = readFileSync(join(folder, path), 'utf8');
  const dated = (_: unknown, value: unknown) =>
    typeof value === 'string' ? (parseDate(value) ?? value) : value;
  return {
    value: parse(text, dated, { schema: 'failsafe', customTags: ['bool', 'null'] }) as T,
    file: path,
    route: [],
  };
}

const plan = read<Plan>('plan.yaml');
const dossier: Dossier = {
  plan,
  criteria: undefined,
  nominations: readdirSync(join(folder, 'nominations')).map((name) =>
    read<Nomination>(`nominations/${name}`),
  ),
  council: read<Council>('council.yaml'),
};
const check = (over: Partial<Plan>) =>
  lawRules.flatMap((rule) => [
    ...rule.check({
      dossier: { ...dossier, plan: { ...plan, value: { ...plan.value, ...over } } },
      fileSize: () => 1,
      filesIn: () => [],
      law,
    }),
  ]);
const with98: Citation = {
  type: 'Nghị định',
  number: '98',
  symbol: '2023/NĐ-CP',
  summary: 'quy định chi tiết',
};
const bases = plan.value.legal_bases ?? [];

describe('the Vĩnh Phúc campaign', () => {
  it('has nominations and bases to be held against the law', () => {
    expect(dossier.nominations.length).toBeGreaterThanOrEqual(10);
    expect(bases.length).toBe(5);
  });

  it('has nothing that the law objects to', () => {
    expect(check({})).toEqual([]);
  });

  it('errs with NĐ 98/2023 among its bases, from the day that the message names', () => {
    const found = check({ legal_bases: [...bases, with98] });
    expect(found).toMatchObject([{ code: 'TD4004', severity: 'error' }]);
    expect(found[0]?.message).toContain('01/01/2024');
  });

  it('errs in 2024, with every basis that has expired', () => {
    const errors = check({ submission_date: '2024-02-15' }).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Nghị định 91/2017/NĐ-CP chỉ có hiệu lực đến hết ngày 31/12/2023'),
      ]),
    );
  });
});
