import type { Code } from '../diagnostic/codes.ts';
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Edit } from './mended-text.ts';

/** Something wrong in a text that is being parsed, before its place is turned into a diagnostic's. */
export interface Fault {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  /** An error where nothing is said. */
  readonly severity?: Severity;
  readonly message: string;
  readonly help: string;
  /** The other place that it concerns. */
  readonly related?: { readonly from: number; readonly to: number; readonly message: string };
  /** Edits after which the rest of the file can still be read; without them reading stops here. */
  readonly mend?: readonly Edit[];
}
