import type { Route } from '../../diagnostic/diagnostic.ts';
import { type Value, valueAt } from '../../parse/tree.ts';
import { withValue } from '../answers.ts';
import { type Answer, keyOf, type Question, routeOf } from '../question.ts';
import { type Addition, isTruth, schemaQuestion } from '../schema-question.ts';
import type { Asked, Desk } from './desk.ts';

/** A nomination while it is being filled in. */
export class Sheet {
  readonly desk: Desk;
  #value: Value = {};
  readonly #passed: Question[] = [];
  readonly #asked = new Set<string>();
  readonly #dropped = new Set<string>();

  readonly #edited: Value;

  /** @param edited what the file already holds, when one is edited */
  constructor(desk: Desk, edited: Value) {
    this.desk = desk;
    this.#edited = edited;
  }

  /**
   * How many items a list has in the file that is edited. Earlier items are changed one by one; only the last may be
   * given up by passing over, or a slip in the middle would drop the rest.
   */
  already(...list: Route): number {
    const held = valueAt(this.#edited, list);
    return Array.isArray(held) ? held.length : 0;
  }

  /** What was answered; an item of a list that was given up is null, so that the others keep their places. */
  get value(): Value {
    return [...this.#dropped].reduce<Value>(
      (value, key) => withValue(value, routeOf(key), null),
      this.#value,
    );
  }

  /** Gives up an item of a list that the file holds, and no other. */
  drop(...item: Route): void {
    this.#value = withValue(this.#value, item, {});
    this.#dropped.add(keyOf(item));
  }

  /** Questions that were passed over although the form prints what they ask for. */
  get passed(): readonly Question[] {
    return this.#passed;
  }

  /** Keys of all questions, so that what a file holds beside them is told from what was passed over. */
  get asked(): ReadonlySet<string> {
    return this.#asked;
  }

  text(...route: Route): string | undefined {
    const value = valueAt(this.#value, route);
    return value === undefined || value === null ? undefined : String(value);
  }

  /** Takes in what another answer has said already, so that it is not asked. */
  take(route: Route, said: string): void {
    this.#asked.add(keyOf(route));
    this.put(route, said);
  }

  put(route: Route, answer: Answer): void {
    if (answer !== null) this.#value = withValue(this.#value, route, this.#taken(route, answer));
  }

  /** An answer as the file holds it: yes and no are no text. */
  #taken(route: Route, answer: string): Value {
    const [first, id] = route;
    const fact = first === 'facts' && this.desk.criteria?.facts?.find((one) => one.id === id);
    const truth = fact ? (fact.type ?? 'truth') === 'truth' : isTruth('nomination', route);
    return truth ? answer === 'true' : answer;
  }

  /**
   * Asks what stands at a route, checked by schema and rules, and takes the answer in.
   *
   * @param missed whether the form lacks something when it is passed over
   */
  *ask(route: Route, addition: Addition = {}, missed = false): Asked<string | undefined> {
    const key = keyOf(route);
    const before = this.#value;
    this.#asked.add(key);
    const { reads = (written: string) => written } = addition;
    const held = (answer: string) =>
      this.desk.findings(withValue(before, route, this.#taken(route, reads(answer))), key);
    const question = schemaQuestion('nomination', route, {
      problem: (answer) => held(answer).wrong,
      remarks: (answer) => held(answer).remarks,
      ...addition,
    });
    const answer = yield question;
    if (answer === null && missed) this.#passed.push(question);
    this.put(route, answer === null ? null : reads(answer));
    return answer ?? undefined;
  }
}
