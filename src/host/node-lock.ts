import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { dirname, resolve } from 'node:path';
import { type Holder, HostError } from '../world.ts';

/**
 * Takes a lock file that says who holds it. One that a dead process left behind is taken over: its holder is asked
 * after by its process id, and a process of before the machine's start is dead whoever has its id now; so is one whose
 * id, by the time it began, belongs to another. A holder on
 * another machine (a shared folder) cannot be asked; it is taken for alive until its lock is too old.
 *
 * @returns what lets the lock go again, or who holds it.
 * @throws HostError where the folder cannot be written.
 */
export function takeLock(folder: string, path: string): (() => void) | Holder {
  const file = resolve(folder, path);
  const mine = JSON.stringify({
    process: process.pid,
    machine: hostname(),
    since: Date.now(),
    token: Math.random(),
  });
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (create(file, mine)) return () => letGo(file, mine);
      const theirs = contents(file);
      if (theirs === undefined) continue;
      if (isAlive(theirs)) return holder(path, theirs);
      setAside(file, theirs);
    }
    return holder(path, contents(file));
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
    place(own, file);
    return true;
  } catch (cause) {
    if (isTaken(cause)) return false;
    throw cause;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a file another name that nobody has yet. */
function place(own: string, file: string): void {
  try {
    linkSync(own, file);
  } catch (cause) {
    if (isTaken(cause)) throw cause;
    // A file system without links (FAT, exFAT, some network shares) says so each in its own way, and copies to no name twice.
    copyFileSync(own, file, constants.COPYFILE_EXCL);
  }
}

/** Somebody else has the name; or the folder is missing, where another process has just tidied it away. */
function isTaken(cause: unknown): boolean {
  return codeOf(cause) === 'EEXIST' || codeOf(cause) === 'ENOENT';
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
      place(aside, file);
    } catch {
      // A third process has it by now; the compare before each write keeps the file itself safe.
    }
  }
  rmSync(aside, { force: true });
}

/** Nobody on another machine, who cannot be asked, sits over one interview for longer (a weekend): ms. */
const oldest = 3 * 24 * 3_600_000;
/** Clocks are set while a machine runs; a start this much later than the lock is a start after it: ms. */
const clockMargin = 60_000;

/** A lock of an earlier version does not say since when it is held; it never grows too old. */
interface Written {
  readonly process: number;
  readonly machine: string;
  readonly since?: number;
}

function holder(file: string, written: string | undefined): Holder {
  try {
    const { process: pid, machine } = JSON.parse(written ?? '') as Written;
    return { file, pid, machine };
  } catch {
    return { file, pid: undefined, machine: undefined };
  }
}

function isAlive(written: string): boolean {
  try {
    const { process: id, machine, since = Number.POSITIVE_INFINITY } = JSON.parse(written) as Written;
    if (machine !== hostname()) return Date.now() - since <= oldest;
    if (since < Date.now() - uptime() * 1000 - clockMargin) return false;
    process.kill(id, 0);
    // Its number has gone to another process since, where the system tells when that began.
    return (startOf(id) ?? 0) <= since + clockMargin;
  } catch (cause) {
    // The process is there and belongs to somebody else.
    return codeOf(cause) === 'EPERM';
  }
}

/** When a process began, as Linux tells it; undefined elsewhere: ms. */
function startOf(id: number): number | undefined {
  const stat = contents(`/proc/${id}/stat`);
  // Its 22nd field, after a name that may hold anything, in hundredths of a second since the machine's start: proc(5).
  const ticks = stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19);
  return ticks === undefined ? undefined : Date.now() - uptime() * 1000 + Number(ticks) * 10;
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
