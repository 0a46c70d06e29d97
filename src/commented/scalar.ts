import { Scalar, stringify } from 'yaml';

/** Columns that a line of a written file may take. */
export const columns = 100;

/** Where a scalar will stand. */
interface ScalarPlace {
  readonly numeric?: boolean | undefined;
  readonly used?: number;
  readonly indent?: number;
}

/** A scalar as YAML: what stands behind `key:`, and the lines of a block below it, without their indentation. */
export interface WrittenScalar {
  readonly first: string;
  readonly block: readonly string[];
}

/**
 * Writes a text so that every YAML reader, of 1.1 or 1.2, reads the same text back: `08`, `no`, `1.000`, `08:00` and
 * `2026-09-02` in quotes, `17/9/2021` as it is. A number stays bare where the schema accepts one. A text that does not
 * fit on its line becomes a folded block (`>-`), one of several lines a literal one (`|-`).
 *
 * @param used columns that indentation and key take on the line
 * @param indent columns that a block below it is indented by
 */
export function scalarYaml(
  value: string | boolean | null,
  { numeric = false, used = 0, indent = 0 }: ScalarPlace = {},
): WrittenScalar {
  if (value === null) return { first: '', block: [] };
  if (typeof value === 'boolean') return { first: String(value), block: [] };
  const text = value.normalize('NFC');
  if (numeric && /^(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/.test(text)) return { first: text, block: [] };
  const node = new Scalar(text);
  node.type = styleOf(text, used);
  const lineWidth = node.type === 'BLOCK_FOLDED' ? columns - indent + key.length : 0;
  // Broken over lines, a quoted text loses the spaces at their ends.
  const onOneLine = { doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY };
  const [first = '', ...block] = stringify({ k: node }, { lineWidth, compat: 'yaml-1.1', ...onOneLine })
    .replace(/\n$/, '')
    .split('\n');
  return { first: first.slice('k: '.length), block: block.map((line) => line.slice(key.length)) };
}

/** What stands before a block's lines as yaml writes them under a key of its own. */
const key = '  ';

function styleOf(text: string, used: number): Scalar.Type {
  // A space at the end of a line, or one that begins it, is seen by nobody in a block.
  if (/^[ \t]|[ \t]$|[ \t]\n|\n[ \t]|^\n|\n\n$/.test(text)) return Scalar.QUOTE_DOUBLE;
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
  return used + text.length > columns && text.includes(' ') ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}
