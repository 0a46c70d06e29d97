import type { Route } from '../diagnostic/diagnostic.ts';
import { spliced } from '../fix/splice.ts';
import { parse } from '../parse/parse.ts';
import type { Tree } from '../parse/tree.ts';
import { Source } from '../source/source.ts';
import { type Change, changed, same } from './change.ts';
import { Ground } from './ground.ts';
import { spliceFor } from './splices-of.ts';

/** Where new keys belong: the keys of a mapping in their order, by its route. */
export type KeyOrder = (owner: Route) => readonly string[];

/** A source with all changes made, or the change that could not be made safely. */
export type Edited = { readonly source: Source } | { readonly stuck: Change };

/**
 * Makes changes in a YAML file by splicing its text: comments, blank lines, quoting, the order of keys and every
 * other byte stay. After each change the text is read again and has to hold exactly the data that was meant; what
 * cannot be done under that promise is not done at all.
 */
export function editSource(source: Source, changes: readonly Change[], order: KeyOrder = () => []): Edited {
  let now = source;
  for (const change of changes) {
    const next = withChange(now, change, order);
    if (next === undefined) return { stuck: change };
    now = next;
  }
  return { source: now };
}

function withChange(source: Source, change: Change, order: KeyOrder): Source | undefined {
  const before = parse(source);
  if (before.value === undefined) return undefined;
  const wanted = changed(before.value.data, change);
  if (same(before.value.data, wanted)) return source;
  const splice = spliceOf(source, before.value, change, order);
  if (splice === undefined) return undefined;
  const text = splice.text.replaceAll('\n', source.lineEnd);
  const result = new Source(source.file, spliced(source.text, [{ ...splice, text }]), source.storage);
  const after = parse(result);
  const sound = after.diagnostics.length <= before.diagnostics.length;
  return sound && same(after.value?.data, wanted) ? result : undefined;
}

function spliceOf(source: Source, tree: Tree, change: Change, order: KeyOrder) {
  return spliceFor(source.text, new Ground(source.text, tree), change, order);
}
