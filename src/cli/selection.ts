import type { Finding } from '../diagnostic/locate.ts';
import type { Packaging } from '../packaging.ts';
import type { Survey } from '../pipeline.ts';
import type { Printing, Sheet } from '../printing.ts';
import { unknownDocument } from '../report/unknown-document.ts';
import { unknownNomination } from '../report/unknown-nomination.ts';
import { unknownRecipient } from '../report/unknown-recipient.ts';
import { UsageError } from './exit.ts';
import type { BegunFile } from './manifest.ts';

/** Which papers a person asks for; all where nothing is said. */
export interface Selection {
  /** Document ids. */
  readonly only?: readonly string[];
  /** Ids of nominations: the papers that are about one of them alone. */
  readonly nominee?: readonly string[];
  /** Ids of packages, or of all packages of one kind, or `all`. */
  readonly package?: readonly string[];
}

export interface Selected {
  readonly count: number;
  readonly sheets: Iterable<Sheet>;
  /** What keeps more than a single paper of them from being made. */
  readonly findings: readonly Finding[];
  /** Papers that the plan does not declare, each with the packages that go out without it. */
  readonly undeclared: ReadonlyMap<string, readonly string[]>;
  concerns(file: BegunFile): boolean;
}

/** Where `render` writes the packages. */
export const packagesPath = 'out/goi-ho-so/';

/** Whether a run for this selection looks at a paper at all: a package may hold any. */
export function isWanted(
  { only, nominee }: Selection,
  paper: { readonly document: string; readonly nominee: string | undefined },
): boolean {
  return (
    (only?.includes(paper.document) ?? true) &&
    (nominee === undefined || (paper.nominee !== undefined && nominee.includes(paper.nominee)))
  );
}

/** The papers asked for. What is left aside stays in `out/` as it was. Throws `UsageError` for an id that nothing has. */
export async function select(
  selection: Selection,
  printing: Printing,
  { standing }: Survey,
  packaging: () => Promise<Packaging>,
): Promise<Selected> {
  const { only, nominee, package: wanted } = selection;
  for (const id of only ?? [])
    if (!printing.kinds.includes(id)) throw new UsageError(unknownDocument(printing.kinds, id));
  for (const id of nominee ?? [])
    if (standing && !standing.nominations.some((each) => each.id === id))
      throw new UsageError(unknownNomination(standing, id));
  if (!wanted) return selectPapers(selection, printing);
  if (only ?? nominee) throw new UsageError('--package in trọn gói, không dùng cùng --only hoặc --nominee');
  return selectPackages(wanted, await packaging());
}

function selectPapers({ only, nominee }: Selection, printing: Printing): Selected {
  return {
    count: printing.count,
    sheets: printing.sheets(),
    findings: [],
    undeclared: new Map(),
    // Whose paper a file of an earlier run was is not kept, so a run for some nominees removes nothing.
    concerns: ({ document, path }) =>
      !path.startsWith(packagesPath) && nominee === undefined && (only?.includes(document) ?? true),
  };
}

function selectPackages(wanted: readonly string[], packaging: Packaging): Selected {
  const all = wanted.includes('all');
  const chosen = new Set(all ? packaging.ids : wanted.flatMap((id) => packagesNamed(id, packaging.ids)));
  const ids = [...chosen];
  return {
    count: packaging.count(ids),
    sheets: packaging.sheets(ids),
    findings: packaging.findings(ids),
    undeclared: packaging.undeclared(ids),
    concerns: ({ path }) =>
      path.startsWith(packagesPath) && (all || ids.some((id) => path.startsWith(`${packagesPath}${id}/`))),
  };
}

/** `don-vi/van-phong-so`, or every unit's for `don-vi`. */
function packagesNamed(wanted: string, ids: readonly string[]): readonly string[] {
  const found = ids.filter((id) => id === wanted || id.startsWith(`${wanted}/`));
  if (found.length === 0) throw new UsageError(unknownRecipient(ids, wanted));
  return found;
}
