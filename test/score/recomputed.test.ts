import { readdirSync, readFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { explainStanding } from '../../src/report/standing-explain.ts';
import { score } from '../../src/score/score.ts';
import { equal, equationsOf, evaluate, fraction, roundedLike, roundedToStep } from './calculator.ts';
import { rubricCampaign, rubrics } from './rubric-campaign.ts';

const page = readFileSync(new URL('../../docs/cham-diem.md', import.meta.url), 'utf8');
const shown = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body);
const plain = new Chalk({ level: 0 });

/** Works out every equation of a text again, and says which are wrong. */
function wrong(text: string): readonly string[] {
  return equationsOf(text).flatMap(({ left, right, rounded, step }) => {
    const value = evaluate(left);
    const printed = fraction(right);
    const holds = rounded
      ? equal(step === '' ? roundedLike(value, right) : roundedToStep(value, fraction(step)), printed) &&
        !equal(value, printed)
      : equal(value, printed);
    return holds ? [] : [`${left} = ${right}`];
  });
}

describe('a person with a pocket calculator', () => {
  it('finds what is wrong', () => {
    expect(wrong('2/3 × 10 = 6,67 (đã làm tròn)')).toEqual([]);
    expect(wrong('2/3 × 10 = 6,67')).toEqual(['2/3 × 10 = 6,67']);
    expect(wrong('2/3 × 10 = 6,75 (đã làm tròn tới bội số của 0,25)')).toEqual([]);
    expect(wrong('2/3 × 10 = 6,5 (đã làm tròn tới bội số của 0,25)')).toEqual(['2/3 × 10 = 6,5']);
    expect(wrong('100,00 + 10,00 − 4,00 = 105,00')).toEqual(['100,00 + 10,00 − 4,00 = 105,00']);
    expect(wrong('116/129 = 89,92% (đã làm tròn)')).toEqual([]);
  });

  it('gets every figure of docs/cham-diem.md again', () => {
    expect(equationsOf(shown.join('\n')).length).toBeGreaterThan(15);
    expect(wrong(shown.join('\n'))).toEqual([]);
  });

  it.each(readdirSync(rubrics))(
    'gets every figure of %s again, and the total from the top of the table',
    (name) => {
      const { criteria, nominations, plan, conditions } = rubricCampaign(name);
      const standing = score({ plan, criteria, nominations, conditions });
      for (const { id, purses } of standing.nominations) {
        const text = explainStanding(standing, id, plain) ?? '';
        expect(wrong(text)).toEqual([]);
        const tops = /Tiêu chí\n[│ ]*([\d,]+(?: [+−] [\d,]+)+)\n/.exec(text)?.[1];
        if (tops !== undefined && purses !== null)
          expect(equal(evaluate(tops), fraction(purses.base))).toBe(true);
      }
    },
  );
});
