import { scalarYaml } from '../commented/scalar.ts';

/** Where a value is going to stand. */
export interface Site {
  /** Columns before the key or dash that owns the value; a block below it stands two further in. */
  readonly indent: number;
  /** Inside `[ ]` or `{ }`, where commas and brackets mean something. */
  readonly flow: boolean;
  /** A comment follows on the same line, so that the value has to end on it. */
  readonly inline: boolean;
}

/**
 * A text as new files write it, fitted to its place in a file that is there: in quotes on one line where a block
 * cannot stand or a comma would part it. Lines are parted by `\n`.
 */
export function scalarText(value: string | boolean | null, { indent, flow, inline }: Site): string {
  if (value === null) return 'null';
  const { first, block } = scalarYaml(value, { numeric: true, used: indent, indent: indent + 2 });
  const bare = /^[^"'|>]/.test(first);
  const parted = flow && bare && /[,[\]{}]/.test(first);
  if (block.length === 0 && !parted) return first;
  if (flow || inline) return quoted(String(value));
  const margin = ' '.repeat(indent + 2);
  return [first, ...block.map((line) => (line === '' ? '' : `${margin}${line}`))].join('\n');
}

/** On one line whatever is in it. JSON leaves alone what YAML takes for a line end. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
