import type { AskedCriterion, AskedNominee } from '../model/conditions.ts';
import { Exact } from './exact.ts';

/** What is asked about has not been entered. `&&`, `||` and the questions about lists pass it on only where it matters. */
export class Unknown extends Error {}

const hundred = Exact.of('100');

export function known<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Unknown();
  return value;
}

export function number(text: string | null | undefined): Exact {
  return Exact.of(known(text));
}

/** A criterion as an item of a list: its fields are read only when they are asked. */
export class CriterionValue {
  readonly #asked: AskedCriterion;

  constructor(asked: AskedCriterion) {
    this.#asked = asked;
  }

  get id(): string {
    return this.#asked.id;
  }

  get points(): Exact {
    return number(this.#asked.points);
  }

  get max(): Exact {
    return number(this.#asked.max);
  }

  get percent(): Exact {
    return this.points.times(hundred).dividedBy(this.max);
  }

  /** Đạt where it says so, or where it gives more than 0. */
  get met(): boolean {
    return this.#asked.met ?? this.points.compare(Exact.of('0')) > 0;
  }

  get level(): string {
    return known(this.#asked.level);
  }
}

export class NomineeValue {
  readonly #asked: AskedNominee;

  constructor(asked: AskedNominee) {
    this.#asked = asked;
  }

  get kind(): string {
    return this.#asked.kind;
  }

  get leader(): boolean {
    return known(this.#asked.leader);
  }

  get female(): boolean {
    return known(this.#asked.female);
  }

  get members(): Exact {
    return number(this.#asked.members);
  }
}
