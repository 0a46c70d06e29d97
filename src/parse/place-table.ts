import type { Route } from '../diagnostic/diagnostic.ts';
import type { Span } from './tree.ts';

const fields = 5;
const keyStart = 0;
const keyEnd = 1;
const valueStart = 2;
const valueEnd = 3;
const next = 4;

/**
 * The places of a whole tree in two flat arrays, in the order of the file: thousands of trees may be held at once,
 * while only the few with findings are ever asked. A node's children follow it; `next` skips them.
 */
export class PlaceTable {
  readonly #keys: readonly (string | number)[];
  readonly #numbers: Int32Array;

  constructor(keys: readonly (string | number)[], numbers: Int32Array) {
    this.#keys = keys;
    this.#numbers = numbers;
  }

  /** The place that a route names; the key of the deepest owner that is there when it leads nowhere. */
  span(route: Route, at: 'key' | 'value'): Span {
    let node = 0;
    for (const step of route) {
      const child = this.#child(node, step);
      if (child === undefined) return this.#key(node);
      node = child;
    }
    return at === 'key' ? this.#key(node) : this.#between(node, valueStart, valueEnd);
  }

  #child(node: number, step: string | number): number | undefined {
    const end = this.#number(node, next);
    for (let child = node + 1; child < end; child = this.#number(child, next)) {
      if (String(this.#keys[child]) === String(step)) return child;
    }
    return undefined;
  }

  #key(node: number): Span {
    if (this.#number(node, keyStart) >= 0) return this.#between(node, keyStart, keyEnd);
    const first = node + 1;
    const holdsKeys = first < this.#number(node, next) && this.#number(first, keyStart) >= 0;
    return holdsKeys ? this.#between(first, keyStart, keyEnd) : this.#between(node, valueStart, valueEnd);
  }

  #between(node: number, from: number, to: number): Span {
    const offset = this.#number(node, from);
    return { offset, length: Math.max(0, this.#number(node, to) - offset) };
  }

  #number(node: number, field: number): number {
    return this.#numbers[node * fields + field] ?? 0;
  }
}

/** Fills a place table in one walk through a tree, owners before what they hold. */
export class PlaceRecorder {
  readonly #keys: (string | number)[] = [];
  readonly #numbers: number[] = [];

  /** Starts a node; a list item or the root has no key, which is written -1. Returns what `close` wants. */
  open(key: string | number, keyFrom: number, keyTo: number, from: number, to: number): number {
    const node = this.#keys.length;
    this.#keys.push(key);
    this.#numbers.push(keyFrom, keyTo, from, to, node + 1);
    return node;
  }

  /** Ends a node that held others. */
  close(node: number): void {
    this.#numbers[node * fields + next] = this.#keys.length;
  }

  table(toOriginal: ((offset: number) => number) | undefined): PlaceTable {
    const numbers = new Int32Array(this.#numbers);
    if (toOriginal) {
      for (let at = 0; at < numbers.length; at++) {
        const value = numbers[at] ?? 0;
        if (at % fields !== next && value >= 0) numbers[at] = toOriginal(value);
      }
    }
    return new PlaceTable(this.#keys, numbers);
  }
}
