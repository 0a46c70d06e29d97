import { sameBytes } from '../source/same-bytes.ts';
import type { World } from '../world.ts';
import { heldLock } from './held-lock.ts';

/** A file and the bytes it had when it was read; undefined where it was missing. */
export type FileRead = readonly [file: string, read: Uint8Array | undefined];

/**
 * Writes a file whole, or removes it, unless somebody else is writing or has changed it since it was read; then theirs stays.
 *
 * @param read the bytes that the new ones were made from; undefined where there was no file
 * @param bytes the new ones; undefined to remove the file
 * @param alongside other files that the new bytes speak of: a change of those keeps them from being written too
 * @returns why it was not written, as a Vietnamese clause; undefined when it was
 */
export function writeUnlessChanged(
  world: World,
  file: string,
  read: Uint8Array | undefined,
  bytes: Uint8Array | undefined,
  alongside: readonly FileRead[] = [],
): string | undefined {
  const release = world.lock('write');
  if (typeof release !== 'function')
    return `một cửa sổ khác đang ghi vào đợt thi đua này ${heldLock(release)}`;
  try {
    const basis: readonly FileRead[] = [[file, read], ...alongside];
    const changed = basis.find(([path, before]) => !sameBytes(world.campaign.read(path), before));
    if (changed) return `${changed[0]} vừa được sửa ở nơi khác; tệp ấy được giữ nguyên`;
    if (bytes === undefined) world.campaign.remove(file);
    else world.campaign.write(file, bytes);
    return undefined;
  } finally {
    release();
  }
}
