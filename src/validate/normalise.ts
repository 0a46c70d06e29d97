import { isMapping, type Value } from '../parse/tree.ts';
import { parseDate } from '../vietnamese/date.ts';
import { impossibleDate } from './date-form.ts';
import { ambiguousPoints, isDecimalForm, plainDecimal } from './points-form.ts';
import type { SchemaNode } from './schema-node.ts';
import { type Misfit, nameOf, quoted, type Subject } from './subject.ts';
import type { FormProblem } from './wrong-form.ts';

/**
 * The values of a subject as later stages want them: dates `YYYY-MM-DD`, decimals with a point, texts without the
 * line ends that `|` leaves behind, keys without a value left out. Finds what has the right form and still means
 * nothing: dates of no calendar, points that could be thousands. Works on faulty subjects too, to find it there.
 */
export function normalise(subject: Subject): { readonly value: Value; readonly findings: readonly Misfit[] } {
  const findings: Misfit[] = [];
  // One path, grown and shrunk: a copy for every value of every file would cost more than all the rest.
  const path: (string | number)[] = [];
  return { value: walk(subject.data, subject.schema), findings };

  function walk(value: Value, node: SchemaNode | undefined): Value {
    if (typeof value === 'string') return text(value, node);
    if (Array.isArray(value)) {
      return (value as readonly Value[]).map((item, index) => step(item, index, node));
    }
    if (!isMapping(value)) return value;
    const result: { [key: string]: Value } = {};
    for (const key of Object.keys(value)) {
      const held = value[key] ?? null;
      if (held !== null) result[key] = step(held, key, node);
    }
    return result;
  }

  function step(value: Value, key: string | number, owner: SchemaNode | undefined): Value {
    path.push(key);
    const result = walk(value, owner?.child(key));
    path.pop();
    return result;
  }

  function text(value: string, node: SchemaNode | undefined): string {
    const trimmed = value.trimEnd();
    if (node?.form === 'date') return date(trimmed);
    if (isDecimalForm(node?.form)) return points(trimmed);
    return trimmed;
  }

  function date(value: string): string {
    const iso = parseDate(value);
    if (iso === undefined && /^(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})$/.test(value)) {
      const { why, help } = impossibleDate(value);
      find({ code: 'TD2013', what: `là ngày ${why}`, help }, value);
    }
    return iso ?? value;
  }

  function points(value: string): string {
    const problem = ambiguousPoints(value);
    if (problem) find(problem, value);
    return /^-?[0-9]+([.,][0-9]+)?$/.test(value) ? plainDecimal(value) : value;
  }

  function find({ code = 'TD2009', what, help }: FormProblem, value: string): void {
    const route = [...path];
    const message = `${nameOf(subject, route)}: ${quoted(value)} ${what}`;
    findings.push({ code, route, at: 'value', message, help });
  }
}

/** The same data without keys that have no value: an empty key is the same as none, unless it is required. */
export function withoutEmptyKeys(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(withoutEmptyKeys);
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).filter(([, held]) => held !== null);
  return Object.fromEntries(kept.map(([key, held]) => [key, withoutEmptyKeys(held)]));
}
