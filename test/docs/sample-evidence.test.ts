import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

describe('the evidence of the examples', () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'thidua-evidence-'));
    execFileSync(process.execPath, [join(root, 'scripts/sample-evidence.mjs'), place]);
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  const campaigns = readdirSync(join(root, 'scripts/sample-evidence')).map((file) =>
    file.replace('.yaml', ''),
  );
  it.each(campaigns)(
    'of %s is what its wording gives: run `npm run evidence` when this fails',
    (campaign) => {
      const made = readdirSync(join(place, campaign, 'evidence')).sort();
      const kept = readdirSync(join(root, 'examples', campaign, 'evidence')).sort();
      expect(made).toEqual(kept.filter((file) => !file.endsWith('.png')));
      for (const file of made)
        expect(
          readFileSync(join(place, campaign, 'evidence', file)).equals(
            readFileSync(join(root, 'examples', campaign, 'evidence', file)),
          ),
          file,
        ).toBe(true);
    },
  );
});
