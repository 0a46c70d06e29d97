const blockLength = 1 << 18;
const none: readonly Uint8Array[] = [];

/** Bytes that come in thousands of small pieces: kept in large blocks, for a piece costs more than its bytes. */
export class ByteBlocks {
  #blocks: Uint8Array[] = [];
  #last = new Uint8Array(0);
  #used = 0;
  #length = 0;

  add(piece: Uint8Array): void {
    if (this.#used + piece.length > this.#last.length) this.#grow(piece.length);
    this.#last.set(piece, this.#used);
    this.#used += piece.length;
    this.#length += piece.length;
  }

  /** A text whose characters are bytes. */
  addText(text: string): void {
    const { length } = text;
    if (this.#used + length > this.#last.length) this.#grow(length);
    const block = this.#last;
    const used = this.#used;
    for (let at = 0; at < length; at++) block[used + at] = text.charCodeAt(at);
    this.#used += length;
    this.#length += length;
  }

  /** The blocks that are full, handed over once. */
  full(): readonly Uint8Array[] {
    if (this.#blocks.length === 0) return none;
    const full = this.#blocks;
    this.#blocks = [];
    return full;
  }

  /** What `full` did not hand over. */
  rest(): readonly Uint8Array[] {
    return [...this.full(), this.#last.subarray(0, this.#used)];
  }

  /** A small file needs no large block. */
  #grow(least: number): void {
    if (this.#used > 0) this.#blocks.push(this.#last.subarray(0, this.#used));
    this.#last = new Uint8Array(Math.max(least, Math.min(blockLength, Math.max(1 << 14, this.#length))));
    this.#used = 0;
  }
}
