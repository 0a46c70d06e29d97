import type { Finding, RelatedFinding } from '../diagnostic/locate.ts';
import { countFindings } from '../report/diagnostics-count.ts';
import { jsonReport } from '../report/diagnostics-json.ts';
import { terminalReport } from '../report/diagnostics-terminal.ts';
import type { Source } from '../source/source.ts';
import type { CommonOptions } from './program.ts';
import { colours, type Output, type ProcessLike, widthOf } from './terminal.ts';

/** How the files of one campaign are named in a report, and which of them were asked for. */
export interface Naming {
  readonly name: (file: string) => string;
  readonly only?: ReadonlySet<string> | undefined;
}

const asTheyAre: Naming = { name: (file) => file };

/** The findings of the campaigns of one command, and the sources that frames are cut from. */
export class FindingsReport {
  #findings: Finding[] = [];
  readonly #sources = new Map<string, Source>();
  #files = 0;

  /** Takes the findings of a campaign. */
  add(findings: readonly Finding[], sources: ReadonlyMap<string, Source>, naming: Naming = asTheyAre): void {
    this.#show(sources, naming, naming.only === undefined);
    this.#take(findings, naming);
  }

  /** Takes findings of a later stage about templates too, which are counted where they were asked for by name. */
  addLater(
    findings: readonly Finding[],
    sources: ReadonlyMap<string, Source>,
    naming: Naming = asTheyAre,
  ): void {
    this.#show(sources, naming, false);
    this.#take(findings, naming);
  }

  #show(sources: ReadonlyMap<string, Source>, { name, only }: Naming, countAll: boolean): void {
    for (const [file, source] of sources) {
      if (!this.#sources.has(name(file)) && (countAll || only?.has(file))) this.#files++;
      this.#sources.set(name(file), source);
    }
  }

  #take(findings: readonly Finding[], { name, only }: Naming): void {
    const renamed = <T extends RelatedFinding>(place: T): T => ({ ...place, file: name(place.file) });
    for (const finding of findings) {
      if (only !== undefined && !only.has(finding.file)) continue;
      this.#findings.push({ ...renamed(finding), related: finding.related.map(renamed) });
    }
  }

  get errors(): number {
    return countFindings(this.#findings).errors;
  }

  get warnings(): number {
    return countFindings(this.#findings).warnings;
  }

  json(): string {
    return jsonReport(this.#findings, this.#files);
  }

  /** Frames and the closing line for a terminal; `quiet` leaves out the warnings, and says nothing when all is well. */
  terminal(output: Output, env: ProcessLike['env'], { color, quiet = false }: CommonOptions): string {
    if (quiet && this.errors === 0) return '';
    const setting = { sources: this.#sources, files: this.#files, width: widthOf(output), quiet };
    return terminalReport(this.#findings, { ...setting, chalk: colours(output, env, color) });
  }
}
