import type { SchemaNode } from './schema-node.ts';

/** Descriptions say `individual (cá nhân), collective (tập thể)`: what stands in brackets after a value; empty for none. */
export function meaningOf({ description }: SchemaNode, value: string): string {
  const at = description.indexOf(`${value} (`);
  const starts = at === 0 || /[\s,;:]/.test(description[at - 1] ?? '');
  return at >= 0 && starts ? (description.slice(at + value.length + 2).split(')')[0] ?? '') : '';
}

/** A description that goes on in a sentence. */
export function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}
