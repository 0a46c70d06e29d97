import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCampaign } from '../../src/validate/read-campaign.ts';
import { campaignWith, loadCampaign } from '../campaign/load-campaign.ts';

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (name: string) => readCampaign(campaignWith(loadCampaign(join(import.meta.dirname, name))));
const first = (name: string) => read(name).value.nominations[0]?.value;

describe('odd but right input', () => {
  it.each(folders)('%s is read silently', (name) => {
    const { diagnostics, value } = read(name);
    expect(diagnostics).toEqual([]);
    expect(value.nominations.length).toBeGreaterThan(0);
  });

  it.each(['byte-order-mark', 'utf-16', 'crlf', 'nfd', 'no-final-line-end', 'document-marks'])(
    '%s gives the same nomination as the plain file',
    (name) => {
      expect(first(name)).toEqual(readCampaign(campaignWith(new Map())).value.nominations[0]?.value);
    },
  );

  it('keeps the zeros of numbers that are text, and the words that YAML 1.1 took for no', () => {
    expect(first('numbers-as-written')?.individual).toMatchObject({
      identity_number: '001091012345',
      qualification: 'no',
      birth_date: '1991-03-14',
    });
    expect(first('numbers-as-written')?.scores?.['tc1']?.points).toBe('58.5');
  });

  it('takes an empty optional key for none', () => {
    expect(first('empty-optional-keys')).not.toHaveProperty('duties');
    expect(first('empty-optional-keys')?.individual).not.toHaveProperty('ethnicity');
  });
});
