import { isMapping, type Value } from '../parse/tree.ts';

/** Of a shorter text the part of a sheet would take as much. */
const long = 64;
/** From here on V8 keeps a text that was decoded outside its heap. */
const lettersOfSheet = 1 << 20;

interface Spot {
  readonly owner: { [key: string]: Value };
  readonly key: string;
}

/**
 * Lays the long texts of values together on sheets of a million letters and puts parts of those in their places: the
 * values are the same before and after. A heap is let grow to twice what is alive in it, and the texts of ten thousand
 * reports are a third of that; a sheet lies outside.
 */
export class TextSheets {
  #spots: Spot[] = [];
  #letters = 0;

  /** Takes in values that nobody else holds; their texts move when there are enough for a sheet. */
  add(value: Value): void {
    if (Array.isArray(value)) for (const item of value as readonly Value[]) this.add(item);
    if (!isMapping(value)) return;
    const owner = value as Spot['owner'];
    for (const key of Object.keys(owner)) {
      const held = owner[key] ?? null;
      if (typeof held !== 'string') this.add(held);
      else if (held.length >= long) this.#take({ owner, key }, held.length);
    }
  }

  #take(spot: Spot, letters: number): void {
    this.#spots.push(spot);
    this.#letters += letters;
    if (this.#letters < lettersOfSheet) return;
    const texts = this.#spots.map(({ owner, key }) => String(owner[key]));
    const sheet = outsideOfHeap(texts.join(''));
    let at = 0;
    for (const { owner, key } of this.#spots) {
      const { length } = String(owner[key]);
      owner[key] = sheet.slice(at, at + length);
      at += length;
    }
    this.#spots = [];
    this.#letters = 0;
  }
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The same text; where it cannot be decoded as it is (half of a pair, say), that itself. */
function outsideOfHeap(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  const decoded = decoder.decode(units);
  return decoded === text ? decoded : text;
}
