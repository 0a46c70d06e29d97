import type { Survey } from '../pipeline.ts';
import type { Label, Printing, Sheet } from '../printing.ts';
import { unknownDocument } from '../report/unknown-document.ts';
import { unknownNomination } from '../report/unknown-nomination.ts';
import { UsageError } from './exit.ts';
import type { WrittenFile } from './manifest.ts';

/** Which papers a person asks for; all where nothing is said. */
export interface Selection {
  /** Document ids. */
  readonly only?: readonly string[];
  /** Ids of nominations: the papers that are about one of them alone. */
  readonly nominee?: readonly string[];
}

export interface Selected {
  readonly count: number;
  readonly sheets: Iterable<Sheet>;
  concerns(file: WrittenFile): boolean;
}

/** The papers asked for. What is left aside stays in `out/` as it was. Throws `UsageError` for an id that nothing has. */
export function select(
  { only, nominee }: Selection,
  printing: Pick<Printing, 'labels' | 'sheets' | 'documents'>,
  standing: Survey['standing'],
): Selected {
  for (const id of only ?? [])
    if (!printing.documents.includes(id)) throw new UsageError(unknownDocument(printing.documents, id));
  for (const id of nominee ?? [])
    if (standing && !standing.nominations.some((each) => each.id === id))
      throw new UsageError(unknownNomination(standing, id));
  const wanted = (label: Label) =>
    (only?.includes(label.document) ?? true) &&
    (nominee === undefined || (label.nominee !== undefined && nominee.includes(label.nominee)));
  return {
    count: printing.labels.filter(wanted).length,
    sheets: printing.sheets(wanted),
    // Whose paper a file of an earlier run was is not kept, so a run for some nominees removes nothing.
    concerns: ({ document }) => nominee === undefined && (only?.includes(document) ?? true),
  };
}
