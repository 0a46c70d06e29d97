import { sameBytes } from '../source/same-bytes.ts';
import type { World } from '../world.ts';

/**
 * Writes a file whole, unless somebody else is writing or has changed it since it was read; then theirs stays.
 *
 * @param read the bytes that the new ones were made from; undefined where there was no file
 * @returns why it was not written, as a Vietnamese clause; undefined when it was
 */
export function writeUnlessChanged(
  world: World,
  file: string,
  read: Uint8Array | undefined,
  bytes: Uint8Array,
): string | undefined {
  const release = world.lock('write');
  if (release === undefined) return 'một cửa sổ khác đang ghi vào đợt thi đua này';
  try {
    if (!sameBytes(world.campaign.read(file), read))
      return `${file} vừa được sửa ở nơi khác; tệp ấy được giữ nguyên`;
    world.campaign.write(file, bytes);
    return undefined;
  } finally {
    release();
  }
}
