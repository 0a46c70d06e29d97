import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitTemplate, type TemplateSource } from '../../src/compose/template/source.ts';
import type { Template as FrontMatter } from '../../src/model/files.generated.ts';

const folder = join(import.meta.dirname, '../../templates');

/** A template as the pipeline reads it. */
export function templateSource(file: string, text: string): TemplateSource {
  const { front } = splitTemplate(text);
  return {
    file,
    text,
    front: front === undefined ? undefined : (parse(front) as FrontMatter),
  };
}

/** The built-in templates by name. */
export function shippedTemplates(): Map<string, TemplateSource> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((file) => [
        file.replace(/\.md$/, ''),
        templateSource(`templates/${file}`, readFileSync(join(folder, file), 'utf8')),
      ]),
  );
}
