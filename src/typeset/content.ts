/** Operators of a page as bytes, grown as they are written: thousands of small texts cost more than their letters. */
export class Content {
  #bytes = new Uint8Array(1 << 14);
  #length = 0;

  /** A text whose characters are bytes. */
  text(text: string): void {
    const { length } = text;
    const bytes = this.#room(length);
    const start = this.#length;
    for (let at = 0; at < length; at++) bytes[start + at] = text.charCodeAt(at);
    this.#length += length;
  }

  /** A number, rounded to hundredths. */
  decimal(value: number): void {
    this.hundredths(Math.round(value * 100));
  }

  /** A whole number of hundredths, with no more digits than it needs. */
  hundredths(count: number): void {
    const size = Math.abs(count);
    const whole = Math.floor(size / 100);
    const rest = size - 100 * whole;
    if (count < 0) this.#byte(0x2d);
    this.#digits(whole);
    if (rest === 0) return;
    const tenths = Math.floor(rest / 10);
    this.#byte(0x2e);
    this.#byte(0x30 + tenths);
    if (rest > 10 * tenths) this.#byte(0x30 + rest - 10 * tenths);
  }

  /** The number of a glyph inside a literal string: two bytes, those escaped that mean something there (ISO 32000-1, 7.3.4.2). */
  glyph(number: number): void {
    const bytes = this.#room(4);
    this.#length = putEscaped(bytes, putEscaped(bytes, this.#length, number >> 8), number & 0xff);
  }

  /** A copy of what was written, which is then forgotten. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #digits(value: number): void {
    if (value >= 10) this.#digits(Math.floor(value / 10));
    this.#byte(0x30 + (value % 10));
  }

  #byte(byte: number): void {
    const bytes = this.#room(1);
    bytes[this.#length++] = byte;
  }

  #room(count: number): Uint8Array {
    if (this.#length + count > this.#bytes.length) {
      const larger = new Uint8Array(2 * (this.#length + count));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}

/** Puts one byte of a string at its place, and says where the next one goes. */
function putEscaped(bytes: Uint8Array, at: number, byte: number): number {
  if (byte !== 0x28 && byte !== 0x29 && byte !== 0x5c && byte !== 0x0d) {
    bytes[at] = byte;
    return at + 1;
  }
  bytes[at] = 0x5c;
  bytes[at + 1] = byte === 0x0d ? 0x72 : byte;
  return at + 2;
}
