import { describe, expect, it } from 'vitest';
import { writeOut } from '../../src/cli/write-out.ts';
import { memoryWorld } from '../memory-host.ts';

function* sheets(count: number) {
  for (let at = 0; at < count; at++) {
    const path = `giay-khen/${at}.pdf`;
    yield {
      path,
      document: 'certificate',
      decider: undefined,
      nominee: undefined,
      content: path,
      *set() {
        yield new Uint8Array([at % 251]);
        return 1;
      },
    };
  }
}

/** How many entries of the manifest a run of so many papers writes in all. */
async function entriesWritten(count: number): Promise<number> {
  const files = new Map<string, Uint8Array>();
  const world = memoryWorld(files);
  let entries = 0;
  const write: typeof world.campaign.write = (path, bytes) => {
    world.campaign.write(path, bytes);
    const text = new TextDecoder().decode(files.get(path));
    if (path === 'out/manifest.json') entries += text.split('"path"').length - 1;
  };
  await writeOut(
    { ...world, campaign: { ...world.campaign, write } },
    {
      sheets: sheets(count),
      concerns: () => true,
      force: false,
      progress: { next() {}, done() {} },
      interrupt: { asked: async () => false, release() {} },
    },
  );
  return entries;
}

describe('the manifest that is written ahead', () => {
  it('takes four times as much for four times as many papers, not sixteen', async () => {
    const [some, many] = [await entriesWritten(2_000), await entriesWritten(8_000)];
    expect(many / some).toBeLessThan(5);
    expect(some).toBeGreaterThan(2_000);
  });
});
