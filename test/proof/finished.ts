import { join } from 'node:path';
import { compose } from '../../src/compose/compose.ts';
import { lawAnswers } from '../../src/compose/law-answers.ts';
import type { Document } from '../../src/document/document.ts';
import type { DocumentForm } from '../../src/document/form.ts';
import { documentForm, documentFormRanges } from '../../src/law/document-form.ts';
import { type Survey, survey } from '../../src/pipeline.ts';
import { knownOf } from '../../src/proof/facts/known.ts';
import { type FinishedPaper, type Proof, proof } from '../../src/proof/proof.ts';
import type { ReadPaper } from '../../src/reading/paper.ts';
import { readPaper } from '../../src/reading/read-paper.ts';
import { readTemplates } from '../../src/templates.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import type { World } from '../../src/world.ts';
import { filesOf, memoryWorld } from '../memory-host.ts';
import { tinos } from '../pdf/tinos.ts';

const examples = join(import.meta.dirname, '../../examples');

/** The papers of an example campaign, composed; finished and read again as a test wants them. */
export class FinishedCampaign {
  readonly documents: readonly Document[];
  readonly form: DocumentForm;
  readonly #fonts = tinos();
  readonly #known;
  readonly #ranges;
  readonly #profile;
  readonly #read = new Map<string, ReadPaper>();

  static async open(
    profile: '13-14-14' | '12-13-13' = '13-14-14',
    example = 'vinh-phuc-2021',
  ): Promise<FinishedCampaign> {
    const world = memoryWorld(filesOf(join(examples, example)));
    return new FinishedCampaign(world, await survey(world), profile);
  }

  private constructor(world: World, { dossier, standing, law }: Survey, profile: '13-14-14' | '12-13-13') {
    const plan = dossier.plan?.value;
    if (!plan || !standing) throw new Error('the example has no plan');
    const { templates } = readTemplates(world);
    this.documents = [...compose({ dossier, standing, law: lawAnswers(law, plan), templates })].flatMap(
      ({ value }) => (value ? [value] : []),
    );
    this.form = documentForm(law, profile);
    this.#profile = profile;
    this.#ranges = documentFormRanges(law);
    this.#known = knownOf(dossier, law.instruments.values());
  }

  /** The names of everybody whom the campaign knows, longest first. */
  get people(): readonly string[] {
    return this.#known.people.map(({ name }) => name).sort((a, b) => b.length - a.length);
  }

  document(path: string): Document {
    const found = this.documents.find((document) => document.path === path);
    if (!found) throw new Error(`no ${path}`);
    return found;
  }

  /**
   * Everything printed as composed, but for the papers given in place of those of the same path: changed after they
   * were printed, or printed so by a template of the office.
   */
  async proof(
    changed: readonly Document[] = [],
    form = this.form,
    by: 'hand' | 'template' = 'hand',
  ): Promise<Proof> {
    const papers: FinishedPaper[] = [];
    for (const document of this.documents) {
      const other = changed.find(({ path }) => path === document.path);
      const now = await this.#asComposed(document);
      const read = other ? await this.read(other, form) : now;
      const { id, path, decider, nominee } = document;
      papers.push({
        file: `out/${path}`,
        document: id,
        ...(decider ? { decider } : {}),
        ...(nominee ? { nominee } : {}),
        read,
        now: other && by === 'hand' ? now : undefined,
        stock: other && by === 'template' ? now : undefined,
      });
    }
    return this.proofOf(papers);
  }

  proofOf(papers: readonly FinishedPaper[]): Proof {
    return proof(papers, this.#known, this.#ranges, this.#profile);
  }

  read(document: Document, form: DocumentForm): Promise<ReadPaper> {
    return readPaper(typeset(document, form, this.#fonts).bytes);
  }

  async #asComposed(document: Document): Promise<ReadPaper> {
    const known = this.#read.get(document.path);
    if (known) return known;
    const read = await this.read(document, this.form);
    this.#read.set(document.path, read);
    return read;
  }
}

/** A paper in which some words stand in place of others, the first time or every time that they stand there. */
export function reworded(document: Document, words: string, others: string): Document {
  return JSON.parse(JSON.stringify(document).replace(words, others));
}
