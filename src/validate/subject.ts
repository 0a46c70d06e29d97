import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic, Place, Related, Route } from '../diagnostic/diagnostic.ts';
import { type Value, valueAt } from '../parse/tree.ts';
import type { IdsByKey } from './known-ids.ts';
import type { SchemaNode } from './schema-node.ts';

/** What is held against a schema: a whole file, or one item of a file that is a list of nominations. */
export interface Subject {
  readonly file: string;
  /** Where it starts in its file. */
  readonly base: Route;
  readonly data: Value;
  readonly schema: SchemaNode;
  /** What ids the campaign has, for whoever wrote a name in the place of one. */
  readonly known?: IdsByKey;
}

/** A finding before its place is made absolute: routes start at the subject. */
export interface Misfit {
  readonly code: Code;
  readonly route: Route;
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly help: string;
  readonly related?: readonly {
    readonly route: Route;
    readonly at: 'key' | 'value';
    readonly message: string;
  }[];
}

export function diagnosticOf(subject: Subject, finding: Misfit): Diagnostic {
  const related: Related[] = (finding.related ?? []).map(({ route, at, message }) => ({
    message,
    place: placeOf(subject, route, at),
  }));
  return {
    code: finding.code,
    severity: 'error',
    message: finding.message,
    help: finding.help,
    place: placeOf(subject, finding.route, finding.at),
    ...(related.length > 0 && { related }),
  };
}

function placeOf({ file, base }: Subject, route: Route, at: 'key' | 'value'): Place {
  return { file, route: [...base, ...route], at };
}

/** What the schema says of a route; undefined where it names nothing. */
export function nodeAt({ schema }: Subject, route: Route): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const step of route) node = node?.child(step);
  return node;
}

export function dataAt({ data }: Subject, route: Route): Value | undefined {
  return valueAt(data, route);
}

/** A key with its title, as every message shows it: `position (Chức vụ)`. */
export function named(key: string, node: SchemaNode | undefined): string {
  return node?.title ? `${key} (${node.title})` : key;
}

/** A place in words: `position (Chức vụ)`, `mục thứ 2 của achievements (Thành tích)`; empty for the whole subject. */
export function nameOf(subject: Subject, route: Route): string {
  const last = route.at(-1);
  if (last === undefined) return '';
  if (typeof last === 'string') return named(last, nodeAt(subject, route));
  return `mục thứ ${last + 1} của ${nameOf(subject, route.slice(0, -1)) || 'danh sách'}`;
}

/** The same as where something lies: ` trong individual (Cá nhân)`; empty for the whole subject. */
export function within(subject: Subject, route: Route): string {
  const name = nameOf(subject, route);
  return name === '' ? '' : ` trong ${name}`;
}

/** A value as messages quote it, cut when it is long. */
export function quoted(value: string): string {
  const oneLine = value.replace(/\s+/g, ' ').trim();
  const letters = [...oneLine];
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : oneLine}”`;
}
