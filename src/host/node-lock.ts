import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, resolve } from 'node:path';
import { HostError } from '../world.ts';

/**
 * Takes a lock file that says who holds it. One that a dead process left behind is taken over: its holder is asked
 * after by its process id, so a crash bars nobody. A holder on another machine (a shared folder) is taken for alive.
 *
 * @returns what lets the lock go again, or undefined where a living process holds it.
 * @throws HostError where the folder cannot be written.
 */
export function takeLock(folder: string, path: string): (() => void) | undefined {
  const file = resolve(folder, path);
  const mine = JSON.stringify({ process: process.pid, machine: hostname(), token: Math.random() });
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (create(file, mine)) return () => letGo(file, mine);
      const theirs = contents(file);
      if (theirs === undefined) continue;
      if (isAlive(theirs)) return undefined;
      setAside(file, theirs);
    }
    return undefined;
  } catch (cause) {
    throw new HostError('write', path, cause);
  }
}

/** A lock appears with its content or not at all: a reader never finds it empty, whoever is killed when. */
function create(file: string, mine: string): boolean {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(own, mine);
    linkSync(own, file);
    return true;
  } catch (cause) {
    // Missing where another process has just tidied the folder away.
    if (codeOf(cause) === 'EEXIST' || codeOf(cause) === 'ENOENT') return false;
    // A file system without links (FAT, some network shares) still refuses to create twice.
    if (codeOf(cause) !== 'EPERM' && codeOf(cause) !== 'ENOTSUP' && codeOf(cause) !== 'ENOSYS') throw cause;
    return createExclusive(file, mine);
  } finally {
    rmSync(own, { force: true });
  }
}

function createExclusive(file: string, mine: string): boolean {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

function letGo(file: string, mine: string): void {
  if (contents(file) !== mine) return;
  try {
    rmSync(file, { force: true });
    rmdirSync(dirname(file));
  } catch {
    // Something else lies there, as it mostly does; a lock that cannot be removed bars nobody once its holder is gone.
  }
}

/** Removes a dead holder's lock, and puts back what somebody else took in the same moment. */
function setAside(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (contents(aside) !== dead) {
    try {
      linkSync(aside, file);
    } catch {
      // A third process has it by now; the compare before each write keeps the file itself safe.
    }
  }
  rmSync(aside, { force: true });
}

function isAlive(holder: string): boolean {
  try {
    const { process: id, machine } = JSON.parse(holder) as { process: number; machine: string };
    if (machine !== hostname()) return true;
    process.kill(id, 0);
    return true;
  } catch (cause) {
    // The process is there and belongs to somebody else.
    return codeOf(cause) === 'EPERM';
  }
}

function contents(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
