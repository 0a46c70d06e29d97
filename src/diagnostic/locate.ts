import type { Position, Source } from '../source/source.ts';
import type { Code } from './codes.ts';
import type { Diagnostic, Place, Route, Severity } from './diagnostic.ts';

/** Lines and columns from 1, columns in graphemes; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its places as people count them: what reports are made of. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | undefined;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly RelatedFinding[];
  readonly law: string | undefined;
  /** Whether the text it points at can be mended without a person. */
  readonly mendable?: boolean;
}

export interface RelatedFinding {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/** What a tree can say of its places; `parse` makes them. */
export interface Places {
  span(route: Route, at: 'key' | 'value'): Span;
  textSpan(route: Route, from: number, to: number): Span;
}

interface Span {
  readonly offset: number;
  readonly length: number;
}

/**
 * Turns symbolic places into lines and columns: sorted by file, line, column and code, each finding once. A place in
 * a file that is not there is its first line.
 */
export function locate(
  diagnostics: Iterable<Diagnostic>,
  sources: ReadonlyMap<string, Source>,
  trees: ReadonlyMap<string, Places>,
): readonly Finding[] {
  const located = new Map<string, Finding>();
  // File by file, for to find a place a file may have to be parsed again.
  const byFile = [...diagnostics].sort((a, b) => compare(a.place.file, b.place.file));
  for (const diagnostic of byFile) {
    const one = locateOne(diagnostic);
    const { start, end } = one.range;
    const identity = JSON.stringify([one.code, one.file, start, end, one.message]);
    if (!located.has(identity)) located.set(identity, one);
  }
  return [...located.values()].sort(byPlace);

  function locateOne(diagnostic: Diagnostic): Finding {
    const { code, severity, message, help, place, related = [], law, replacement } = diagnostic;
    return {
      code,
      severity,
      message,
      help,
      file: place.file,
      range: rangeOf(place),
      related: related.map((other) => ({
        message: other.message,
        file: other.place.file,
        range: rangeOf(other.place),
      })),
      law,
      ...(replacement !== undefined && { mendable: true }),
    };
  }

  function rangeOf(place: Place): Range {
    const source = sources.get(place.file);
    const span = spanOf(place);
    if (!source || !span) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    return { start: source.position(span.offset), end: source.position(span.offset + span.length) };
  }

  function spanOf(place: Place): Span | undefined {
    if ('offset' in place) return place;
    const tree = trees.get(place.file);
    return place.at === 'text'
      ? tree?.textSpan(place.route, place.from, place.to)
      : tree?.span(place.route, place.at);
  }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
