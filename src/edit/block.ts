import { isMapping, type Value } from '../parse/tree.ts';
import { scalarText } from './scalar.ts';

/**
 * `key: value` as block YAML at an indentation, lines parted by `\n`; keys without a value are left out. The first
 * line carries no indentation, for it may follow a dash.
 */
export function entryText(key: string, value: Value, indent: number): string {
  if (Array.isArray(value) || isMapping(value)) {
    if (isEmpty(value)) return `${keyText(key)}: ${Array.isArray(value) ? '[]' : '{}'}`;
    const margin = ' '.repeat(indent + 2);
    return `${keyText(key)}:\n${margin}${blockText(value, indent + 2)}`;
  }
  return `${keyText(key)}: ${scalarText(value as string | boolean | null, { indent, flow: false, inline: false })}`;
}

/** A list or mapping as block YAML; its first line carries no indentation. */
export function blockText(value: Value, indent: number): string {
  const margin = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) {
    return (value as readonly Value[]).map((item) => itemText(item, indent)).join(margin);
  }
  if (isMapping(value)) {
    return Object.entries(value)
      .filter(([, held]) => held !== null)
      .map(([key, held]) => entryText(key, held, indent))
      .join(margin);
  }
  return scalarText(value as string | boolean | null, { indent, flow: false, inline: false });
}

/** `- value` as block YAML. */
export function itemText(item: Value, indent: number): string {
  if (isMapping(item) || Array.isArray(item)) {
    if (isEmpty(item)) return `- ${Array.isArray(item) ? '[]' : '{}'}`;
    return `- ${blockText(item, indent + 2)}`;
  }
  return `- ${scalarText(item as string | boolean | null, { indent, flow: false, inline: false })}`;
}

/** A value inside `[ ]` or `{ }`. */
export function flowText(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(flowText).join(', ')}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, held]) => `${keyText(key)}: ${flowText(held)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return scalarText(value as string | boolean | null, { indent: 0, flow: true, inline: true });
}

function keyText(key: string): string {
  return scalarText(key, { indent: 0, flow: true, inline: true });
}

function isEmpty(value: Value): boolean {
  return Array.isArray(value)
    ? value.length === 0
    : Object.values(value as object).every((held) => held === null);
}
