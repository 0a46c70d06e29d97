import { join } from 'node:path';
import { compose } from '../../src/compose/compose.ts';
import { lawAnswers } from '../../src/compose/law-answers.ts';
import type { Document } from '../../src/document/document.ts';
import { documentForm } from '../../src/law/document-form.ts';
import { survey } from '../../src/pipeline.ts';
import { readTemplates } from '../../src/templates.ts';
import { emit } from '../../src/typeset/emit.ts';
import { loadFonts } from '../../src/typeset/fonts.ts';
import { layout } from '../../src/typeset/layout.ts';
import type { Page } from '../../src/typeset/page.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';

export interface PrintedExample {
  readonly document: Document;
  readonly pages: readonly Page[];
  readonly bytes: Uint8Array;
}

/** Every paper of a campaign of examples/ with what it was made from. */
export async function printedExample(name: string): Promise<readonly PrintedExample[]> {
  const world = memoryWorld(filesOf(join(import.meta.dirname, '../../examples', name)));
  const { dossier, standing, law } = await survey(world);
  if (!dossier.plan || !standing) throw new Error(`examples/${name} cannot be read`);
  const plan = dossier.plan.value;
  const fonts = loadFonts((face) => world.font(face));
  const form = documentForm(law, plan.form_profile ?? '13-14-14');
  const { templates } = readTemplates(world);
  const composed = compose({ dossier, standing, law: lawAnswers(law, plan), templates, draft: false });
  return [...composed].flatMap(({ value: document }) => {
    if (!document) return [];
    const pages = layout(document, form, fonts.measure);
    return [{ document, pages, bytes: Buffer.concat([...emit(document, pages, fonts)]) }];
  });
}
