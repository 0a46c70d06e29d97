import { expect } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { ComposeInput } from '../../src/compose/input.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Document } from '../../src/document/document.ts';

/** Every paper that a campaign gives; none may be faulty. */
export function documentsOf(input: ComposeInput): readonly Document[] {
  const staged = [...compose(input)];
  expect(staged.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return staged.flatMap(({ value }) => value ?? []);
}

/** The first paper whose file name holds `part`. */
export function documentOf(input: ComposeInput, part: string): Document {
  const found = documentsOf(input).find(({ path }) => path.includes(part));
  if (!found) throw new Error(`no paper named like ${part}`);
  return found;
}

/** What is wrong, once for each fault. */
export function faultsOf(input: ComposeInput): readonly Diagnostic[] {
  return [...compose(input)].flatMap(({ diagnostics }) => diagnostics);
}
