import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';

/** What a rule may look at. Rules speak in places (file and route) and never see YAML. */
export interface CheckInput {
  readonly dossier: Dossier;
  /** Size in bytes of a file in the campaign folder, or undefined where there is none or it lies outside. */
  readonly fileSize: (path: string) => number | undefined;
}

/** One rule, one file, named by its defect. */
export interface Rule {
  readonly code: Code;
  check(input: CheckInput): Iterable<Diagnostic>;
}
