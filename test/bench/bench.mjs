// npm run bench [-- --peers] [-- --quick]: ratios of whole processes within one run; absolute times mean little here.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { writeCampaign } from './campaign.mjs';
import { peerCommands } from './peers.mjs';
import { median, ratio, timeInTurns } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const place = join(root, '.bench');
const options = new Set(process.argv.slice(2));
const quick = options.has('--quick');

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
const thidua = join(root, 'bin/thidua.js');
const empty = { argv: [join(import.meta.dirname, 'empty.mjs')] };
const validate = (folder) => ({ argv: [thidua, 'validate', folder], statuses: [0] });
const parseOnly = (folder) => ({
  argv: [join(import.meta.dirname, 'parse-only.mjs'), join(folder, 'nominations')],
});

const thousand = writeCampaign(root, join(place, 'thousand'), 1_000);
const rows = [];
const say = (what, times, base, target) => {
  rows.push({
    what: what,
    'ms (median)': Math.round(median(times)),
    ratio: ratio(times, base).toFixed(2),
    target: target === undefined ? '' : `≤ ${target}`,
    reached: target === undefined ? '' : ratio(times, base) <= target ? 'yes' : 'no',
  });
};

{
  const commands = [empty, { argv: [thidua, '--version'] }, validate(join(root, 'examples/vinh-phuc-2021'))];
  const [base, version, example] = timeInTurns(commands, quick ? 5 : 21);
  say('empty node script', base, base);
  say('cold thidua --version / empty script', version, base, 1.3);
  say('cold thidua validate, Vĩnh Phúc / empty script', example, base, 2.5);
}
{
  const commands = [parseOnly(thousand.folder), validate(thousand.folder)];
  const [parse, whole] = timeInTurns(commands, quick ? 3 : 9);
  say('yaml.parse of 1,000 nominations', parse, parse);
  say('thidua validate of them / yaml.parse', whole, parse, 1.3);
}
if (!quick) {
  const many = writeCampaign(root, join(place, 'ten-thousand'), 10_000);
  const [small, large] = timeInTurns([validate(thousand.folder), validate(many.folder)], 3);
  say('thidua validate of 10,000 / of 1,000', large, small, 10.5);
}
if (options.has('--peers')) {
  const peers = peerCommands(place, thousand.folder);
  const [own, ...others] = timeInTurns([validate(thousand.folder), ...peers], 3);
  for (const [index, times] of others.entries()) say(`${peers[index].name} on 1,000 / thidua`, times, own);
}

console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; nominations of ${(thousand.average / 1024).toFixed(1)} KB`,
);
console.table(Object.fromEntries(rows.map(({ what, ...row }) => [what, row])));
