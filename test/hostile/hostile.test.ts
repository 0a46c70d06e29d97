import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileInputs } from './inputs.ts';

const root = join(import.meta.dirname, '../..');
const file = 'nominations/hostile.yaml';
/** Seconds of a processor, and milliseconds of a busy machine, after which a process is taken to hang. */
const seconds = 8;
const patience = 60_000;
let campaign = '';

beforeAll(() => {
  campaign = mkdtempSync(join(tmpdir(), 'thidua-hostile-'));
  mkdirSync(join(campaign, 'nominations'));
  for (const name of ['plan.yaml', 'criteria.yaml']) {
    cpSync(join(root, 'examples/vinh-phuc-2021', name), join(campaign, name));
  }
});

afterAll(() => rmSync(campaign, { recursive: true, force: true }));

/** A whole process with a quarter of a gigabyte of heap and few seconds, whatever else the machine does. */
function validate(format: 'json' | 'terminal') {
  const argv = [
    process.execPath,
    '--max-old-space-size=256',
    join(root, 'bin/thidua.js'),
    'validate',
    campaign,
  ];
  return spawnSync('sh', ['-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', ...argv, '--format', format], {
    encoding: 'utf8',
    timeout: patience,
    maxBuffer: 64 * 1024 * 1024,
  });
}

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file: string;
    readonly severity: string;
  }[];
}

describe('a hostile file', () => {
  it.each(hostileInputs)('$what', ({ bytes, code }) => {
    writeFileSync(join(campaign, file), bytes);
    const { status, signal, stdout, stderr } = validate('json');
    expect({ status, signal, stderr }).toEqual({ status: 1, signal: null, stderr: '' });
    const { diagnostics } = JSON.parse(stdout) as Report;
    const codes = diagnostics.filter((found) => found.file.endsWith(file)).map((found) => found.code);
    expect([...new Set(codes)]).toContain(code);
    expect(codes).not.toContain('TD9001');
    // A person reads these: one hostile file must not bury what is said of the others.
    expect(codes.length).toBeLessThanOrEqual(200);
  });

  it.each(
    hostileInputs.filter(({ what }) =>
      /escape sequence|text turned|nine hundred|10000 lists|picture/.test(what),
    ),
  )('$what, shown on a terminal', ({ bytes, code }) => {
    writeFileSync(join(campaign, file), bytes);
    const { status, signal, stdout, stderr } = validate('terminal');
    expect({ status, signal, stderr }).toEqual({ status: 1, signal: null, stderr: '' });
    expect(stdout).toContain(code);
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(1_000);
  });
});
