import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/pipeline.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';
import { type Line, linesOf } from './lines.ts';
import { type Mutation, mutations as mutationsOfText } from './mutations.ts';
import { mutationsOfYaml } from './mutations-of-yaml.ts';
import { ways } from './ways.ts';

const clean = filesOf(join(import.meta.dirname, '../../examples/vinh-phuc-2021'));
const texts = new Map(
  [...clean]
    .filter(([file]) => /^(?:nominations\/.*|plan|criteria|council)\.?(?:yaml)$/.test(file))
    .map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]),
);
const lines = [...texts].flatMap(([file, text]) => linesOf(file, text));
const mutations = [...mutationsOfYaml, ...mutationsOfText];
const runs = Math.ceil(1000 / (mutations.length + ways.length));
const { shipped, font } = memoryWorld(clean);

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

/** What is found in a campaign of which some files are replaced, but for the one warning that the example carries. */
async function findingsWith(changes: ReadonlyMap<string, string | Uint8Array>): Promise<readonly Found[]> {
  const files = new Map(clean);
  for (const [file, by] of changes)
    files.set(file, typeof by === 'string' ? new TextEncoder().encode(by) : by);
  const { findings } = await survey({ ...memoryWorld(files), shipped, font });
  return findings
    .filter(({ code }) => code !== 'TD3017')
    .map(({ code, file, range }) => ({ code, file, line: range.start.line }));
}

function withLine({ file, index }: Line, by: string): ReadonlyMap<string, string> {
  const all = (texts.get(file) ?? '').split('\n');
  return new Map([[file, all.with(index, by).join('\n')]]);
}

/** The same numbers at every run (mulberry32), from 0 to below 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function brokenAtRandom({ code, fits, broken, below = 0 }: Mutation, next: () => number) {
  const fitting = lines.filter(fits);
  const line = fitting[Math.floor(next() * fitting.length)];
  if (!line) throw new Error('no line can be broken in this way');
  const by = broken(line, next());
  const found = await findingsWith(withLine(line, by));
  const wanted: readonly Found[] = [{ code, file: line.file, line: line.index + 1 + below }];
  return { line: line.text, by, found, wanted };
}

describe('a sound campaign broken on one line at random', () => {
  it('starts without a fault', async () => {
    expect(await findingsWith(new Map())).toEqual([]);
  });

  it.each(mutations)(`$what: one finding, $code, on that line, ${runs} times over`, async (mutation) => {
    const next = numbers(mutations.indexOf(mutation) + 1);
    const wrong = [];
    for (let run = 0; run < runs; run++) {
      const broken = await brokenAtRandom(mutation, next);
      if (JSON.stringify(broken.found) !== JSON.stringify(broken.wanted)) wrong.push(broken);
    }
    expect(wrong.map(({ line, by, found, wanted }) => ({ line, by, found, wanted }))).toEqual([]);
  });

  it.each(ways)(
    `$what: one finding, $code, where it stands, ${runs} times over`,
    async ({ code, broken }) => {
      const next = numbers(code.length + runs);
      for (let run = 0; run < runs; run++) {
        const { changes, file, line } = broken({ texts, lines }, next());
        expect(await findingsWith(changes)).toEqual([{ code, file, line }]);
      }
    },
  );

  it('finds each person written a second time, without marks and in capitals', async () => {
    const persons = lines.filter(({ key }) => key === 'full_name');
    const birthDate = ({ file }: Line) =>
      lines.find((line) => line.file === file && line.key === 'birth_date');
    for (const [at, later] of persons.entries()) {
      const earlier = persons[at - 1];
      const [born, other] = [birthDate(later), earlier && birthDate(earlier)];
      if (!earlier || !born || !other) continue;
      const plain = earlier.value.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toUpperCase();
      const all = (texts.get(later.file) ?? '').split('\n');
      const changed = all.with(later.index, `  full_name: ${plain}`).with(born.index, other.text);
      expect(await findingsWith(new Map([[later.file, changed.join('\n')]]))).toEqual([
        { code: 'TD3011', file: later.file, line: later.index + 1 },
        // what stands in capitals would be printed so
        { code: 'TD3036', file: later.file, line: later.index + 1 },
      ]);
    }
    expect(persons.length).toBeGreaterThan(5);
  });
});
