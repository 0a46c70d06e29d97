import { isMapping, type Value } from '../parse/tree.ts';
import type { SchemaNode } from '../validate/schema-node.ts';

const texts: Readonly<Record<string, string>> = {
  id: 'chua-ro',
  date: '1980-01-01',
  year: '1980',
  count: '1',
  points: '0',
  signed_points: '0',
  number: '1',
  symbol: 'X',
  time: '08:00',
};

/**
 * A value with something in every place that its schema demands, so that the rules can look at what is there before
 * the rest has been answered. What they say of the filled places means nothing.
 */
export function completed(value: Value, node: SchemaNode | undefined): Value {
  if (node === undefined) return value;
  if (node.type === 'list' && Array.isArray(value)) {
    return (value as readonly Value[]).map((item) => completed(item, node.items));
  }
  if (node.type !== 'mapping' || !isMapping(value)) return value;
  const filled: Record<string, Value> = {};
  for (const [key, held] of Object.entries(value)) filled[key] = completed(held, node.child(key));
  for (const key of node.required) filled[key] ??= placeholder(node.child(key));
  return filled;
}

function placeholder(node: SchemaNode | undefined): Value {
  if (node === undefined) return '…';
  if (node.type === 'mapping') return completed({}, node);
  if (node.type === 'list') return node.minItems > 0 ? [placeholder(node.items)] : [];
  if (node.type === 'truth') return false;
  return node.values[0] ?? texts[node.form ?? ''] ?? '…';
}
