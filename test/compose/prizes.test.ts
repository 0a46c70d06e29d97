import { describe, expect, it } from 'vitest';
import { lawAnswers } from '../../src/compose/law-answers.ts';
import type { AwardForm, Nomination, Plan } from '../../src/model/files.generated.ts';
import { planWith } from '../campaign/parts.ts';
import { shippedLaw } from '../law/shipped.ts';
import { asText } from './as-text.ts';
import { inputOf, nominations, plan } from './campaign.ts';
import { documentsOf } from './written.ts';

const title = (id: string, name: string, code: string): AwardForm => ({
  id,
  name,
  code,
  type: 'title',
  for: ['individual'],
  decider: 'hieu-truong',
});
const fighter = title('cstdcs', '“Chiến sĩ thi đua cơ sở”', 'CSTDCS');
const advanced = title('ldtt', '“Lao động tiên tiến”', 'LDTT');
const [teacher] = nominations;
const proposed = (award: string): Nomination => {
  if (!teacher) throw new Error('no teacher');
  return { ...teacher, id: `a-${award}`, award };
};
const decided: Partial<Plan> = {
  campaign_type: 'regular',
  submission_date: '2025-12-12',
  decision_date: '2025-12-16',
  papers: [
    ...plan.papers,
    ...(['decision', 'prize-table'] as const).map((document) => ({ document, signer: 'hieu-truong' })),
  ],
};

/** The accountant's table of a plan with these award forms, one teacher proposed for each. */
function table(award_forms: readonly AwardForm[], over: Partial<Plan> = {}): string {
  const input = inputOf({
    plan: { ...decided, award_forms, ...over },
    nominations: award_forms.map(({ id }) => proposed(id)),
  });
  const found = documentsOf(input).find(({ id }) => id === 'prize-table');
  if (!found) throw new Error('no prize table');
  return asText(found);
}

describe('the table of prizes', () => {
  it('shows multiple, exact sum, rounded sum and the article behind them', () => {
    const text = table([advanced]);
    expect(text).toMatch(/\| 0,3 \| 702\.000 \| 710\.000 \|/);
    expect(text).toContain('(khoản 2 Điều 49 Nghị định số 152/2025/NĐ-CP)');
    expect(text).toContain('điểm d khoản 1 Điều 50 Nghị định số 152/2025/NĐ-CP');
    expect(text).toContain('Bảy trăm mười nghìn đồng.');
  });

  it('pays one teacher the highest of two titles of the same time, and says by which rule', () => {
    const text = table([fighter, advanced]);
    expect(text).toMatch(/“Chiến sĩ thi đua cơ sở” \| 1 \| 2\.340\.000 \| 2\.340\.000 \|/);
    expect(text).toMatch(/“Lao động tiên tiến” \|\s+\|\s+\|\s+\|/);
    expect(text).toContain('chỉ nhận mức tiền thưởng cao nhất (khoản 5 Điều 49 Nghị định số 152/2025/NĐ-CP)');
    expect(text).toContain('**2.340.000**');
  });

  it('pays a title and a giấy khen beside it both', () => {
    const commendation = plan.award_forms[0];
    if (!commendation) throw new Error('no commendation');
    const text = table([advanced, commendation]);
    expect(text).toContain('**1.420.000**');
    expect(text).not.toContain('mức tiền thưởng cao nhất');
  });

  it('names no article that nobody has read', () => {
    const text = table([advanced], { submission_date: '2021-12-12', decision_date: '2021-12-16' });
    expect(text).toMatch(/\| 0,3 \| 447\.000 \| 450\.000 \|/);
    expect(text).not.toContain('Điều 69');
  });

  it('reads sums as the office does', () => {
    const number_words = { thousand: 'ngàn', even: true } as const;
    expect(table([advanced], { number_words })).toContain('Bảy trăm mười ngàn đồng chẵn.');
  });
});

describe('the day of the decision', () => {
  const base = (date: string | undefined, decision_date = '2026-07-01') => {
    const papers: Plan['papers'] = [{ document: 'decision', signer: 'giam-doc', ...(date && { date }) }];
    const plan = planWith({ submission_date: '2025-12-12', decision_date, papers });
    const [award] = plan.award_forms;
    return award && lawAnswers(shippedLaw(), plan).prize(award, 'individual')?.baseSalary;
  };

  it('is that which the decision carries, before the one planned', () => {
    expect(base('2026-06-30')).toBe('2340000');
    expect(base('2026-07-01', '2026-06-30')).toBe('2530000');
    expect(base(undefined)).toBe('2530000');
    expect(base(undefined, '2026-06-30')).toBe('2340000');
  });
});
