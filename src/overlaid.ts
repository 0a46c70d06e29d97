import type { World } from './world.ts';

/** The world as it would be with some files written: what is about to be done is looked at before it is done. */
export function overlaid(world: World, files: ReadonlyMap<string, Uint8Array>): World {
  const { campaign } = world;
  return {
    ...world,
    campaign: {
      ...campaign,
      read: (path) => files.get(path) ?? campaign.read(path),
      size: (path) => files.get(path)?.length ?? campaign.size(path),
      list(path) {
        const own = [...files.keys()].filter((file) => file.slice(0, file.lastIndexOf('/')) === path);
        if (own.length === 0) return campaign.list(path);
        const names = own.map((file) => file.slice(path.length + 1));
        return [...new Set([...campaign.list(path), ...names])].sort();
      },
    },
  };
}
