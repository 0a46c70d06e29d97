import { isMapping, type Value } from '../parse/tree.ts';
import type { SchemaNode } from '../validate/schema-node.ts';
import { EntryWriter, type Writing } from './entries.ts';
import { commentLines, joinLines, type Line } from './lines.ts';

/** How a whole file is written. */
export interface FileWriting extends Writing {
  /** Where an editor finds the schema, relative to the file: `.thidua/schemas/plan.schema.json`. */
  readonly schemaPath: string;
  /** Paragraphs at the head of the file. */
  readonly header?: readonly string[];
}

/**
 * A value as a YAML file that explains itself: every key with a Vietnamese comment from the schema's title and
 * description, in full where a word must be chosen and in a few words elsewhere; a key that comes again is not
 * explained again. Reading it back gives the same value (in NFC).
 */
export function commentedYaml(
  schema: SchemaNode,
  value: Value,
  { schemaPath, header = [], ...writing }: FileWriting,
): string {
  const head: Line[] = [{ text: `# yaml-language-server: $schema=${schemaPath}` }];
  for (const paragraph of header) head.push({ text: '#' }, ...commentLines(paragraph, 0));
  return `${joinLines([...head, { text: '' }])}${commentedPart(schema, value, 0, writing)}`;
}

/**
 * A part of such a file, at an indentation: what is put into a file that somebody else wrote. A list is one of what
 * the schema describes.
 */
export function commentedPart(
  schema: SchemaNode,
  value: Value,
  indent: number,
  writing: Writing = {},
): string {
  const writer = new EntryWriter(writing);
  const place = { node: schema, route: [], indent, offered: writing.offered };
  if (isMapping(value)) return joinLines(writer.mapping(value, place));
  if (Array.isArray(value)) return joinLines(writer.list(value as readonly Value[], place));
  throw new TypeError('a file holds a mapping or a list');
}
