import type { Staged } from '../diagnostic/diagnostic.ts';
import { parse } from '../parse/parse.ts';
import { decode } from '../source/decode.ts';
import type { Source } from '../source/source.ts';
import { flattened } from './answers.ts';

/**
 * The answers of a YAML file that has the shape of what is asked for, in whole or in part: each scalar under its key.
 * Faults of the file come back as findings, and no answers then.
 */
export function answersOf(
  file: string,
  bytes: Uint8Array,
): Staged<ReadonlyMap<string, string>> & { readonly source: Source } {
  const decoded = decode(file, bytes);
  const source = decoded.value;
  if (decoded.diagnostics.length > 0) return { value: new Map(), diagnostics: decoded.diagnostics, source };
  const { value: tree, diagnostics } = parse(source);
  return { value: flattened(tree?.data ?? null), diagnostics, source };
}
