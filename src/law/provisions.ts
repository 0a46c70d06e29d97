import type { LawProvision } from '../model/files.generated.ts';

/** Every provision that a part of the law rests on, in the order of its file, each once. */
export function provisionsOf(part: unknown): readonly LawProvision[] {
  const found = new Map<string, LawProvision>();
  collect(part, found);
  return [...found.values()];
}

function collect(node: unknown, found: Map<string, LawProvision>): void {
  if (Array.isArray(node)) for (const item of node) collect(item, found);
  else if (typeof node === 'object' && node !== null) {
    if (isProvision(node)) {
      const key = `${node.instrument} ${node.article} ${node.status}`;
      if (!found.has(key)) found.set(key, node);
    } else for (const value of Object.values(node)) collect(value, found);
  }
}

function isProvision(node: object): node is LawProvision {
  return 'instrument' in node && 'article' in node && 'status' in node;
}
