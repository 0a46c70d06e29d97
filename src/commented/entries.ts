import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { meaningOf } from '../validate/meaning.ts';
import type { SchemaNode } from '../validate/schema-node.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { besideWithin, commentLines, type Line } from './lines.ts';
import { columns, scalarYaml } from './scalar.ts';

export type Mapping = { readonly [key: string]: Value };

/** How a value is written out. */
export interface Writing {
  /**
   * Example values of the same shape as the value: an optional key that stands only here is written commented out
   * (`#head: Giám đốc Sở`), to be taken in by deleting the one character.
   */
  readonly offered?: Mapping;
  /** The writer's own comment on a place, instead of the schema's: what a criterion is called beside its code. */
  readonly note?: (route: Route) => string | undefined;
}

interface Place {
  readonly node: SchemaNode | undefined;
  readonly route: Route;
  readonly indent: number;
  readonly offered: Value | undefined;
  /** True for a key that is only offered: whoever takes it in must know what it is. */
  readonly absent?: boolean;
}

/** Writes one file; remembers which keys it has explained, so that the second item of a list stands without comments. */
export class EntryWriter {
  readonly #explained = new Set<string>();
  readonly #note: NonNullable<Writing['note']>;

  constructor({ note }: Writing) {
    this.#note = note ?? (() => undefined);
  }

  /** The lines of a mapping: its keys in the order of the schema, then those that the schema does not name. */
  mapping(value: Mapping, place: Place): readonly Line[] {
    const { node, indent } = place;
    const offered = isMapping(place.offered) ? place.offered : {};
    const known = node ? [...node.properties.keys()] : [];
    const given = [...Object.keys(value), ...Object.keys(offered)];
    const keys = [
      ...known.filter((key) => given.includes(key)),
      ...given.filter((key) => !known.includes(key)),
    ];
    const lines: Line[] = [];
    for (const key of new Set(keys)) {
      const absent = !Object.hasOwn(value, key);
      const child = {
        node: node?.child(key),
        route: [...place.route, key],
        indent,
        offered: absent ? undefined : offered[key],
        absent,
      };
      const written = this.#entry(key, (absent ? offered[key] : value[key]) ?? null, child);
      const entry = absent ? written.map((line) => outcommented(line, indent)) : written;
      if (indent === 0 && standsApart(lines, entry)) lines.push({ text: '' });
      lines.push(...entry);
    }
    return lines;
  }

  /** The lines of a list at an indentation; the node is that of its items. */
  list(items: readonly Value[], { node, route, indent, offered }: Place): readonly Line[] {
    const [sample] = Array.isArray(offered) ? offered : [];
    return items.flatMap((item, index) => {
      const place = {
        node,
        route: [...route, index],
        indent: indent + 2,
        offered: index === 0 ? sample : undefined,
      };
      return dashed(this.#item(item, place), indent);
    });
  }

  #item(item: Value, place: Place): readonly Line[] {
    if (isEmpty(item)) return [{ text: `${' '.repeat(place.indent)}${Array.isArray(item) ? '[]' : '{}'}` }];
    if (isMapping(item)) return this.mapping(item, place);
    if (isList(item)) return this.list(item, { ...place, node: place.node?.items });
    return scalarLines('', item, place);
  }

  #entry(key: string, value: Value, place: Place): readonly Line[] {
    const { node, indent } = place;
    const head = `${' '.repeat(indent)}${scalarYaml(key).first}:`;
    const words = this.#words(place, value);
    const flow = isEmpty(value) ? (isMapping(value) ? '{}' : '[]') : flowYaml(value, head);
    if (flow !== undefined) return explained([{ text: `${head} ${flow}` }], words, indent);
    const below = { ...place, indent: indent + 2 };
    if (isMapping(value)) return [...above(words, indent), { text: head }, ...this.mapping(value, below)];
    if (isList(value))
      return [...above(words, indent), { text: head }, ...this.list(value, { ...below, node: node?.items })];
    return explained(scalarLines(head, value, place), words, indent);
  }

  /** The comment of a place: the writer's own, or the schema's the first time; a word of English always has its own. */
  #words({ node, route, absent = false }: Place, value: Value): Explanation | undefined {
    const own = this.#note(route);
    if (own !== undefined) return own === '' ? undefined : { short: own, full: own, needsFull: false };
    const words = node && explanationOf(node);
    if (words === undefined) return undefined;
    if (this.#explained.has(words.full)) return meaningWords(node, value);
    this.#explained.add(words.full);
    return absent ? { ...words, needsFull: true } : words;
  }
}

/** What a value of a list of words means: `commendation` is “hình thức khen thưởng”. */
function meaningWords(node: SchemaNode | undefined, value: Value): Explanation | undefined {
  const meaning = node && typeof value === 'string' ? meaningOf(node, value) : '';
  return meaning === '' ? undefined : { short: meaning, full: meaning, needsFull: false };
}

/** Lines with their comment beside the only one where it fits, above them otherwise. */
function explained(lines: readonly Line[], words: Explanation | undefined, indent: number): readonly Line[] {
  if (words === undefined) return lines;
  const beside = words.needsFull ? words.full : words.short;
  const [first] = lines;
  const fits = beside.length <= besideWithin && (first?.text.length ?? 0) + 3 + beside.length <= columns;
  if (lines.length === 1 && first && fits) return [{ ...first, beside }];
  return [...commentLines(beside, indent), ...lines];
}

function above(words: Explanation | undefined, indent: number): readonly Line[] {
  return words === undefined ? [] : commentLines(words.full, indent);
}

function scalarLines(head: string, value: string | boolean | null, place: Place): readonly Line[] {
  const item = head === '';
  const indent = item ? place.indent : place.indent + 2;
  const used = item ? indent : head.length + 1;
  const { first, block } = scalarYaml(value, { numeric: place.node?.numeric, used, indent });
  const opening = item ? `${' '.repeat(indent)}${first}` : `${head} ${first}`.trimEnd();
  return [
    { text: opening },
    ...block.map((line) => ({ text: line === '' ? '' : `${' '.repeat(indent)}${line}` })),
  ];
}

/** `[nd1, nd2]` for codes that fit on the line of their key; undefined for anything else. */
function flowYaml(value: Value, head: string): string | undefined {
  if (!isList(value)) return undefined;
  const codes = value.map((item) =>
    typeof item === 'string' && code.test(item) ? scalarYaml(item).first : '',
  );
  const text = `[${codes.join(', ')}]`;
  return codes.includes('') || head.length + 1 + text.length > columns ? undefined : text;
}

const code = /^[a-z][a-z0-9-]*$/;

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isEmpty(value: Value): boolean {
  return isList(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0;
}

/** Puts the dash of a list item before its first line that is no comment. */
function dashed(lines: readonly Line[], indent: number): readonly Line[] {
  const margin = ' '.repeat(indent);
  const start = lines.findIndex(({ text }) => !text.startsWith('#', indent + 2));
  return lines.map((line, index) => {
    const rest = line.text.slice(indent + 2);
    if (index < start) return { ...line, text: `${margin}${rest}` };
    return index === start ? { ...line, text: `${margin}- ${rest}`.trimEnd() } : line;
  });
}

function outcommented({ text, beside }: Line, indent: number): Line {
  const isComment = text.startsWith('# ', indent);
  const line = isComment || text === '' ? text : `${text.slice(0, indent)}#${text.slice(indent)}`;
  return beside === undefined ? { text: line } : { text: line, beside };
}

/** At the top of a file, what takes several lines stands apart from what is above it. */
function standsApart(above: readonly Line[], entry: readonly Line[]): boolean {
  const last = above.at(-1);
  if (last === undefined) return false;
  return entry.length > 1 || last.beside === undefined || last.text.startsWith(' ');
}
