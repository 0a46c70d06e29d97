import { expect, test } from 'vitest';
import { survey } from '../../src/pipeline.ts';
import { campaignWith } from '../campaign/load-campaign.ts';
import { memoryWorld } from '../memory-host.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sound = campaignWith(new Map());
const plan = new TextDecoder().decode(sound.get('plan.yaml'));

/** Codes found in the sound campaign with its plan changed, and without its nominations where asked. */
async function codes(change: (plan: string) => string, nominations = true) {
  const files = new Map([...sound, ['plan.yaml', bytes(change(plan))]]);
  if (!nominations) files.delete('nominations/an.yaml');
  return (await survey(memoryWorld(files))).findings.map(({ code, severity }) => `${code} ${severity}`);
}

const open = (text: string) => text.replace(/^ {2}end: .*\n/m, '');
const silencing = (text: string, ...silenced: string[]) => `${text}silence: [${silenced.join(', ')}]\n`;

test('a warning of a rule', async () => {
  expect(await codes(open)).toEqual(['TD3017 warning']);
  expect(await codes((text) => silencing(open(text), 'TD3017'))).toEqual([]);
});

test('a warning of reading', async () => {
  expect(await codes((text) => text, false)).toEqual(['TD2003 warning']);
  expect(await codes((text) => silencing(text, 'TD2003'), false)).toEqual([]);
});

test('an error never, and that is said', async () => {
  const faulty = (text: string) => text.replace('decider: giam-doc', 'decider: giam-doc-so');
  expect(await codes(faulty)).toEqual(['TD3004 error']);
  expect(await codes((text) => silencing(faulty(text), 'TD3004'))).toEqual(['TD3004 error']);
  expect(await codes((text) => silencing(text, 'TD2004'))).toEqual(['TD3030 warning']);
});

test('a code that is none is said', async () => {
  expect(await codes((text) => silencing(text, 'TD9999'))).toEqual(['TD3030 warning']);
});
