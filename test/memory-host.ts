import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../src/cli/context.ts';
import { nodeWorld } from '../src/host/node-world.ts';
import type { Folder, World } from '../src/world.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A folder in memory: paths to bytes, shared with the test so that it can look at what was written. */
export function memoryFolder(files: Map<string, Uint8Array>): Folder {
  return {
    read: (path) => files.get(path),
    size: (path) => files.get(path)?.length,
    list: (path) => {
      const prefix = path === '' || path === '.' ? '' : `${path}/`;
      const names = [...files.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length));
      return names.filter((name) => !name.includes('/')).sort();
    },
    folders: (path) => {
      const prefix = path === '' || path === '.' ? '' : `${path}/`;
      const below = [...files.keys()].filter((name) => name.startsWith(prefix));
      const names = below.map((name) => name.slice(prefix.length)).filter((name) => name.includes('/'));
      return [...new Set(names.map((name) => name.slice(0, name.indexOf('/'))))].sort();
    },
    write: (path, bytes) => void files.set(path, bytes instanceof Uint8Array ? bytes : joined(bytes)),
    remove: (path) => void files.delete(path),
  };
}

function joined(pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...pieces]));
}

/** The files of a folder on disk, by their paths inside it; what a run wrote (`out/`) is left out. */
export function filesOf(directory: string): Map<string, Uint8Array> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const files = paths.filter((path) => !path.startsWith('out/') && statSync(join(directory, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(directory, path))]));
}

/** Files written out in a test, as bytes. */
export function textFiles(files: Readonly<Record<string, string>>): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, encode(text)]));
}

/** A world in memory on a fixed day, with what the package ships. */
export function memoryWorld(files: Map<string, Uint8Array>): World {
  const { shipped, font } = nodeWorld('.');
  return {
    today: '2026-01-15',
    campaign: memoryFolder(files),
    shipped,
    font,
    lock: memoryLock(files),
    edition: () => 'test',
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    hashing() {
      const hash = createHash('sha256');
      return { add: (piece) => void hash.update(piece), end: () => hash.digest('hex') };
    },
  };
}

const locks = new WeakMap<Map<string, Uint8Array>, Set<string>>();

/** Locks of one folder in memory, seen by every world that is opened on it. */
function memoryLock(files: Map<string, Uint8Array>): World['lock'] {
  const held = locks.get(files) ?? new Set<string>();
  locks.set(files, held);
  return (name) => {
    if (held.has(name)) return { file: `.thidua/${name}.lock`, pid: 1, machine: 'test' };
    held.add(name);
    return () => void held.delete(name);
  };
}

/** A host whose only folders are those given. */
export function memoryHost(folders: Readonly<Record<string, Map<string, Uint8Array>>>): Host {
  return {
    kindOf(path) {
      if (path in folders) return 'folder';
      const inside = Object.entries(folders).some(([folder, files]) => {
        const prefix = folder === '.' ? '' : `${folder}/`;
        return path.startsWith(prefix) && files.has(path.slice(prefix.length));
      });
      return inside ? 'file' : undefined;
    },
    open: (directory) => memoryWorld(folders[directory] ?? new Map()),
    edit: () => undefined,
    quietly: (work) => work(),
  };
}

/** The same host, where somebody else gets in between: `change` happens just before the program writes. */
export function changingAsItWrites(host: Host, change: () => void): Host {
  return {
    ...host,
    open(directory) {
      const world = host.open(directory);
      const lock: World['lock'] = (name) => {
        if (name === 'write') change();
        return world.lock(name);
      };
      return { ...world, lock };
    },
  };
}
