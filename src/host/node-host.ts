import { type Stats, statSync } from 'node:fs';
import { HostError } from '../world.ts';
import { editText } from './node-editor.ts';
import { nodeWorld } from './node-world.ts';
import { quietly } from './quietly.ts';

/** The machine's own folders. */
export const nodeHost = {
  kindOf(path: string): 'folder' | 'file' | undefined {
    const stat = statOf(path);
    return stat?.isDirectory() ? 'folder' : stat?.isFile() ? 'file' : undefined;
  },
  open: nodeWorld,
  edit: editText,
  quietly,
};

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw new HostError('read', path, cause);
  }
}
