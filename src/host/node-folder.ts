import {
  closeSync,
  type Dirent,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Folder, HostError } from '../world.ts';

/** A folder on disk that never reaches outside itself, neither by `..` nor by a link. */
export function nodeFolder(root: string): Folder {
  const base = resolve(root);

  /** The absolute path of `path`, or undefined when it leaves the folder. */
  const inside = (path: string): string | undefined => {
    const full = asSpelt(resolve(base, path));
    if (isAbsolute(path) || !contains(base, full)) return undefined;
    const real = realPath(full);
    return full === real || contains(realPath(base), real) ? full : undefined;
  };

  const target = (path: string): string => {
    const full = inside(path);
    if (full === undefined) throw new HostError('leave-folder', path);
    return full;
  };

  const namesIn = (path: string, isWanted: (entry: Dirent) => boolean): readonly string[] => {
    const full = inside(path);
    if (full === undefined || !attempt(() => statSync(full))?.isDirectory()) return [];
    try {
      return readdirSync(full, { withFileTypes: true })
        .filter(isWanted)
        .map((entry) => entry.name)
        .sort();
    } catch (cause) {
      throw new HostError('list', path, cause);
    }
  };

  return {
    read(path) {
      const full = inside(path);
      if (full === undefined || !attempt(() => statSync(full))?.isFile()) return undefined;
      try {
        const { buffer, byteOffset, byteLength } = readFileSync(full);
        // No Buffer, which JSON writes out number by number.
        return new Uint8Array(buffer, byteOffset, byteLength);
      } catch (cause) {
        throw new HostError('read', path, cause);
      }
    },

    size(path) {
      const full = inside(path);
      const stat = full === undefined ? undefined : attempt(() => statSync(full));
      return stat?.isFile() ? stat.size : undefined;
    },

    list: (path) =>
      namesIn(
        path,
        (entry) => entry.isFile() || (entry.isSymbolicLink() && inside(join(path, entry.name)) !== undefined),
      ),

    // A linked folder may lead in a circle: it is none here.
    folders: (path) => namesIn(path, (entry) => entry.isDirectory()),

    write(path, bytes) {
      const full = target(path);
      const pieces = new Pieces(bytes instanceof Uint8Array ? [bytes] : bytes);
      try {
        mkdirSync(dirname(full), { recursive: true });
        // The library opens, syncs, renames and tidies up; left to write, it would take half a write for a whole one.
        atomicWriter().sync(full, Buffer.alloc(0), {
          tmpfileCreated: (temporary) => writePieces(temporary, pieces),
        });
      } catch (cause) {
        throw pieces.fault === cause ? cause : refusal('write', path, full, cause);
      }
    },

    remove(path) {
      const full = target(path);
      try {
        rmSync(full, { force: true });
      } catch (cause) {
        throw refusal('remove', path, full, cause);
      }
      for (let folder = dirname(full); folder !== base && contains(base, folder); folder = dirname(folder)) {
        if (attempt(() => readdirSync(folder).length) !== 0) break;
        attempt(() => rmdirSync(folder));
      }
    },
  };
}

/** Windows says of a file that a viewer holds that nobody may replace or remove it; elsewhere that is about rights. */
function refusal(operation: 'write' | 'remove', path: string, full: string, cause: unknown): HostError {
  const { reason } = new HostError(operation, path, cause);
  const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES'].includes(reason) && existsSync(full);
  return new HostError(operation, path, isHeld ? Object.assign(new Error(reason), { code: 'EBUSY' }) : cause);
}

/** Bytes that come piece by piece, and what kept them from coming. */
class Pieces {
  readonly #pieces: Iterable<Uint8Array>;
  fault: unknown;

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = pieces;
  }

  *[Symbol.iterator](): Generator<Uint8Array> {
    try {
      yield* this.#pieces;
    } catch (fault) {
      this.fault = fault;
      throw fault;
    }
  }
}

function writePieces(file: string, pieces: Iterable<Uint8Array>): void {
  const handle = openSync(file, 'r+');
  try {
    for (const piece of pieces) {
      // A disk that is nearly full takes a part of it, and says no to the rest.
      for (let at = 0; at < piece.length; ) at += writeSync(handle, piece.subarray(at));
    }
  } finally {
    closeSync(handle);
  }
}

/** Loaded at the first write: most commands write nothing. */
function atomicWriter(): typeof import('write-file-atomic') {
  return createRequire(import.meta.url)('write-file-atomic');
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The path as the disk spells it, where what lies there is named by the same letters otherwise composed (NFC, NFD). */
function asSpelt(path: string): string {
  if (isAscii(path) || existsSync(path)) return path;
  const folder = asSpelt(dirname(path));
  const name = basename(path);
  const written = join(folder, name);
  if (isAscii(name) || existsSync(written)) return written;
  const isAlike = (other: string) => other.normalize('NFC') === name.normalize('NFC');
  return join(folder, attempt(() => readdirSync(folder))?.find(isAlike) ?? name);
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

/** The path with its links resolved, of a file that may not be there yet: its nearest folder that is decides. */
function realPath(path: string): string {
  // The system's own call is one step; the one in JavaScript asks for every folder on the way.
  const real = attempt(() => realpathSync.native(path));
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(realPath(dirname(path)), basename(path));
}

/** The result, or undefined where the file system says no: for questions whose answer may be “there is none”. */
function attempt<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
