import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../../scripts/bundle.mjs';
import { median, peakMemory } from '../processes.mjs';

export const title =
  'the same documents set and written by thidua, Typst in Node, pdfmake and pdfkit as its guide shows it';

const packages = { '@myriaddreamin/typst-ts-node-compiler': '0.7.0', pdfmake: '0.3.11' };
/** Files of one turn: enough that each engine is warm, few where it is slow. */
const files = { thidua: 600, typst: 100, pdfmake: 25, naive: 25 };

export default async function print({
  root,
  place,
  quick,
  turns,
  inTurns,
  say,
  sayOther,
  thidua,
  program,
  campaign,
}) {
  const home = join(place, 'print');
  installPeers(join(home, 'peers'));
  // As the program itself is.
  await bundle(root, { thidua: 'test/bench/print/thidua.ts' }, join(home, 'bundle'));
  const make = (engine, kind, source, count) => {
    const { argv } = program('print.mjs', engine, kind, home, source, String(count));
    const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`${engine} ${kind}: ${stderr.slice(-600)}`);
    return JSON.parse(stdout.trim().split('\n').at(-1));
  };
  /** Rows of engines that made the same, turn by turn; ratios are of processor time, by file or by page. */
  const compare = (what, engines, kind, per, targets, source = '-') => {
    const made = Object.fromEntries(engines.map((engine) => [engine, []]));
    for (let turn = 0; turn < turns(kind === 'merged' ? 1 : 5); turn++) {
      for (const engine of engines)
        made[engine].push(make(engine, kind, source(engine), countOf(kind, engine, quick)));
    }
    const cpu = (engine) => made[engine].map((told) => told.cpu / told[per]);
    for (const engine of engines) {
      const [told] = made[engine];
      const ratio = median(cpu(engine).map((time, turn) => time / cpu('thidua')[turn]));
      const target = targets[engine];
      sayOther(`${what}, ${engine}`, {
        [`cpu ms / ${per === 'files' ? 'file' : 'page'}`]: median(cpu(engine)).toFixed(2),
        'kB / file': Math.round(told.bytes / told.files / 1000),
        pages: told.pages,
        'peak MB': Math.round(told.peak),
        'thidua is faster': engine === 'thidua' ? '' : `${ratio.toFixed(1)} ×`,
        target: target ? `≥ ${target} ×` : '',
        reached: target ? (ratio >= target ? 'yes' : 'no') : '',
      });
    }
  };
  const none = () => '-';
  compare('4-page dossier', Object.keys(files), 'separate', 'files', { typst: 5, naive: 40 }, none);

  // From the loaded campaign to files, templates in; Typst sets what was composed. By the file: the documents are the same,
  // and what one of them spares in pages is no loss of speed.
  const folder = campaign(200);
  const composed = join(home, 'composed.json');
  make('thidua', 'compose', folder, composed);
  compare('whole way from a campaign', ['thidua', 'typst'], 'campaign', 'files', { typst: 3 }, (engine) =>
    engine === 'thidua' ? folder : composed,
  );
  const dossier = ['--nominee', 'de-nghi-0', '--only', 'achievement-report', '--draft', '--force'];
  const [base, cold] = inTurns([program('empty.mjs'), thidua('render', campaign(1), ...dossier)], turns(9));
  say('empty node script', base);
  say('thidua render of one report, cold', cold, { base, target: 4 });
  if (quick) return;
  compare('merged, 5,000 pages', ['thidua', 'typst'], 'merged', 'pages', { typst: 4 }, none);
  for (const count of [1_000, 10_000]) {
    const command = thidua('render', campaign(count), '--draft');
    sayOther(`thidua render of ${count}`, { 'peak MB': Math.round(peakMemory(command)) });
  }
}

function countOf(kind, engine, quick) {
  if (kind === 'merged') return 1_250;
  return quick ? Math.ceil(files[engine] / 4) : files[engine];
}

function installPeers(home) {
  if (existsSync(join(home, 'node_modules/pdfmake'))) return;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: home, stdio: 'inherit' });
}
