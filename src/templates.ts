import { splitTemplate, type TemplateSource } from './compose/template/source.ts';
import type { Diagnostic } from './diagnostic/diagnostic.ts';
import { decode } from './source/decode.ts';
import { Source } from './source/source.ts';
import { meaningOf } from './validate/meaning.ts';
import { readFrontMatter } from './validate/read-front-matter.ts';
import { schemaOf } from './validate/schema-node.ts';
import type { Folder, World } from './world.ts';

export interface Templates {
  /** By name without folder and `.md`. */
  readonly templates: ReadonlyMap<string, TemplateSource>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The built-in wording, and over it, file by file, the office's own. */
export function readTemplates({ shipped, campaign }: World): Templates {
  const templates = new Map<string, TemplateSource>();
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  for (const [path, folder] of templateFiles(shipped, campaign)) {
    const { value: source, diagnostics: unread } = decode(path, folder.read(path) ?? new Uint8Array());
    const text = source.text.normalize('NFC');
    const front = readFrontMatter(path, splitTemplate(text).front);
    templates.set(path.slice('templates/'.length, -'.md'.length), { file: path, text, front: front.value });
    sources.set(path, new Source(path, text, source.storage));
    diagnostics.push(...unread, ...front.diagnostics);
  }
  return { templates, sources, diagnostics };
}

/** What people call each paper, by its document id, as the schema of the plan says it: `tờ trình` for `submission-letter`. */
export function documentNames(): ReadonlyMap<string, string> {
  const document = schemaOf('plan').child('papers')?.child(0)?.child('document');
  return new Map(document?.values.map((id) => [id, meaningOf(document, id)]));
}

function templateFiles(shipped: Folder, campaign: Folder): ReadonlyMap<string, Folder> {
  const files = new Map<string, Folder>();
  for (const folder of [shipped, campaign]) {
    for (const name of folder.list('templates'))
      if (name.endsWith('.md')) files.set(`templates/${name}`, folder);
  }
  return files;
}
