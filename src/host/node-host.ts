import { statSync } from 'node:fs';
import { editText } from './node-editor.ts';
import { nodeWorld } from './node-world.ts';
import { quietly } from './quietly.ts';

/** The machine's own folders. */
export const nodeHost = {
  kindOf(path: string): 'folder' | 'file' | undefined {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? 'folder' : stat?.isFile() ? 'file' : undefined;
  },
  open: nodeWorld,
  edit: editText,
  quietly,
};
