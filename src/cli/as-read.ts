import type { World } from '../world.ts';

/** A world that remembers its files as they were first read: what is written later is made from those. */
export interface AsRead {
  readonly world: World;
  /** The bytes of a file when it was first read; undefined where it was missing or nobody asked for it. */
  first(path: string): Uint8Array | undefined;
}

/** Only YAML is remembered: evidence may be large, and nobody writes it. */
export function asRead(world: World): AsRead {
  const first = new Map<string, Uint8Array | undefined>();
  const read = (path: string) => {
    const bytes = world.campaign.read(path);
    if (path.endsWith('.yaml') || path.endsWith('.yml')) {
      if (!first.has(path)) first.set(path, bytes);
    }
    return bytes;
  };
  return { world: { ...world, campaign: { ...world.campaign, read } }, first: (path) => first.get(path) };
}
