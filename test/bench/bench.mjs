// npm run bench [-- family…] [-- --peers] [-- --quick]: ratios within one run; absolute times mean little here.
//
// A family of rows is one file in rows/: it exports `title` and, as default, a function that takes a bench (below) and
// says its rows. `--peers` measures other programs side by side, `--quick` takes fewer turns and leaves out the large sets.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { writeCampaign } from './campaign.mjs';
import { median, ratio, timeInTurns } from './processes.mjs';

const root = join(import.meta.dirname, '../..');
const place = join(root, '.bench');
const words = process.argv.slice(2);
const options = new Set(words.filter((word) => word.startsWith('--')));
const families = readdirSync(join(import.meta.dirname, 'rows'))
  .map((name) => name.replace(/\.mjs$/, ''))
  .sort();
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((word) => !families.includes(word));
if (unknown.length > 0) throw new Error(`no such family: ${unknown}; there are ${families.join(', ')}`);

execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`);
const campaigns = new Map();

for (const name of wanted.length > 0 ? wanted : families) {
  const { title, default: measure } = await import(`./rows/${name}.mjs`);
  const rows = {};
  // A run may take a quarter of an hour: what is measured is told at once, the table at the end.
  const add = (what, columns) => {
    rows[what] = columns;
    const told = Object.entries(columns).filter(([, value]) => value !== '');
    console.error(`${what}: ${told.map(([name, value]) => `${name} ${value}`).join(', ')}`);
  };
  await measure({
    root,
    /** A folder of the bench's own, which git ignores. */
    place,
    quick: options.has('--quick'),
    peers: options.has('--peers'),
    /** Fewer turns where somebody is in a hurry. */
    turns: (count) => (options.has('--quick') ? Math.max(3, count >> 2) : count),
    inTurns: timeInTurns,
    /** A command line of thidua that must end with status 0. */
    thidua: (...argv) => ({ argv: [join(root, 'bin/thidua.js'), ...argv] }),
    /** A program of programs/. */
    program: (file, ...argv) => ({ argv: [join(import.meta.dirname, 'programs', file), ...argv] }),
    /** The folder of a sound campaign of that many nominations, written once in a run. */
    campaign(count) {
      if (!campaigns.has(count)) {
        const { folder, average } = writeCampaign(root, join(place, `campaign-${count}`), count);
        console.log(`${count} nominations, ${(average / 1024).toFixed(1)} KB each`);
        campaigns.set(count, folder);
      }
      return campaigns.get(count);
    },
    /** Adds a row: the times of a command, and their ratio to those of another one in the same turns. */
    say(what, times, { base, target } = {}) {
      const wall = base && ratio(times.wall, base.wall);
      add(what, {
        'wall ms': Math.round(median(times.wall)),
        'cpu ms': times.cpu ? Math.round(median(times.cpu)) : '',
        ratio: wall?.toFixed(2) ?? '',
        'cpu ratio': base?.cpu && times.cpu ? ratio(times.cpu, base.cpu).toFixed(2) : '',
        target: target === undefined ? '' : `≤ ${target}`,
        reached: target === undefined ? '' : wall <= target ? 'yes' : 'no',
      });
    },
    /** Adds a row of another kind: any columns. */
    sayOther: add,
  });
  if (Object.keys(rows).length === 0) continue;
  console.log(`\n${name}: ${title}`);
  console.table(rows);
}
