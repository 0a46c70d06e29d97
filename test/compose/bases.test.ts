import { describe, expect, it } from 'vitest';
import { lawAnswers } from '../../src/compose/law-answers.ts';
import type { Paper, Plan } from '../../src/model/files.generated.ts';
import { planWith } from '../campaign/parts.ts';
import { shippedLaw } from '../law/shipped.ts';

const law = shippedLaw();

/** What a paper cites by itself, as `98/2023/NĐ-CP`; a law by its day. */
function cited(plan: Plan, document: Paper['document'], date?: string): readonly string[] {
  const paper = date === undefined ? undefined : { document, date, signer: 'giam-doc' };
  return lawAnswers(law, plan)
    .legalBases(document, paper)
    .map(({ number, symbol, date: signed }) => (number ? `${number}/${symbol}` : `Luật ${signed}`));
}

describe('the bases that a paper cites by itself', () => {
  const plan = planWith({ period: { start: '2025-08-01' }, submission_date: '2025-12-12' });
  const circular = '15/2025/TT-BNV';

  it('are those of its own day, whatever the day of the dossier', () => {
    expect(cited(plan, 'plan', '2025-06-30')).toEqual(['Luật 2022-06-15', '98/2023/NĐ-CP', '01/2024/TT-BNV']);
    expect(cited(plan, 'plan', '2025-08-04')).toEqual(['Luật 2022-06-15', '152/2025/NĐ-CP']);
    expect(cited(plan, 'plan', '2025-08-05')).toContain(circular);
  });

  it('are those of the day that it is planned for until it has one', () => {
    expect(cited(plan, 'plan')).not.toContain(circular);
    expect(cited(plan, 'submission-letter')).toContain(circular);
    const old = planWith({ submission_date: '2023-12-29', decision_date: '2024-01-10' });
    expect(cited(old, 'submission-letter')).toContain('91/2017/NĐ-CP');
    expect(cited(old, 'decision')).toEqual(['Luật 2022-06-15', '98/2023/NĐ-CP']);
  });

  it('are what a transition keeps for a decision on a dossier that was sent before', () => {
    const sent = planWith({ submission_date: '2025-06-30' });
    expect(cited(sent, 'decision', '2025-08-20')).toEqual(['Luật 2022-06-15', '98/2023/NĐ-CP']);
  });
});
