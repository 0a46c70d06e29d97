// Our own way, bundled by the bench: documents to files, and a campaign to files.

import { basename, dirname } from 'node:path';
import { compose } from '../../../src/compose/compose.ts';
import { lawAnswers } from '../../../src/compose/law-answers.ts';
import type { Document } from '../../../src/document/document.ts';
import { nodeWorld } from '../../../src/host/node-world.ts';
import { documentForm } from '../../../src/law/document-form.ts';
import { shippedLaw, survey } from '../../../src/pipeline.ts';
import { printing } from '../../../src/printing.ts';
import { readTemplates } from '../../../src/templates.ts';
import { loadFonts } from '../../../src/typeset/fonts.ts';
import { typeset, typesetInPieces } from '../../../src/typeset/typeset.ts';

export function prepare() {
  const world = nodeWorld(process.cwd());
  const fonts = loadFonts((face) => world.font(face));
  const form = documentForm(shippedLaw(world.shipped), '13-14-14');
  return {
    make: (document: Document) => typeset(document, form, fonts).bytes,
    /** As `render` writes a file: piece by piece, to a temporary name and then to its own. */
    write(document: Document, path: string): void {
      const home = nodeWorld(dirname(path));
      home.campaign.write(basename(path), typesetInPieces(document, form, fonts));
    },
  };
}

/** A campaign read and checked, and what then prints it. */
export async function campaign(folder: string) {
  const world = nodeWorld(folder);
  const read = await survey(world);
  return {
    // Composed when the first paper is asked for, so that whoever times the papers times that too.
    *papers() {
      yield* printing(world, read, true).papers();
    },
  };
}

/** Every document of a campaign, for engines that know neither templates nor law. */
export async function composed(folder: string): Promise<readonly Document[]> {
  const world = nodeWorld(folder);
  const { dossier, standing, law } = await survey(world);
  if (!dossier.plan || !standing) throw new Error(`${folder} cannot be read`);
  const { templates } = readTemplates(world);
  const answers = lawAnswers(law, dossier.plan.value);
  const staged = compose({ dossier, standing, law: answers, templates, draft: true });
  return [...staged].flatMap(({ value }) => value ?? []);
}
