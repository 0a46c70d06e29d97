import type { Value } from '../parse/tree.ts';
import type { SchemaNode } from './schema-node.ts';

/** Which of several stand-ins: the first are the least that a schema accepts, the second the most, the third between. */
export type Choice = 0 | 1 | 2;

/** All of them, in their order. */
export const choices: readonly Choice[] = [0, 1, 2];

/** For a text in free words: what is said beside it may be told with this in its place. */
const prose = '… …';
/** Texts of which a form accepts the first that it can; far apart, so that no claim about one holds of all three. */
const texts: readonly (readonly string[])[] = [
  ['x0', '0', '1', '0000', '1/1/1900', '00:00', 'X0', 'TD0000', ...identities('0')],
  ['x1', '9'.repeat(6), '9999', '9', '4', '31/12/9999', '23:59', 'X1', 'TD9999', ...identities('9')],
  ['x2', '7', '2', '2000', '1/1/2000', '12:00', 'X2', 'TD7777', ...identities('7')],
];

/** A telephone number, an identity number, a fingerprint. */
function identities(digit: string): readonly string[] {
  return [7, 9, 64].map((length) => digit.repeat(length));
}

/** A value of the form that a schema wants, for one that is faulty or missing; undefined where none is known. */
export function standIn(node: SchemaNode | undefined, choice: Choice): Value | undefined {
  if (node === undefined) return undefined;
  switch (node.type) {
    case 'truth':
      return choice === 1;
    case 'list':
      return list(node, choice);
    case 'mapping':
      return mapping(node, choice);
    case 'text':
      if (node.values.length > 0) return enumerated(node, choice);
      return node.takes(prose) ? prose : texts[choice]?.find((text) => node.takes(text));
  }
}

function enumerated({ values }: SchemaNode, choice: Choice): string | undefined {
  return [values[0], values.at(-1), values[values.length >> 1]][choice];
}

function list(node: SchemaNode, choice: Choice): Value | undefined {
  const item = standIn(node.items, choice);
  if (item === undefined) return undefined;
  return new Array<Value>(Math.max(node.minItems, choice === 0 ? 0 : 1)).fill(item);
}

function mapping(node: SchemaNode, choice: Choice): Value | undefined {
  const [first] = node.properties.keys();
  const keys = node.required.length > 0 || first === undefined ? node.required : [first];
  const entries = keys.map((key) => [key, standIn(node.child(key), choice)] as const);
  if (entries.some(([, value]) => value === undefined)) return undefined;
  return Object.fromEntries(entries.map(([key, value]) => [key, value ?? null]));
}
