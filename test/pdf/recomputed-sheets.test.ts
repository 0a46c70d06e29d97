import { describe, expect, it } from 'vitest';
import type { Council } from '../../src/model/files.generated.ts';
import { survey } from '../../src/pipeline.ts';
import { printing } from '../../src/printing.ts';
import { memoryWorld, textFiles } from '../memory-host.ts';
import { equal, fraction } from '../score/calculator.ts';
import { councilWith } from '../score/campaign.ts';
import { readRubric, rubricCampaign } from '../score/rubric-campaign.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { recompute } from './recompute-sheet.ts';

/** The score sheets of a rubric's nominees, printed and read back, by nomination. */
async function sheetsOf(
  name: string,
  council?: Omit<Council, 'name' | 'abbreviation' | 'members'>,
): Promise<ReadonlyMap<string, ReadPdf>> {
  const { plan, nominations } = rubricCampaign(name);
  const files: Record<string, string> = {
    'plan.yaml': JSON.stringify(plan),
    'criteria.yaml': readRubric(name, 'criteria.yaml'),
  };
  for (const nomination of nominations)
    files[`nominations/${nomination.id}.yaml`] = JSON.stringify(nomination);
  if (council !== undefined) files['council.yaml'] = JSON.stringify(councilWith(council));
  const world = memoryWorld(textFiles(files));
  const sheets = new Map<string, ReadPdf>();
  for (const { path, bytes } of printing(world, await survey(world), false).papers()) {
    const id = /^phieu-giai-trinh-diem\/(.+)\.pdf$/.exec(path)?.[1];
    if (id !== undefined) sheets.set(id, await readPdf(bytes));
  }
  return sheets;
}

describe.each(['pl8', 'mau-02', 'mau-03'])('the printed score sheets of %s', (name) => {
  const { nominees } = rubricCampaign(name);

  it('give every total again to whoever has nothing but the paper', async () => {
    const sheets = await sheetsOf(name);
    expect(nominees.length).toBeGreaterThanOrEqual(3);
    for (const { id, expect: expected } of nominees) {
      const sheet = sheets.get(id);
      const { total, printed, wrong, lines } = recompute(sheet?.elements ?? []);
      expect(lines, id).toBeGreaterThan(20);
      expect(wrong, id).toEqual([]);
      if (expected.total == null) {
        expect([total, printed], id).toEqual([undefined, undefined]);
        continue;
      }
      const worked = fraction(expected.total);
      expect(printed && equal(printed, worked), id).toBe(true);
      expect(total && equal(total, worked), `${id}: ${sheet?.text}`).toBe(true);
    }
  });

  it('and one figure misprinted is found', async () => {
    const [first] = nominees;
    const elements = (await sheetsOf(name)).get(first?.id ?? '')?.elements ?? [];
    const at = elements.findIndex(({ text }) => /^Chấm .* trên /.test(text)) - 1;
    const misprinted = elements.with(at, { role: 'TD', text: '0,25' });
    expect(recompute(misprinted).wrong.length).toBeGreaterThan(0);
  });
});

describe('a printed score sheet with marks that were verified before the council agreed', () => {
  it('shows them beside the own mark, and gives the total of the agreed ones again', async () => {
    const mark = (points: string) => ({ 'a-i-2-d': { points } });
    const sheets = await sheetsOf('mau-02', {
      assessments: [
        { nomination: 'an', by: 'a', scores: mark('1') },
        { nomination: 'an', by: 'b', scores: mark('1.75') },
        { nomination: 'an', scores: mark('1.5') },
      ],
    });
    // The other sheets of the campaign have the column too, and nothing in it.
    for (const id of ['an', 'binh'])
      expect(sheets.get(id)?.elements.map(({ text }) => text)).toContain('Thẩm định');
    expect(recompute(sheets.get('binh')?.elements ?? []).verified).toEqual([]);
    // (1 + 1,75) : 2 = 1,375, rounded 1,38; 95 of the sheet above less the half point that was taken off.
    const { total, printed, wrong, verified } = recompute(sheets.get('an')?.elements ?? []);
    expect(wrong).toEqual([]);
    expect(verified).toEqual([fraction('1,38')]);
    expect([total, printed].map((sum) => sum && equal(sum, fraction('94,5')))).toEqual([true, true]);
  });
});
