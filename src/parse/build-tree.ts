import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { holdsForbiddenCharacter } from './characters.ts';
import type { Fault } from './fault.ts';
import { aliasFault, anchorFault, tagFault } from './forbidden-node.ts';
import { hashFault } from './hash-fault.ts';
import { keyFault } from './key-fault.ts';
import { PlaceRecorder, type PlaceTable } from './place-table.ts';
import { escapeFault } from './quote-fault.ts';
import type { Value } from './tree.ts';

export interface BuiltTree {
  readonly data: Value;
  readonly places: PlaceTable;
  readonly faults: readonly Fault[];
}

type Node = ParsedNode | null;
type Mapping = { [key: string]: Value };

// U+00A0 and its kin at the ends of a plain text come from pasting; nobody sees them and nothing may hang on them.
const outerSpaces = /^[\s\u00a0]+|[\s\u00a0]+$/g;

/**
 * Turns yaml's nodes into plain values with places, and finds what is sound YAML but has no business in a dossier:
 * anchors, aliases, tags, merge keys, keys that are no text, keys given twice (also when they differ only in how
 * Unicode spells them). The nodes can be let go afterwards: they take thirty times the space of the text.
 */
export function buildTree(
  text: string,
  root: Node,
  toOriginal: ((offset: number) => number) | undefined,
): BuiltTree {
  const recorder = new PlaceRecorder();
  const faults: Fault[] = [];
  const data = convert(root, '', -1, -1, 0);
  return { data, places: recorder.table(toOriginal), faults };

  function convert(
    node: Node,
    key: string | number,
    keyFrom: number,
    keyTo: number,
    fallback: number,
  ): Value {
    const [from, to] = node?.range ?? [fallback, fallback];
    const place = recorder.open(key, keyFrom, keyTo, from, to);
    if (node === null) return null;
    if (isAlias(node)) {
      faults.push(aliasFault(text, node));
      return null;
    }
    if (node.anchor !== undefined) faults.push(anchorFault(text, node.anchor, from));
    if (node.tag !== undefined) faults.push(tagFault(text, from));
    if (isScalar(node)) {
      const value = scalar(node.value, node.type === 'PLAIN');
      const escaped =
        node.type === 'QUOTE_DOUBLE' && typeof value === 'string' && text.slice(from, to).includes('\\');
      if (node.comment != null && node.type === 'PLAIN') {
        const fault = hashFault(text, from, to);
        if (fault) faults.push(fault);
      }
      if (escaped && holdsForbiddenCharacter(value)) faults.push(escapeFault(text, from, to));
      return value;
    }
    const value = isMap(node) ? mapping(node) : isSeq(node) ? list(node) : null;
    recorder.close(place);
    return value;
  }

  function list(node: YAMLSeq<ParsedNode>): Value {
    const values: Value[] = [];
    for (const item of node.items) values.push(convert(item, values.length, -1, -1, node.range?.[0] ?? 0));
    return values;
  }

  function mapping(node: YAMLMap<ParsedNode, ParsedNode | null>): Value {
    const values: Mapping = {};
    let previous: string | undefined;
    for (const pair of node.items) {
      if (node.flow && previous !== undefined && joinsDecimal(text, pair, values[previous])) {
        values[previous] = `${values[previous]},${String(keyOf(pair))}`;
        const [from, to] = pair.key.range ?? [0, 0];
        faults.push(keyFault.comma(text, from, to, String(values[previous])));
        continue;
      }
      previous = add(values, node, pair);
    }
    return values;
  }

  function add(
    values: Mapping,
    owner: YAMLMap,
    pair: Pair<ParsedNode, ParsedNode | null>,
  ): string | undefined {
    const [from, to] = pair.key?.range ?? owner.range ?? [0, 0];
    const written = keyOf(pair);
    if (written === undefined) {
      faults.push(keyFault.notText(text, from, to));
      return undefined;
    }
    if (isScalar(pair.key) && pair.key.anchor !== undefined)
      faults.push(anchorFault(text, pair.key.anchor, from));
    const composed = written.normalize('NFC');
    const key = withoutOuterSpaces(composed);
    if (key !== composed) faults.push(keyFault.space(from, to, key));
    if (key === '__proto__' || key === '<<') {
      faults.push(key === '<<' ? keyFault.merge(from, to) : keyFault.forbidden(from, to, key));
      return undefined;
    }
    if (Object.hasOwn(values, key)) {
      faults.push(keyFault.twice(from, to, key, firstKey(owner, key)));
      return undefined;
    }
    values[key] = convert(pair.value, key, from, to, to);
    return key;
  }
}

function scalar(value: unknown, plain: boolean): Value {
  if (typeof value === 'boolean' || value === null) return value;
  const text = String(value).normalize('NFC');
  return plain ? withoutOuterSpaces(text) : text;
}

/** Looks at both ends before it makes a new text: of ten thousand values one has such a space. */
function withoutOuterSpaces(text: string): string {
  return mayBeSpace(text.charCodeAt(0)) || mayBeSpace(text.charCodeAt(text.length - 1))
    ? text.replace(outerSpaces, '')
    : text;
}

/** Every space of Unicode is one of these; so are letters that no ordinary value begins or ends with. */
function mayBeSpace(unit: number): boolean {
  return (
    unit <= 0x20 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x205f) || unit === 0x3000
  );
}

/** The key as text, or undefined where it is none (a list, a mapping, nothing). */
function keyOf(pair: Pair<ParsedNode, ParsedNode | null>): string | undefined {
  const key: unknown = pair.key;
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.source === undefined || key.source === '' ? undefined : key.source;
}

/** `{ points: 18,5 }`: inside braces YAML takes the comma for the end of the item, and `5` for an empty key. */
function joinsDecimal(
  text: string,
  pair: Pair<ParsedNode, ParsedNode | null>,
  before: Value | undefined,
): boolean {
  const [from, to] = pair.key?.range ?? [0, 0];
  return (
    pair.value === null &&
    typeof before === 'string' &&
    /^[0-9.]+$/.test(before) &&
    text[from - 1] === ',' &&
    /^[0-9]+$/.test(text.slice(from, to))
  );
}

function firstKey(owner: YAMLMap, key: string): readonly [number, number] {
  for (const { key: node } of owner.items) {
    if (!isScalar(node) || withoutOuterSpaces(String(node.value).normalize('NFC')) !== key) continue;
    return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  }
  return [0, 0];
}
