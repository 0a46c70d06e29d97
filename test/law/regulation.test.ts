import { describe, expect, it } from 'vitest';
import { cite } from '../../src/law/instrument.ts';
import { regimeOn } from '../../src/law/regime.ts';
import { withRegulation } from '../../src/law/regulation.ts';
import { standardsFor } from '../../src/law/standards.ts';
import { voteThreshold } from '../../src/law/votes.ts';
import type { Regulation } from '../../src/model/files.generated.ts';
import { shippedLaw } from './shipped.ts';

const regulation: Regulation = {
  source: {
    type: 'Quyết định',
    number: '102',
    symbol: 'QĐ-SKHĐT',
    date: '2021-05-14',
    summary: 'ban hành Quy chế',
  },
  votes: [{ awards: ['GK', 'CSTDT'], percent: '70', of: 'votes', article: 'khoản 2 Điều 8' }],
  quorum: { numerator: '4', denominator: '5', article: 'khoản 1 Điều 8' },
  standards: [
    {
      awards: ['GK'],
      test: 'rating',
      rating: 'good',
      text: 'hoàn thành tốt nhiệm vụ trở lên',
      article: 'Điều 6',
    },
  ],
};
const law = withRegulation(shippedLaw(), regulation);
const on = regimeOn(law, '2021-12-15');
const regime = on?.regime;

describe('the office’s regulation', () => {
  it('sets the threshold that the law leaves to it, and cites its own article', () => {
    const vote = regime && voteThreshold(regime, 'GK');
    expect(vote).toMatchObject({ set_by: 'office', percent: '70', of: 'votes' });
    expect(vote && cite(law, vote.law)).toBe('khoản 2 Điều 8 Quyết định 102/QĐ-SKHĐT');
  });

  it('cannot lower the one that the law sets', () => {
    expect(regime && voteThreshold(regime, 'CSTDT')).toMatchObject({
      set_by: 'law',
      percent: '90',
      of: 'members',
    });
  });

  it('leaves alone what it does not speak of', () => {
    expect(regime && voteThreshold(regime, 'BKT')).toMatchObject({ set_by: 'office' });
    expect(regime && voteThreshold(regime, 'BKT')?.percent).toBeUndefined();
  });

  it('sets quorum and standards', () => {
    expect(regime?.quorum).toMatchObject({ numerator: '4', denominator: '5' });
    const question = { award: 'GK', kind: 'individual', campaignType: 'thematic' } as const;
    expect(on && standardsFor(on, 'rating', question)).toHaveLength(1);
    expect(on && standardsFor(on, 'rating', { ...question, award: 'BKT' })).toHaveLength(0);
  });
});
