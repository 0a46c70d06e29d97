import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { takeLock } from '../../src/host/node-lock.ts';

const system = vi.hoisted((): { uptime: number | undefined } => ({ uptime: undefined }));
vi.mock('node:os', async (original) => {
  const os = await original<typeof import('node:os')>();
  return { ...os, uptime: () => system.uptime ?? os.uptime() };
});

const disk = vi.hoisted((): { linkFault: string | undefined } => ({ linkFault: undefined }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const linkSync: typeof fs.linkSync = (...paths) => {
    if (disk.linkFault !== undefined) throw Object.assign(new Error(), { code: disk.linkFault });
    fs.linkSync(...paths);
  };
  return { ...fs, linkSync };
});

const folder = mkdtempSync(join(tmpdir(), 'thidua-lock-'));
const file = join(folder, '.thidua/x.lock');

beforeAll(() => expect(existsSync(folder)).toBe(true));
afterAll(() => rmSync(folder, { recursive: true }));

function letGo(lock: ReturnType<typeof takeLock>): void {
  if (typeof lock !== 'function') throw new Error(`held: ${JSON.stringify(lock)}`);
  lock();
}

describe('a lock', () => {
  it.each([
    ['of this machine, held since its process began', hostname(), 0, 'held'],
    ['of before this machine started', hostname(), uptime() + 3_600, 'taken'],
    ['of another machine, a day old', 'another', 24 * 3_600, 'held'],
    ['of another machine, four days old', 'another', 4 * 24 * 3_600, 'taken'],
  ])('whose process id is in use: %s', (_, machine, age, outcome) => {
    mkdirSync(join(folder, '.thidua'), { recursive: true });
    const since = Date.now() - age * 1000;
    writeFileSync(file, JSON.stringify({ process: process.ppid, machine, since, token: 1 }));
    const lock = takeLock(folder, '.thidua/x.lock');
    expect(typeof lock === 'function' ? 'taken' : 'held').toBe(outcome);
    if (typeof lock === 'function') lock();
    rmSync(join(folder, '.thidua'), { recursive: true, force: true });
  });

  // Only Linux tells when a process began.
  it.runIf(process.platform === 'linux')('whose process id another process has by now is taken', () => {
    mkdirSync(join(folder, '.thidua'), { recursive: true });
    const later = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    const since = Date.now() - 600_000;
    writeFileSync(file, JSON.stringify({ process: later.pid, machine: hostname(), since, token: 1 }));
    letGo(takeLock(folder, '.thidua/x.lock'));
    later.kill();
  });

  it('of a process that lives is never too old', () => {
    mkdirSync(join(folder, '.thidua'), { recursive: true });
    const days = 24 * 3_600_000;
    // The machine and the process have been running for a month.
    system.uptime = uptime() + (30 * days) / 1000;
    const since = Date.now() - 4 * days;
    writeFileSync(file, JSON.stringify({ process: process.ppid, machine: hostname(), since, token: 1 }));
    expect(takeLock(folder, '.thidua/x.lock')).toMatchObject({ pid: process.ppid });
    system.uptime = undefined;
    rmSync(join(folder, '.thidua'), { recursive: true, force: true });
  });

  it('bars a second holder until it is let go, and leaves nothing behind', () => {
    const release = takeLock(folder, '.thidua/x.lock');
    expect(release).toBeTypeOf('function');
    expect(takeLock(folder, '.thidua/x.lock')).toEqual({
      file: '.thidua/x.lock',
      pid: process.pid,
      machine: hostname(),
    });
    letGo(release);
    expect(readdirSync(folder)).toEqual([]);
  });

  // FAT and network shares on several systems, and exFAT on Windows.
  it.each(['EPERM', 'ENOTSUP', 'ENOSYS', 'EISDIR'])('bars the way where there are no links: %s', (code) => {
    disk.linkFault = code;
    const dead = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(join(folder, '.thidua'), { recursive: true });
    writeFileSync(file, JSON.stringify({ process: dead.pid, machine: hostname(), token: 1 }));
    const release = takeLock(folder, '.thidua/x.lock');
    expect(takeLock(folder, '.thidua/x.lock')).toMatchObject({ pid: process.pid });
    letGo(release);
    disk.linkFault = undefined;
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of a process that was killed does not bar the way', () => {
    const dead = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(join(folder, '.thidua'), { recursive: true });
    writeFileSync(file, JSON.stringify({ process: dead.pid, machine: '', token: 1 }));
    expect(takeLock(folder, '.thidua/x.lock'), 'another machine may be alive').toMatchObject({ machine: '' });
    writeFileSync(file, 'half a lo');
    letGo(takeLock(folder, '.thidua/x.lock'));
    expect(existsSync(file)).toBe(false);
  });

  it('is taken by one of many that want it at once, also over the lock of a dead process', async () => {
    const bundled = join(folder, 'lock.mjs');
    buildSync({
      entryPoints: [join(import.meta.dirname, '../../src/host/node-lock.ts')],
      outfile: bundled,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const script = `
      const { takeLock } = await import(${JSON.stringify(bundled)});
      process.stdout.write(typeof takeLock(${JSON.stringify(folder)}, '.thidua/x.lock') === 'function' ? 'taken ' : 'barred ');
      setTimeout(() => {}, 1500);`;
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const words = await Promise.all(
      children.map(
        (child) =>
          new Promise<string>((resolve) => {
            let said = '';
            child.stdout.on('data', (bytes) => {
              said += bytes;
            });
            child.on('close', () => resolve(said));
          }),
      ),
    );
    expect(words.filter((word) => word === 'taken ')).toHaveLength(1);
    expect(words.filter((word) => word === 'barred ')).toHaveLength(3);
    letGo(takeLock(folder, '.thidua/x.lock'));
  });
});
