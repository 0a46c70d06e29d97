import type { Enclosure } from './compose/packages/dossier.ts';
import { type Dossiers, dossiersOf } from './compose/packages/dossiers.ts';
import type { Package } from './compose/packages/package.ts';
import type { Finding } from './diagnostic/locate.ts';
import type { Document } from './document/document.ts';
import { faultyEvidence } from './evidence-faults.ts';
import type { Printing, Sheet } from './printing.ts';
import { pictureFault } from './typeset/scan.ts';
import { fold } from './vietnamese/fold.ts';
import { HostError, type World } from './world.ts';

/** Where all packages lie, below `out/`. */
export const packagesFolder = 'goi-ho-so';

/** The packages of a campaign, ready to be printed. */
export interface Packaging {
  /** `ke-toan`, `don-vi/van-phong-so`: those that hold at least one paper. */
  readonly ids: readonly string[];
  /** What keeps the file of one of these packages from being made, or a picture from being printed in it. */
  findings(ids: readonly string[]): readonly Finding[];
  /** Papers that these packages would hold if the plan declared them, each with the packages that lack it. */
  undeclared(ids: readonly string[]): ReadonlyMap<string, readonly string[]>;
  /** How many files the packages of these ids come to. */
  count(ids: readonly string[]): number;
  /** The papers of each, in its own folder, and before them all of them as one file. */
  sheets(ids: readonly string[]): Generator<Sheet>;
}

/** Every paper that can be printed goes to those whose package holds it, and into one file for each of them. */
export function packaging(world: World, printing: Printing): Packaging {
  const dossiers = printing.input && dossiersOf(printing.input);
  const documents = [...printing.documents()];
  const filled = (dossiers?.packages ?? [])
    .map((pack) => ({ pack, papers: papersOf(pack, documents) }))
    .filter(({ papers }) => papers.length > 0);
  const chosen = (ids: readonly string[]) => filled.filter(({ pack }) => ids.includes(pack.id));
  return {
    ids: filled.map(({ pack }) => pack.id),
    count: (ids) => chosen(ids).reduce((sum, { papers }) => sum + 1 + papers.length, 0),
    undeclared(ids) {
      const lacking = new Map<string, readonly string[]>();
      for (const { pack, papers } of chosen(ids)) {
        for (const name of dossiers?.undeclared(pack, papers) ?? []) {
          const known = lacking.get(name) ?? [];
          lacking.set(name, [...new Set([...known, pack.definition.id])]);
        }
      }
      return lacking;
    },
    findings(ids) {
      // Packages of one definition have one wording: the first of them shows what is wrong with it.
      const first = new Map(chosen(ids).map((each) => [each.pack.definition.id, each]));
      const diagnostics = [...first.values()].flatMap(({ pack, papers }) => {
        const whole = dossiers?.compose(pack, papers, []);
        return [
          ...(whole?.diagnostics ?? []),
          ...(whole?.value ? printing.judge(ownOf(whole.value, papers)) : []),
        ];
      });
      const nominees = new Set(
        chosen(ids)
          .filter(({ pack }) => pack.definition.evidence)
          .flatMap(({ papers }) => papers.map(({ nominee }) => nominee)),
      );
      const nominations = (printing.input?.dossier.nominations ?? []).filter(({ value }) =>
        nominees.has(value.id),
      );
      return printing.placed([...diagnostics, ...faultyEvidence(nominations, world.campaign)]);
    },
    *sheets(ids) {
      for (const { pack, papers } of chosen(ids)) {
        const whole = dossiers?.compose(pack, papers, enclosuresOf(pack, papers, dossiers, world));
        if (whole?.value) yield printing.sheet(whole.value);
        for (const paper of papers) {
          yield printing.sheet({ ...paper, path: `${packagesFolder}/${pack.id}/${paper.path}` });
        }
      }
    },
  };
}

/** What a file has of its own before its papers, which are judged already. */
function ownOf(whole: Document, [first]: readonly Document[]): Document {
  const end = whole.sections.findIndex(({ part }) => part !== undefined && part.id === first?.path);
  return { ...whole, sections: whole.sections.slice(0, end < 0 ? undefined : end) };
}

/** In the order in which the definition of the package lists them. */
function papersOf({ definition, holds }: Package, documents: readonly Document[]): readonly Document[] {
  const held = documents.filter(holds);
  return definition.papers.flatMap((id) => held.filter((document) => document.id === id));
}

/** The evidence of the reports in a package: pictures to be printed, other files to be carried along, each once, paper named. */
function enclosuresOf(
  { definition }: Package,
  papers: readonly Document[],
  dossiers: Dossiers,
  world: World,
): readonly Enclosure[] {
  if (!definition.evidence) return [];
  const names = new Set<string>();
  const carried = new Set<string>();
  return papers
    .filter(({ id }) => id === 'achievement-report')
    .flatMap(({ nominee = '' }) => dossiers.evidence(nominee).map((proof) => ({ nominee, ...proof })))
    .flatMap((proof) => {
      if (proof.path !== undefined && carried.has(proof.path)) return [];
      const enclosure = enclosed(proof, names, world);
      // A picture stands behind each report that it belongs to; a file carried along serves them all.
      if (enclosure.as === 'attachment' && proof.path !== undefined) carried.add(proof.path);
      return [enclosure];
    });
}

interface Proof {
  readonly nominee: string;
  readonly title: string;
  readonly path: string | undefined;
}

function enclosed(proof: Proof, names: Set<string>, { campaign }: World): Enclosure {
  const { path } = proof;
  const bytes = path === undefined ? undefined : campaign.read(path);
  if (bytes && pictureFault(bytes) === undefined) return { ...proof, as: 'picture', bytes };
  if (path === undefined || bytes === undefined) return { ...proof, as: 'loose' };
  const name = freeName(path, proof.nominee, names);
  return {
    ...proof,
    as: 'attachment',
    name,
    type: mediaType(name),
    // Scans of a whole campaign are not held at once.
    get bytes() {
      const now = campaign.read(path);
      if (now === undefined) throw new HostError('read', path);
      return now;
    },
  };
}

/** Of what offices keep as evidence; PDF/A-3 takes any (ISO 19005-3, 6.8). */
const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
};

function mediaType(name: string): string {
  return mediaTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** An ASCII name that no other file in the same package has. */
function freeName(path: string, nominee: string, names: Set<string>): string {
  const plain = fold(path.split('/').at(-1) ?? path).replace(/[^a-z0-9.-]+/g, '-');
  const name = [plain, `${nominee}-${plain}`].find((each) => !names.has(each)) ?? `${names.size}-${plain}`;
  names.add(name);
  return name;
}
