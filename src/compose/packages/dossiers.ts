import type { Staged } from '../../diagnostic/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import { factsOf } from '../facts.ts';
import type { ComposeInput } from '../input.ts';
import { evidenceOf } from '../view/nominee.ts';
import { Writer } from '../writer.ts';
import { composeDossier, type Enclosure } from './dossier.ts';
import { undeclaredOf } from './missing.ts';
import { type Package, packagesOf } from './package.ts';

/** Which recipients a campaign has, and what goes to each. */
export interface Dossiers {
  readonly packages: readonly Package[];
  /** The evidence of one nomination, each piece once, in the order in which its report names it. */
  evidence(nomination: string): readonly { readonly title: string; readonly path: string | undefined }[];
  /** Names of the papers that a package would hold if the plan declared them. */
  undeclared(pack: Package, papers: readonly Document[]): readonly string[];
  /** The papers of a package, in its order, with the evidence of their reports, as one file. */
  compose(
    pack: Package,
    papers: readonly Document[],
    enclosures: readonly Enclosure[],
  ): Staged<Document | undefined>;
}

/** Undefined where there is no plan. */
export function dossiersOf(input: ComposeInput): Dossiers | undefined {
  const facts = factsOf(input);
  if (!facts) return undefined;
  const writer = new Writer(facts, input.templates, false);
  const nominations = new Map(facts.nominees.map(({ nomination }) => [nomination.id, nomination]));
  return {
    packages: packagesOf(facts),
    evidence(id) {
      const nomination = nominations.get(id);
      return nomination ? evidenceOf(nomination).map(({ title, file }) => ({ title, path: file })) : [];
    },
    undeclared: (pack, papers) =>
      undeclaredOf(pack, papers, facts).map((document) => writer.line('_document-name', { document })),
    compose: (pack, papers, enclosures) => composeDossier(pack, papers, enclosures, { facts, writer }),
  };
}
