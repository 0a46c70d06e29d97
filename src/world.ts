import type { FontFace } from './document/form.ts';

/**
 * Everything outside the program, as one small interface. Only `host` implements it on Node; a test hands in a
 * world that lives in memory with a fixed date.
 */
export interface World {
  /** Today as `YYYY-MM-DD`: a default in prompts and nothing else; no paper, rule or sum depends on it. */
  readonly today: string;
  /** The campaign folder. */
  readonly campaign: Folder;
  /** What travels with the program: `schemas/`, `templates/`, `law/`. */
  readonly shipped: Folder;
  /** The bytes of the TrueType font of one face. */
  font(face: FontFace): Uint8Array;
  /**
   * Takes a lock of the campaign: what lets it go, or who holds it. A process of this machine that lives bars the way
   * however long; a lock that a killed one left bars nobody, but where the system does not tell that its process id now
   * belongs to something else. One of another machine bars the way until it is three days old. Throws `HostError` where the folder cannot be written.
   */
  lock(name: string): (() => void) | Holder;
  /** Tells this build of the program and its fonts from another: what was printed by one is not taken for what the other prints. */
  edition(): string;
  /** SHA-256 of some bytes, in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** The same of bytes that come piece by piece. */
  hashing(): Hashing;
}

export interface Hashing {
  add(piece: Uint8Array): void;
  /** The hash of all that was added; asked for once. */
  end(): string;
}

/** Who has a lock. */
export interface Holder {
  /** The lock file, relative to the campaign folder. */
  readonly file: string;
  /** Process id, and the name of the machine that it runs on; undefined where the file does not say. */
  readonly pid: number | undefined;
  readonly machine: string | undefined;
}

/**
 * A folder whose paths are relative, with `/` on every system. A path that leaves the folder (`..`, absolute, a
 * link that points outside) is treated as missing by `read`, `size` and `list`, and refused by `write` and `remove`. A
 * name is the same however its letters are composed (NFC, NFD); `list` gives it as the disk spells it.
 */
export interface Folder {
  /** The bytes of a file, or undefined where there is none. Throws `HostError` when it exists and cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** Size in bytes without reading, or undefined where there is no such file. */
  size(path: string): number | undefined;
  /** Names of the files directly in a folder, sorted by code unit; empty where there is no such folder. */
  list(path: string): readonly string[];
  /** Names of the folders directly in a folder, as `list`. */
  folders(path: string): readonly string[];
  /**
   * Writes to a temporary name beside the target, then renames: the old file or the new one, never half of one. Bytes may
   * come piece by piece; what keeps them from coming is thrown on as it is, and the old file stays.
   */
  write(path: string, bytes: Uint8Array | Iterable<Uint8Array>): void;
  /** Removes a file; no error where there is none. Empty folders left behind are removed too. */
  remove(path: string): void;
}

/** What was being tried when the world said no. */
export type HostOperation = 'read' | 'list' | 'write' | 'remove' | 'font' | 'leave-folder';

/** Reading or writing failed (exit status 3). Data only: `cli` puts it into words. */
export class HostError extends Error {
  readonly operation: HostOperation;
  readonly path: string;
  /** The system's own code, e.g. `ENOSPC`; `EBUSY` for a file that another program keeps open; empty where it gave none. */
  readonly reason: string;
  constructor(operation: HostOperation, path: string, cause?: unknown) {
    super(`${operation} ${path}`, { cause });
    this.name = 'HostError';
    this.operation = operation;
    this.path = path;
    this.reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  }
}
