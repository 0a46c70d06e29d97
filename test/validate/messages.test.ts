import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { codes } from '../../src/diagnostic/codes.ts';
import { locate } from '../../src/diagnostic/locate.ts';
import { terminalFinding } from '../../src/report/diagnostics-terminal.ts';
import { readCampaign } from '../../src/validate/read-campaign.ts';
import { campaignWith, loadCampaign } from '../campaign/load-campaign.ts';

const rules = join(import.meta.dirname, '../rules');
const owned = Object.entries(codes).filter(([code]) => /^TD(10|2)/.test(code));

// A campaign that lacks files, or holds a file of a megabyte or a hundred faults, is not laid down as one: these are tested by hand.
const withoutFixture = ['TD1003', 'TD1034', 'TD2001', 'TD2002', 'TD2003'];

describe('each fault of text and schema', () => {
  it.each(
    owned.filter(([code]) => !withoutFixture.includes(code)).map(([code, { slug }]) => ({ code, slug })),
  )('$code $slug is said as its fixture shows', async ({ code, slug }) => {
    const folder = join(rules, slug);
    expect(existsSync(folder)).toBe(true);
    const { diagnostics, sources, trees } = readCampaign(campaignWith(loadCampaign(folder)));
    const findings = locate(diagnostics, sources, trees);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    const chalk = new Chalk({ level: 0 });
    const frames = findings.map((finding) => terminalFinding(finding, { sources, width: 100, chalk }));
    await expect(`${frames.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });

  it.each(
    owned.filter(([code]) => !withoutFixture.includes(code)).map(([code, { slug }]) => ({ code, slug })),
  )('$code $slug is silent on its mended neighbour', ({ slug }) => {
    const clean = loadCampaign(join(rules, slug, 'clean'));
    expect(clean.size).toBeGreaterThan(0);
    expect(readCampaign(campaignWith(clean)).diagnostics).toEqual([]);
  });

  it('has no fixture without a code', () => {
    const slugs = new Set(Object.values(codes).map(({ slug }) => slug as string));
    expect(readdirSync(rules).filter((slug) => !slugs.has(slug) && slug !== 'rules.test.ts')).toEqual([]);
  });
});
