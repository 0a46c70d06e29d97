import { describe, expect, it } from 'vitest';
import { catalogue, existsOn, printedName } from '../../src/law/catalogue.ts';
import { competence, grantedBy } from '../../src/law/competence.ts';
import { type FormQuestion, formFor } from '../../src/law/form.ts';
import { regimeOn } from '../../src/law/regime.ts';
import { voteThreshold } from '../../src/law/votes.ts';
import type { LawLevel } from '../../src/model/files.generated.ts';
import { shippedLaw } from './shipped.ts';

const law = shippedLaw();
const regime = (date: string) => {
  const found = regimeOn(law, date)?.regime;
  if (!found) throw new Error(`no regime on ${date}`);
  return found;
};

describe('competence', () => {
  it.each<[string, LawLevel, string, boolean | undefined]>([
    ['GK', 'agency', '2021-12-15', true],
    ['BKT', 'agency', '2021-12-15', false],
    ['BKT', 'agency', '2025-12-15', false],
    ['BKT', 'province', '2025-12-15', true],
    ['TTLDXS', 'agency', '2025-12-15', false],
    ['CSTDCS', 'agency', '2025-12-15', true],
    ['CSTDCS', 'district', '2025-06-30', true],
    ['CSTDCS', 'district', '2025-07-01', false],
    ['CSTDCS', 'commune', '2025-06-30', false],
    ['CSTDCS', 'commune', '2025-07-01', true],
    ['GK', 'commune', '2025-07-01', true],
    ['BKTTG', 'province', '2025-07-01', false],
    ['BKTTG', 'government', '2025-07-01', true],
    ['HCLD3', 'government', '2025-07-01', false],
    ['GK', 'agency', '2010-01-01', undefined],
    ['XX', 'agency', '2025-07-01', undefined],
  ])('%s by %s on %s: %s', (award, level, date, expected) => {
    expect(competence(law, { award, level, date })?.competent).toBe(expected);
  });

  it('of a Giám đốc Sở ends with LĐTT, CSTĐCS, TTLĐTT and giấy khen', () => {
    expect(grantedBy(law, 'agency', '2025-12-15')).toEqual(['LDTT', 'CSTDCS', 'TTLDTT', 'GK']);
  });

  it('names all rules on the award where the level may not grant it', () => {
    const answer = competence(law, { award: 'BKT', level: 'agency', date: '2025-12-15' });
    expect(answer?.rules.flatMap(({ levels }) => levels)).toEqual(['province', 'ministry']);
  });
});

describe('formFor', () => {
  const report = (date: string, over: Partial<FormQuestion>) =>
    formFor(regime(date), {
      document: 'achievement-report',
      campaignType: 'thematic',
      kind: 'individual',
      award: 'GK',
      ...over,
    })?.number;

  it.each<[string, Partial<FormQuestion>, string | undefined]>([
    ['2021-12-15', {}, '07'],
    ['2021-12-15', { kind: 'collective' }, '07'],
    ['2024-05-01', {}, '08'],
    ['2025-12-15', {}, '08'],
    ['2021-12-15', { campaignType: 'sudden' }, '06'],
    ['2024-05-01', { campaignType: 'sudden' }, '07'],
    ['2025-12-15', { campaignType: 'sudden' }, '06'],
    ['2021-12-15', { campaignType: 'regular', kind: 'collective' }, '01'],
    ['2024-05-01', { campaignType: 'regular', kind: 'collective' }, '02'],
    ['2025-12-15', { campaignType: 'regular', kind: 'collective' }, '04'],
    ['2021-12-15', { campaignType: 'regular' }, '02'],
    ['2024-05-01', { campaignType: 'regular' }, '03'],
    ['2025-12-15', { campaignType: 'regular' }, '05'],
    ['2025-12-15', { campaignType: 'regular', award: 'CSTDTQ' }, '03'],
    ['2025-12-15', { campaignType: 'regular', kind: 'collective', award: 'COCP' }, '02'],
    ['2021-12-15', { document: 'submission-letter' }, undefined],
    ['2025-12-15', { document: 'submission-letter' }, '01'],
  ])('%s %o: Mẫu %s', (date, over, number) => {
    expect(report(date, over)).toBe(number);
  });
});

describe('voteThreshold', () => {
  it.each([
    ['2021-12-15', 'CSTDT', 'law', '90'],
    ['2021-12-15', 'CSTDCS', 'office', undefined],
    ['2024-05-01', 'CSTDCS', 'law', '80'],
    ['2025-12-15', 'CSTDCS', 'office', undefined],
    ['2025-12-15', 'COCP', 'law', '80'],
    ['2025-12-15', 'CSTDTQ', 'law', '90'],
    ['2021-12-15', 'GK', 'office', undefined],
    ['2025-12-15', 'GK', 'office', undefined],
  ])('%s %s: set by %s, %s', (date, award, setBy, percent) => {
    const vote = voteThreshold(regime(date), award);
    expect(vote?.set_by).toBe(setBy);
    expect(vote?.percent).toBe(percent);
    if (setBy === 'law') expect(vote?.of).toBe('members');
  });
});

describe('the catalogue', () => {
  it('prints names as the law quotes them', () => {
    const name = (code: string) => {
      const award = catalogue(law, code);
      return award && printedName(award);
    };
    expect(name('CSTDCS')).toBe('“Chiến sĩ thi đua cơ sở”');
    expect(name('CSTDT')).toBe('chiến sĩ thi đua Bộ, ban, ngành, tỉnh');
    expect(name('BKTTG')).toBe('“Bằng khen của Thủ tướng Chính phủ”');
    expect(name('GK')).toBe('giấy khen');
    expect(name('DSVH')).toBeUndefined();
  });

  it('knows since when an award exists', () => {
    const commune = catalogue(law, 'XATB');
    expect(commune && existsOn(commune, '2023-12-31')).toBe(false);
    expect(commune && existsOn(commune, '2024-01-01')).toBe(true);
  });
});
