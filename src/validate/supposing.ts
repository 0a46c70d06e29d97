import type { Route } from '../diagnostic/diagnostic.ts';
import type { Dossier, Sourced, Supposed } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import type { Held } from './hold-against-schema.ts';
import type { HeldNomination } from './nominations.ts';
import { type Choice, choices } from './stand-in.ts';

type Single = 'plan' | 'criteria' | 'council' | 'regulation' | 'seal';
type Place = Pick<Sourced<unknown>, 'file' | 'route'>;

/** Keys below which a nomination or the council answers to the rest of the campaign, by an id or by scores. */
const answering: ReadonlySet<string | number | undefined> = new Set([
  'id',
  'kind',
  'scores',
  'assessments',
  'ballots',
]);

/** Gathers what faulty files may have been meant to say, to read the campaign once for each choice of stand-ins. */
export class Supposing {
  readonly #files: (Place & { readonly kind: Single; readonly values: readonly unknown[] })[] = [];
  readonly #nominations: (Place & { readonly values: readonly Nomination[] })[] = [];
  readonly #gaps: Place[] = [];
  readonly #moves: Supposed['moves'][number][] = [];
  #incomplete = false;

  /** A nomination or the council of which nothing can be read: what asks for it may be right. */
  unread(): void {
    this.#incomplete = true;
  }

  /** A file that did not validate. */
  file(kind: Single, held: Held<unknown>): void {
    const at = { file: `${kind}.yaml`, route: [] };
    const values = this.#valuesOf(held, at);
    if (values) this.#files.push({ ...at, kind, values });
    else if (kind === 'council') this.unread();
  }

  /** A nomination that did not validate. */
  nomination(held: HeldNomination): void {
    const at = { file: held.file, route: held.route };
    const values = this.#valuesOf(held, at);
    if (values) this.#nominations.push({ ...at, values });
    else this.unread();
  }

  /** The campaign with what was left out of it; undefined where nothing can be supposed. */
  over(dossier: Dossier): Supposed | undefined {
    if (this.#files.length === 0 && this.#nominations.length === 0) return undefined;
    return {
      dossiers: choices.map((choice) => this.#with(dossier, choice)),
      gaps: this.#gaps,
      moves: this.#moves,
    };
  }

  #with(dossier: Dossier, choice: Choice): Dossier {
    const { incomplete: _, ...whole } = dossier;
    const files = this.#files.map(({ kind, values, file, route }) => [
      kind,
      { value: values[choice], file, route },
    ]);
    const taken = new Set(whole.nominations.map(({ value }) => value.id));
    const supposed = this.#nominations.flatMap(({ values, file, route }, index) => {
      const value = values[choice];
      if (value === undefined) return [];
      const nameless = this.#gaps.some((gap) => gap.file === file && isAt(gap.route, [...route, 'id']));
      const id = nameless ? `${value.id}-${index}` : value.id;
      if (taken.has(id)) return [];
      taken.add(id);
      return [{ value: { ...value, id }, file, route }];
    });
    const complete = !this.#incomplete && supposed.length === this.#nominations.length;
    return {
      ...whole,
      ...(Object.fromEntries(files) as Partial<Dossier>),
      nominations: [...whole.nominations, ...supposed].sort(byPlace),
      ...(complete ? {} : { incomplete: true }),
    };
  }

  #valuesOf<T>(held: Held<T>, at: Place): readonly T[] | undefined {
    const supposed = held.suppose();
    if (supposed === undefined) return undefined;
    const absolute = (route: Route) => [...at.route, ...route];
    for (const route of supposed.gaps) {
      if (answering.has(route[0])) this.unread();
      this.#gaps.push({ file: at.file, route: absolute(route) });
    }
    for (const { from, to } of supposed.moves)
      this.#moves.push({ file: at.file, from: absolute(from), to: absolute(to) });
    return supposed.values;
  }
}

function isAt(a: Route, b: Route): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index]);
}

/** In the order of files and of the items in them, as they are read. */
function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return Number(a.route[0] ?? 0) - Number(b.route[0] ?? 0);
}
