import { describe, expect, it } from 'vitest';
import { type NewDecider, offeredAwards } from '../../src/new-campaign/awards.ts';
import { shippedLaw } from '../../src/pipeline.ts';
import { memoryWorld } from '../memory-host.ts';

const law = shippedLaw(memoryWorld(new Map()).shipped);
const decider = (level: NewDecider['level']): NewDecider => ({ id: level, position: level, level });
const codes = (levels: readonly NewDecider['level'][], movement: Parameters<typeof offeredAwards>[2]) =>
  offeredAwards(law, levels.map(decider), movement).map(({ award }) => award.code);

describe('awards that a new campaign may offer', () => {
  it.each([
    [['agency', 'province'], '17/9/2021', ['GK', 'BKT']],
    [['agency', 'province'], '01/3/2026', ['GK', 'BKT']],
    [['commune', 'province'], '01/3/2026', ['GKX', 'BKT']],
  ] as const)('are commendations for %s by theme on %s', (levels, start, wanted) => {
    const end = start.replace(/\d{4}$/, (year) => String(Number(year) + 1));
    expect(codes(levels, { campaignType: 'thematic', start, end })).toEqual(wanted);
    expect(codes(levels, { campaignType: 'sudden', start, end })).toEqual(wanted);
    expect(codes(levels, { start, end }), 'a movement is by theme where nothing is said').toEqual(wanted);
  });

  it('are a flag too where a movement by theme lasts as long as the law wants, or its end is not set', () => {
    const movement = { campaignType: 'thematic', start: '01/3/2026' } as const;
    expect(codes(['province'], { ...movement, end: '27/02/2029' })).not.toContain('COTINH');
    expect(codes(['province'], { ...movement, end: '28/02/2029' })).toContain('COTINH');
    expect(codes(['province'], movement)).toContain('COTINH');
  });

  it('are the titles of the year where the movement is a regular one', () => {
    const offered = codes(['commune', 'province'], { campaignType: 'regular', start: '01/3/2026' });
    for (const title of ['LDTT', 'CSTDCS', 'TTLDTT', 'GDVH', 'COTINH']) expect(offered).toContain(title);
  });

  it('are none before the oldest law that is known', () => {
    expect(codes(['agency'], { start: '17/9/1990' })).toEqual([]);
  });
});
