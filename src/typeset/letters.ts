/** A set of letters of the Basic Multilingual Plane, one bit for each. */
export class Letters {
  readonly #bits = new Uint32Array(0x10000 / 32);
  /** Behind the last number that holds a letter: few reach beyond U+2030. */
  #end = 0;

  constructor(letters: Iterable<number> = []) {
    for (const letter of letters) this.add(letter);
  }

  add(letter: number): void {
    const at = letter >> 5;
    this.#bits[at] = (this.#bits[at] as number) | (1 << (letter & 31));
    if (at >= this.#end) this.#end = at + 1;
  }

  has(letter: number): boolean {
    return ((this.#bits[letter >> 5] as number) & (1 << (letter & 31))) !== 0;
  }

  addAll(others: Letters): void {
    this.#end = Math.max(this.#end, others.#end);
    for (let at = 0; at < others.#end; at++) {
      this.#bits[at] = (this.#bits[at] as number) | (others.#bits[at] as number);
    }
  }

  /** Whether one of `others` is among them. */
  meets(others: Letters): boolean {
    for (let at = 0; at < this.#end; at++) {
      if ((this.#bits[at] as number) & (others.#bits[at] as number)) return true;
    }
    return false;
  }

  /** Rising. */
  list(): number[] {
    const letters: number[] = [];
    for (let at = 0; at < this.#end; at++) {
      for (let bits = this.#bits[at] as number; bits !== 0; bits &= bits - 1) {
        letters.push(32 * at + 31 - Math.clz32(bits & -bits));
      }
    }
    return letters;
  }
}
