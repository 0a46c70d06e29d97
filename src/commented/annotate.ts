import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Tree, type Value } from '../parse/tree.ts';
import type { SchemaNode } from '../validate/schema-node.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { besideWithin, commentLines } from './lines.ts';
import { columns } from './scalar.ts';

/**
 * A file that somebody wrote, with the explanations put in that its keys lack: every byte that was there stays, in
 * its order. A key is explained where it first stands, beside its value where there is room, above it otherwise;
 * keys inside braces, and values that have a comment already, are left to themselves when there is no room.
 */
export function annotated(schema: SchemaNode, text: string, tree: Tree): string {
  const lines = text.split('\n');
  const starts = startsOf(lines);
  const said = new Set<string>();
  const above = new Map<number, readonly string[]>();
  const beside = new Map<number, string>();
  walk(schema, tree.data, []);
  return lines.flatMap((line, at) => [...(above.get(at) ?? []), line + (beside.get(at) ?? '')]).join('\n');

  function walk(node: SchemaNode, value: Value, route: Route): void {
    if (Array.isArray(value)) {
      const item = node.type === 'list' ? node.items : node;
      if (item) for (const [index, one] of value.entries()) walk(item, one, [...route, index]);
    } else if (isMapping(value)) {
      for (const [key, held] of Object.entries(value)) {
        const child = node.child(key);
        if (!child) continue;
        explain(child, held, [...route, key]);
        walk(child, held, [...route, key]);
      }
    }
  }

  function explain(node: SchemaNode, value: Value, route: Route): void {
    const words = explanationOf(node);
    if (said.has(words.full)) return;
    const at = lineOf(starts, tree.span(route, 'key').offset);
    const line = lines[at] ?? '';
    const key = tree.span(route, 'key').offset - (starts[at] ?? 0);
    if (!/^[\s-]*$/.test(line.slice(0, key))) return;
    said.add(words.full);
    const short = beside.has(at) ? undefined : besideWords(words, value, line, endsOn(at, route));
    if (short !== undefined) beside.set(at, ` # ${short}`);
    else {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      const wanted = typeof value === 'object' || words.needsFull ? words.full : words.short;
      above.set(at, [...(above.get(at) ?? []), ...commentLines(wanted, indent).map((one) => one.text)]);
    }
  }

  function endsOn(at: number, route: Route): boolean {
    const { offset, length } = tree.span(route, 'value');
    return lineOf(starts, offset) === at && lineOf(starts, offset + length) === at;
  }
}

/** The words that fit behind a value on its line; undefined where they do not, or where a comment stands already. */
function besideWords(words: Explanation, value: Value, line: string, oneLine: boolean): string | undefined {
  if (!oneLine || value === null || (typeof value === 'object' && !Array.isArray(value))) return undefined;
  const wanted = words.needsFull ? words.full : words.short;
  const fits = wanted.length <= besideWithin && line.length + 3 + wanted.length <= columns + 20;
  return fits && !/\s#/.test(line) && line === line.trimEnd() ? wanted : undefined;
}

function startsOf(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
