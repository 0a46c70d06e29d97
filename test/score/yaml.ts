import { parse } from '../../src/parse/parse.ts';
import type { Value } from '../../src/parse/tree.ts';
import { decode } from '../../src/source/decode.ts';
import { council, criteria, nomination } from '../../src/validate/validators.generated.js';
import { parseDate } from '../../src/vietnamese/date.ts';

const validators = { council, criteria, nomination };

/** A piece of YAML as the program reads it: every scalar as written, then decimals with a point and dates by year first. */
export function readYaml(text: string, file = 'example.yaml'): Value {
  const { value, diagnostics } = parse(decode(file, new TextEncoder().encode(text)).value);
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return normal(value.data);
}

/** Reads a file of one kind, and fails where its schema has something against it. */
export function readAs<T>(kind: 'criteria' | 'nomination' | 'council', data: unknown): T {
  const validate = validators[kind];
  if (!validate(data)) throw new Error(`${kind}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  return data as T;
}

function normal(value: Value): Value {
  if (typeof value === 'string')
    return /^-?\d+,\d+$/.test(value) ? value.replace(',', '.') : (parseDate(value) ?? value);
  if (Array.isArray(value)) return value.map(normal);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normal(inner)]));
}
