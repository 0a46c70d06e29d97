import { describe, expect, it } from 'vitest';
import { dossierFor } from '../../src/law/dossier.ts';
import { regimeOn } from '../../src/law/regime.ts';
import { shippedLaw } from './shipped.ts';

const law = shippedLaw();

/** Sets, whether that was read, and the components of a dossier for regular work. */
function of(date: string, award: string) {
  const regime = regimeOn(law, date)?.regime;
  const dossier = regime && dossierFor(regime, award, 'regular');
  if (dossier === undefined) return undefined;
  const { sets, sets_law, law: provision, electronic, components } = dossier;
  return {
    sets: sets === undefined ? undefined : Number(sets),
    status: (sets_law ?? provision).status,
    electronic: electronic?.law.article,
    components: components.map(({ id }) => id),
  };
}

describe('the dossier of an award of the State', () => {
  const minimum = ['submission-letter', 'achievement-report', 'minutes'];

  it.each([
    ['2025-07-01', 'CSTDTQ', [...minimum, 'vote-result', 'initiative', 'opinions']],
    ['2025-07-01', 'COCP', [...minimum, 'vote-result', 'opinions']],
    ['2025-07-01', 'BKTTG', [...minimum, 'opinions']],
    ['2025-06-30', 'CSTDTQ', [...minimum, 'initiative', 'opinions']],
    ['2025-06-30', 'COCP', [...minimum, 'opinions']],
    ['2025-06-30', 'BKTTG', [...minimum, 'opinions']],
  ])('on %s for %s is one set with electronic files', (date, award, components) => {
    const electronic = date < '2025-07-01' ? 'khoản 4 Điều 84' : 'khoản 12 Điều 33';
    expect(of(date, award)).toEqual({ sets: 1, status: 'verified', electronic, components });
  });

  it.each([
    ['BKTTG', 2],
    ['COCP', 2],
    ['CSTDTQ', 2],
    ['HCLD3', 3],
  ])('of 2021 for %s was %i sets, by a source that was not read', (award, sets) => {
    expect(of('2023-12-31', award)).toMatchObject({ sets, status: 'unverified' });
  });

  it('below the State leaves the number of sets to ministry and province', () => {
    for (const award of ['BKT', 'GK', 'CSTDCS', 'LDTT'])
      expect(of('2025-12-15', award)?.sets).toBeUndefined();
  });
});
