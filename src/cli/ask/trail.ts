/** What answers leave on the screen, so that one that no longer stands can be taken off it. */
export class Trail {
  readonly #output: NodeJS.WritableStream;
  /** Rows of each answer since other words were last printed, remarks on it included. */
  readonly #rows: number[] = [];

  constructor(output: NodeJS.WritableStream) {
    this.#output = output;
  }

  /** Prints words between questions; nothing above them is taken off any more. */
  say(text: string): void {
    if (text === '') return;
    this.#rows.length = 0;
    this.#output.write(text);
  }

  /** Prints the lines of an answer. */
  answer(lines: string): void {
    this.#rows.push(rowCount(lines));
    this.#output.write(`${lines}\n`);
  }

  /** Prints a remark, which belongs to the answer above it. */
  remark(lines: string): void {
    const rows = this.#rows.pop();
    if (rows !== undefined) this.#rows.push(rows + rowCount(lines));
    this.#output.write(`${lines}\n`);
  }

  /** Takes the last answer off the screen, which is asked for again; the cursor stands below it. */
  takeBack(): void {
    const rows = this.#rows.pop();
    if (rows !== undefined) this.#output.write(`\u001b[${rows}A\r\u001b[J`);
  }
}

function rowCount(lines: string): number {
  return lines.split('\n').length;
}
