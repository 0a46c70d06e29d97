import type { Route } from '../diagnostic/diagnostic.ts';

/** What a person answered, as text; `true` and `false` for yes and no, null for a question passed over. */
export type Answer = string | null;

/** One thing to choose. */
export interface Option {
  readonly value: string;
  /** What the person reads and searches in. */
  readonly name: string;
  /** One more line about it, shown while it is pointed at. */
  readonly hint?: string;
  /** What else a command line may call it. */
  readonly also?: readonly string[];
}

/** How a question is answered. */
export type Manner =
  | { readonly by: 'line' }
  /** Several lines and paragraphs; an editor is offered. With `list`, every line is an item of its own. */
  | { readonly by: 'text'; readonly list?: true }
  /** One of a list. */
  | { readonly by: 'choice'; readonly options: readonly Option[] }
  /** Some of a list: their values, joined by commas. */
  | { readonly by: 'choices'; readonly options: readonly Option[] }
  /** A line of its own, for which what is known already is offered. */
  | { readonly by: 'completion'; readonly options: readonly Option[] };

/** A question as data: what is asked, why, and what answers it. Vietnamese throughout, without a full stop in `title`. */
export interface Question {
  /** Names the answer in drafts, in `--from` and in `--set`: a route joined by full stops, `individual.full_name`. */
  readonly key: string;
  readonly title: string;
  /** What is to be entered. */
  readonly description: string;
  /** Why it is asked: the form and its part, or the rule. */
  readonly why?: string;
  readonly example?: string;
  readonly manner: Manner;
  /** May be passed over with an empty answer. */
  readonly optional: boolean;
  /** What passing over means in a list of choices or completions; “Bỏ qua câu này” where nothing is said. */
  readonly passOver?: string;
  /**
   * Passing over is a statement like the others: it stands last among the choices, and nothing is pointed at first.
   */
  readonly deliberate?: true;
  /** What is wrong with an answer, in the words of `validate`; undefined where nothing is. */
  readonly problem?: (answer: string) => string | undefined;
  /** What the rules say of an answer that may stand, as they say it in `validate`. */
  readonly remarks?: (answer: string) => readonly string[];
  /** Proposed where the person has not answered yet. */
  readonly proposal?: string;
}

/** The same questions each time the same answers are given: so it can be replayed, resumed and gone back in. */
export type Interview<T> = () => Generator<Question, T, Answer>;

/** Asks one question inside an interview and hands back its answer. */
export function* ask(question: Question): Generator<Question, Answer, Answer> {
  return yield question;
}

/** `['achievements', 0, 'text']` → `achievements.0.text`. */
export function keyOf(route: Route): string {
  return route.join('.');
}

/** `achievements.0.text` → `['achievements', 0, 'text']`. */
export function routeOf(key: string): Route {
  return key.split('.').map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step));
}

/** The values of an answer to a question of several choices. */
export function chosen(answer: Answer): readonly string[] {
  return (answer ?? '').split(/[\s,;]+/).filter((value) => value !== '');
}
