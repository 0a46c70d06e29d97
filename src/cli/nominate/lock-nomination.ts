import type { World } from '../../world.ts';
import { UsageError } from '../exit.ts';
import { heldLock } from '../held-lock.ts';

/** Keeps other windows from editing or deleting a nomination. @throws UsageError where one does already. */
export function lockNomination(world: World, id: string): () => void {
  const release = world.lock(`edit-${id}`);
  if (typeof release === 'function') return release;
  throw new UsageError(`đề nghị “${id}” đang được sửa ở một cửa sổ khác ${heldLock(release)}`);
}
