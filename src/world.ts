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
}

/**
 * A folder whose paths are relative, with `/` on every system. A path that leaves the folder (`..`, absolute, a
 * link that points outside) is treated as missing by `read`, `size` and `list`, and refused by `write` and `remove`.
 */
export interface Folder {
  /** The bytes of a file, or undefined where there is none. Throws `HostError` when it exists and cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** Size in bytes without reading, or undefined where there is no such file. */
  size(path: string): number | undefined;
  /** Names of the files directly in a folder, sorted by code unit; empty where there is no such folder. */
  list(path: string): readonly string[];
  /** Writes to a temporary name beside the target, then renames: the old file or the new one, never half of one. */
  write(path: string, bytes: Uint8Array): void;
  /** Removes a file; no error where there is none. Empty folders left behind are removed too. */
  remove(path: string): void;
}

/** Reading or writing failed (exit status 3). The message is Vietnamese and says what was not harmed. */
export class HostError extends Error {
  readonly path: string;
  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostError';
    this.path = path;
  }
}
