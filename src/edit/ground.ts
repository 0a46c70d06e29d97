import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Tree, type Value, valueAt } from '../parse/tree.ts';

/** What the text of a file says of the place where a value stands: indentation, ends of lines, brackets. */
export class Ground {
  readonly #text: string;
  readonly #tree: Tree;

  constructor(text: string, tree: Tree) {
    this.#text = text;
    this.#tree = tree;
  }

  valueAt(route: Route): Value | undefined {
    return valueAt(this.#tree.data, route);
  }

  start(route: Route): number {
    return this.#tree.span(route, 'value').offset;
  }

  keySpan(route: Route): { readonly from: number; readonly to: number } {
    const { offset, length } = this.#tree.span(route, 'key');
    return { from: offset, to: offset + length };
  }

  /** Whether a list or mapping is written in brackets. */
  isFlow(route: Route): boolean {
    return /[[{]/.test(this.#text[this.start(route)] ?? '') && typeof this.valueAt(route) === 'object';
  }

  /** Whether any owner of a place is written in brackets. */
  isInsideFlow(route: Route): boolean {
    return route.some((_, index) => this.isFlow(route.slice(0, index)));
  }

  /** Where the last character of a value ends: for a list or mapping in block form, that of its last entry. */
  end(route: Route): number {
    const value = this.valueAt(route);
    if (!this.isFlow(route)) {
      const last = Array.isArray(value)
        ? value.length - 1
        : isMapping(value)
          ? Object.keys(value).at(-1)
          : undefined;
      if (last !== undefined && last !== -1) return this.end([...route, last]);
    }
    if (value === null && typeof route.at(-1) === 'string') return this.colon(route);
    const { offset, length } = this.#tree.span(route, 'value');
    const whole = this.#text.slice(offset, offset + length);
    return offset + (this.isKept(route) ? whole.length : whole.trimEnd().length);
  }

  /** Whether a value is a block text that keeps the blank lines after it (`|+`). */
  isKept(route: Route): boolean {
    return /^[|>][1-9]?\+/.test(this.#text.slice(this.start(route), this.start(route) + 3));
  }

  /** Whether a value is a text in block form. */
  isBlockText(route: Route): boolean {
    return typeof this.valueAt(route) === 'string' && /[|>]/.test(this.#text[this.start(route)] ?? '');
  }

  /** The offset after the colon of a key. */
  colon(route: Route): number {
    const { to } = this.keySpan(route);
    const colon = this.#text.indexOf(':', to);
    return colon < 0 ? to : colon + 1;
  }

  /** The end of the line that an offset lies in, before its line end. */
  lineEnd(offset: number): number {
    const newline = this.#text.indexOf('\n', offset);
    if (newline < 0) return this.#text.length;
    return this.#text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
  }

  lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The start of the line after an offset. */
  nextLine(offset: number): number {
    const newline = this.#text.indexOf('\n', offset);
    return newline < 0 ? this.#text.length : newline + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** The dash of a list item in block form. */
  dash(route: Route): number {
    return this.#text.lastIndexOf('-', Math.max(0, this.itemStart(route) - 1));
  }

  /** Columns before the key or dash that owns a value. */
  indent(route: Route): number {
    if (route.length === 0) return -2;
    return typeof route.at(-1) === 'number'
      ? this.column(this.dash(route))
      : this.column(this.keySpan(route).from);
  }

  private itemStart(route: Route): number {
    const value = this.valueAt(route);
    const first = isMapping(value) && !this.isFlow(route) ? Object.keys(value)[0] : undefined;
    return first === undefined ? this.start(route) : this.keySpan([...route, first]).from;
  }
}
