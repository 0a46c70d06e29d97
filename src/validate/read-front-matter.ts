import type { Staged } from '../diagnostic/diagnostic.ts';
import type { Places } from '../diagnostic/locate.ts';
import type { Template } from '../model/files.generated.ts';
import { parse } from '../parse/parse.ts';
import { Source } from '../source/source.ts';
import { holdAgainstSchema } from './hold-against-schema.ts';
import { knownFronts } from './known-fronts.generated.ts';
import { schemaOf } from './schema-node.ts';

/** What a template says of itself, and where each key of it stands; no places where the wording is the built-in one. */
export interface FrontMatter extends Staged<Template | undefined> {
  readonly places?: Places;
}

/**
 * The front matter of a template, typed. `text` is the file from its first line to the end of the front matter, so that
 * its places are those of the file; undefined for a part that has none.
 */
export function readFrontMatter(file: string, text: string | undefined): FrontMatter {
  if (text === undefined) return { value: undefined, diagnostics: [] };
  const known = knownFronts.get(text);
  if (known) return { value: known, diagnostics: [] };
  const { value: tree, diagnostics } = parse(new Source(file, text));
  if (tree === undefined) return { value: undefined, diagnostics };
  const held = holdAgainstSchema('template', {
    file,
    base: [],
    data: tree.data,
    schema: schemaOf('template'),
  });
  return { value: held.value, diagnostics: [...diagnostics, ...held.diagnostics], places: tree };
}
