import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Law } from '../law/law.ts';
import type { Dossier } from '../model/campaign.ts';
import type { Conditions } from '../model/conditions.ts';
import type { Standing } from '../model/standing.ts';
import type { Fingerprints } from '../seal/fingerprint.ts';

/** What a rule may look at. Rules speak in places (file and route) and never see YAML. */
export interface CheckInput {
  readonly dossier: Dossier;
  /** Size in bytes of a file in the campaign folder, or undefined where there is none or it lies outside. */
  readonly fileSize: (path: string) => number | undefined;
  /** Names of the files directly in a folder of the campaign; empty where there is no such folder. */
  readonly filesIn: (folder: string) => readonly string[];
  /** The law as data; only the rules of `check/law` ask it. */
  readonly law: Law;
  /** The rubric's conditions as they were read, where it has any. */
  readonly conditions?: Conditions | undefined;
  /** What is sealed of the campaign as it is now, where it has been sealed. */
  readonly fingerprints?: Fingerprints | undefined;
  /** How the nominations stand, where they could be scored: for the rules of `check/outcome` and of single marks. */
  readonly standing?: Standing | undefined;
}

/** One rule, one file, named by its defect. */
export interface Rule {
  readonly code: Code;
  /** One Vietnamese line, without a full stop: the head of `thidua explain` and of docs/diagnostics.md. */
  readonly title: string;
  /** Two to four Vietnamese sentences: what it means, why it matters, how to mend it. */
  readonly explanation: string;
  /**
   * Where, in what file and by what keys (`plan.yaml units.3.id`), stands what it says is missing or incomplete: while
   * a value there is faulty, the rule is not asked.
   */
  readonly seeks?: RegExp;
  /** True where it judges all that is below its place: while a value there is faulty, nothing is said of it. */
  readonly ofWhole?: true;
  check(input: CheckInput): Iterable<Diagnostic>;
}
