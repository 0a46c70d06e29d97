import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { writeCampaign } from '../campaign.mjs';
import { median } from '../processes.mjs';

export const title =
  'scoring on a rubric of forty criteria against yaml.parse of the nominations, processor time';

export default async function scoring({ root, place, quick, turns, sayOther, program }) {
  const count = quick ? 1_000 : 10_000;
  const { folder } = writeCampaign(root, join(place, `scored-${count}`), count, { long: true });
  mkdirSync(place, { recursive: true });
  const bundle = join(place, 'scoring.mjs');
  // The stages by themselves, bundled as the program is.
  await build({
    stdin: {
      contents: `export { readCampaign } from './src/validate/read-campaign.ts';\nexport { score } from './src/score/score.ts';`,
      resolveDir: root,
    },
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
    logLevel: 'error',
  });
  const rows = [];
  for (let turn = 0; turn < turns(3); turn++) {
    const { argv } = program('score-many.mjs', bundle, folder);
    rows.push(JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' })));
  }
  const middle = (key) => Math.round(median(rows.map((row) => row[key])));
  const ratio = median(rows.map(({ parsing, scoring }) => scoring / parsing));
  sayOther(`${count} nominations`, {
    'yaml.parse, ms': middle('parsing'),
    'scoring, ms': middle('scoring'),
    ratio: ratio.toFixed(2),
    target: '< 1',
    reached: ratio < 1 ? 'yes' : 'no',
  });
}
