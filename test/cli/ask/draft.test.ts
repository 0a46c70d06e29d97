import { describe, expect, it } from 'vitest';
import { draftNames, newDraft, openDraft } from '../../../src/cli/ask/draft.ts';
import { memoryWorld } from '../../memory-host.ts';

describe('a draft', () => {
  it('is on disk after each save, taken up as it was, and gone once it is used', () => {
    const files = new Map<string, Uint8Array>();
    const world = memoryWorld(files);
    const draft = newDraft(world, 'nominate');
    draft.answers.set('kind', 'individual').set('individual.full_name', 'Đặng Thị Ánh').set('x', null);
    draft.save();
    expect(draft.path).toBe('.thidua/nominate.json');
    expect(new TextDecoder().decode(files.get('.thidua/.gitignore'))).toBe('*\n');
    expect(openDraft(world, 'nominate'), 'somebody works on it').toMatchObject({ machine: 'test' });
    draft.release();
    const again = openDraft(world, 'nominate');
    if (again === undefined || 'pid' in again) throw new Error('not taken up');
    expect([...again.answers]).toEqual([...draft.answers]);
    again.discard();
    expect(draftNames(world, 'nominate')).toEqual([]);
  });

  it('never takes the place of another one', () => {
    const files = new Map<string, Uint8Array>();
    const world = memoryWorld(files);
    const first = newDraft(world, 'nominate');
    const second = newDraft(world, 'nominate');
    for (const draft of [first, second]) draft.save();
    second.release();
    expect(newDraft(world, 'nominate').name).toBe('nominate-3');
    expect(draftNames(world, 'nominate')).toEqual(['nominate-2', 'nominate']);
    expect(draftNames(world, 'init')).toEqual([]);
  });

  it('that cannot be read is left alone', () => {
    const files = new Map([['.thidua/nominate.json', new TextEncoder().encode('{"answers": 1')]]);
    const world = memoryWorld(files);
    expect(draftNames(world, 'nominate')).toEqual([]);
    expect(openDraft(world, 'nominate')).toBeUndefined();
    expect(newDraft(world, 'nominate').name).toBe('nominate-2');
  });
});
