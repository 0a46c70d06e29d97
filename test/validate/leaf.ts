import type { Route } from '../../src/diagnostic/diagnostic.ts';
import { parse } from '../../src/parse/parse.ts';
import { isMapping, type Span, type Tree, type Value } from '../../src/parse/tree.ts';
import { Source } from '../../src/source/source.ts';
import { type FileKind, type SchemaNode, schemaOf } from '../../src/validate/schema-node.ts';

/** A key with a plain value on one line, and what the schema says of it: where a mutation can bite. */
export interface Leaf {
  readonly file: string;
  readonly text: string;
  readonly route: Route;
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
  readonly node: SchemaNode;
  readonly owner: SchemaNode;
  /** True when another key of the same group stands on an earlier line. */
  readonly hasElder: boolean;
}

/** Every leaf of a file, in its order. */
export function leavesOf(file: string, text: string): readonly Leaf[] {
  const tree = parse(new Source(file, text)).value;
  if (!tree) return [];
  const kind = file.startsWith('nominations/') ? 'nomination' : (file.replace('.yaml', '') as FileKind);
  return walk(tree, text, tree.data, schemaOf(kind), []);
}

function walk(tree: Tree, text: string, value: Value, node: SchemaNode | undefined, route: Route): Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: Value, index) =>
      walk(tree, text, item, node?.child(index), [...route, index]),
    );
  }
  if (!isMapping(value) || !node) return [];
  return Object.keys(value).flatMap((key, index) => {
    const held = value[key] ?? null;
    const below = node.child(key);
    if (typeof held !== 'string') return walk(tree, text, held, below, [...route, key]);
    const span = tree.span([...route, key], 'value');
    const keySpan = tree.span([...route, key], 'key');
    const written = text.slice(span.offset, span.offset + span.length);
    const lineEnd = text.slice(span.offset + span.length).split('\n')[0] ?? '';
    const lineStart = text.slice(text.lastIndexOf('\n', keySpan.offset) + 1, keySpan.offset);
    const simple = written === held && !/['"|>[{#]/.test(written[0] ?? '') && lineEnd.trim() === '';
    if (!simple || !below || !/^ *(- )*$/.test(lineStart)) return [];
    return [
      {
        file: tree.file,
        text,
        route: [...route, key],
        key,
        keySpan,
        span,
        node: below,
        owner: node,
        hasElder: index > 0,
      },
    ];
  });
}
