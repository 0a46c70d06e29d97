import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnostic/locate.ts';
import { Source } from '../../src/source/source.ts';
import { readCampaign } from '../../src/validate/read-campaign.ts';
import { loadCampaign } from '../campaign/load-campaign.ts';
import { leavesOf } from './leaf.ts';
import { mutations } from './mutations.ts';

const clean = loadCampaign(join(import.meta.dirname, '../../examples/vinh-phuc-2021'));
const decoder = new TextDecoder();
const leaves = [...clean].flatMap(([file, bytes]) => leavesOf(file, decoder.decode(bytes)));

// One nomination beside the broken file is enough, and a thousand runs are read in a quarter of the time.
const small = new Map(
  [...clean].filter(([file]) => !file.startsWith('nominations/') || file === 'nominations/dang-thi-anh.yaml'),
);

describe('a sound campaign broken at a random place', () => {
  it('starts sound, with places enough to break', () => {
    expect(readCampaign(clean).diagnostics).toEqual([]);
    expect(leaves.length).toBeGreaterThan(500);
    for (const mutation of mutations) expect(leaves.filter(mutation.fits).length).toBeGreaterThan(0);
  });

  it('gives one finding, of the right code, on the broken line, a thousand times over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...mutations),
        fc.nat(),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (mutation, index, pick) => {
          const fitting = leaves.filter(mutation.fits);
          const leaf = fitting[index % fitting.length];
          if (!leaf) throw new Error(`nothing to break by ${mutation.what}`);
          const broken = mutation.apply(leaf, pick);
          const files = new Map([...small, [leaf.file, new TextEncoder().encode(broken)]]);
          const { diagnostics, sources, trees } = readCampaign(files);
          const found = locate(diagnostics, sources, trees).map(({ code, file, range }) => ({
            code,
            file,
            line: range.start.line,
          }));
          const line =
            new Source('', leaf.text).position(leaf.keySpan.offset).line + (mutation.lineOffset ?? 0);
          expect({ what: mutation.what, at: leaf.route, found }).toEqual({
            what: mutation.what,
            at: leaf.route,
            found: [{ code: mutation.code, file: leaf.file, line }],
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
