import { describe, expect, it } from 'vitest';
import { PapersOnce } from '../../src/compose/papers-once.ts';
import { inputFrom } from './campaign.ts';
import { exampleDossier } from './example.ts';
import { shippedTemplates } from './shipped-templates.ts';
import { documentsOf } from './written.ts';

const dossier = exampleDossier('vinh-phuc-2021');
const input = inputFrom(dossier);
const all = documentsOf(input);

/** Judged, then asked for twice, with room for so many blocks and cells. */
function papersWith(room?: number, from = input, wanted = (_: { document: string }) => true) {
  const papers = new PapersOnce(from, wanted, room);
  const judged = [...papers.judged()];
  return { judged, first: [...papers.documents()], second: [...papers.documents()] };
}

describe('papers composed to be judged and to be printed', () => {
  it('are the same papers, kept or composed again', () => {
    for (const room of [undefined, 2000, 500, 0]) {
      const { judged, first, second } = papersWith(room);
      expect(judged.map(({ value }) => value)).toEqual(all);
      expect(first).toEqual(all);
      expect(second).toEqual(all);
    }
  });

  it('are kept as long as there is room, and no longer', () => {
    const keptOf = ({ judged, first }: ReturnType<typeof papersWith>) =>
      judged.filter(({ value }, at) => value === first[at]).length;
    expect(keptOf(papersWith())).toBe(all.length);
    expect(keptOf(papersWith(0))).toBe(0);
    expect(keptOf(papersWith(2000))).toBeGreaterThan(0);
    expect(keptOf(papersWith(2000))).toBeLessThan(all.length);
    // So small a share of all would spare no work.
    expect(keptOf(papersWith(20))).toBe(0);
  });

  it('leave out the paper that cannot be composed', () => {
    const templates = new Map(shippedTemplates());
    templates.delete('minutes');
    const sound = all.filter(({ id }) => id !== 'minutes');
    expect(sound.length).toBeLessThan(all.length);
    for (const room of [undefined, 0]) {
      expect(papersWith(room, inputFrom(dossier, templates)).first).toEqual(sound);
    }
  });

  it('are composed only where they are wanted', () => {
    const { judged } = papersWith(undefined, input, ({ document }) => document === 'score-sheet');
    expect(judged.map(({ value }) => value)).toEqual(all.filter(({ id }) => id === 'score-sheet'));
  });
});
