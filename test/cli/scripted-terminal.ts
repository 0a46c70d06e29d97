import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import type { ProcessLike } from '../../src/cli/terminal.ts';

/** Keys by their names, as a terminal sends them. */
export const keys = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  backspace: '\u007f',
  interrupt: '\u0003',
  editor: '\u0005',
  /** Takes the line back that a question proposes. */
  clear: '\u0015',
} as const;

/** What a terminal sends for a paste, once the program has asked it to mark pastes. */
export function pasted(text: string): string {
  return `\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`;
}

/** A terminal whose keys are pressed by a test and whose screen the test reads, 80 columns wide. */
export class ScriptedTerminal {
  readonly #input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  readonly #screen = new xterm.Terminal({ cols: 80, rows: 40, scrollback: 2000, allowProposedApi: true });
  #pending: Promise<void> = Promise.resolve();
  readonly shell: ProcessLike;

  constructor(env: Readonly<Record<string, string | undefined>> = {}) {
    // `_isStdio` keeps the end of a prompt from ending the terminal, as for the real standard output.
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 40, _isStdio: true });
    output.on('data', (bytes: Buffer) => {
      const text = bytes.toString('utf8').replace(/\r?\n/g, '\r\n');
      this.#pending = new Promise((resolve) => this.#screen.write(text, resolve));
    });
    this.shell = { stdin: this.#input, stdout: output, stderr: output, env, cwd: () => '.' };
  }

  /** All that was ever on the screen and still is, without trailing spaces. */
  async text(): Promise<string> {
    await this.#pending;
    const { active } = this.#screen.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  /** Where the cursor stands, from 0. */
  async cursor(): Promise<{ readonly row: number; readonly column: number }> {
    await this.#pending;
    const { cursorX, cursorY, baseY } = this.#screen.buffer.active;
    return { row: baseY + cursorY, column: cursorX };
  }

  /** Waits until the screen shows a text and holds still, so that keys pressed next are not taken for stale ones. */
  async shows(wanted: string | RegExp): Promise<string> {
    const until = Date.now() + 60_000;
    let before = '';
    for (;;) {
      const now = await this.text();
      const there = typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now);
      if (there && now === before) return now;
      before = now;
      if (Date.now() > until) throw new Error(`the screen never showed ${wanted}; it shows:\n${now}`);
      await rest(25);
    }
  }

  press(...pressed: readonly string[]): void {
    for (const one of pressed) this.#input.write(one);
  }

  /** Waits for a question, then answers it with a line. */
  async answer(question: string | RegExp, line: string): Promise<void> {
    await this.shows(question);
    if (line !== '') this.press(line);
    await rest(40);
    this.press(keys.enter);
    await rest(60);
  }
}

/** A person pauses between keys; so does a script that does not want to be taken for a paste. */
export function rest(milliseconds = 60): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Answers page after page by the key that each names for the command line, in whatever order they come; a page that
 * the answers do not speak of is passed with Enter. Ends with the program, or before the page that shows `stopBefore`.
 */
export async function answerPages(
  terminal: ScriptedTerminal,
  ended: Promise<unknown>,
  answers: Readonly<Record<string, string | readonly string[]>>,
  stopBefore?: string,
): Promise<readonly string[]> {
  const asked: string[] = [];
  let over = false;
  void ended.finally(() => {
    over = true;
  });
  for (let turns = 0; turns < 200; turns++) {
    const before = asked.at(-1);
    let key: string | undefined;
    for (let waited = 0; waited < 2400 && !over && (key === undefined || key === before); waited++) {
      await rest(25);
      const screen = await terminal.text();
      if (stopBefore !== undefined && screen.includes(stopBefore)) return asked;
      const page = /Trên dòng lệnh: (?:--(?:set|result) ([^\s=]+)=|--([a-z-]+))|› 1\. (Ghi)$/m.exec(screen);
      key = page?.slice(1).find(Boolean);
    }
    if (over) return asked;
    if (key === undefined || key === before)
      throw new Error(`nothing happens after ${before}; the screen shows:\n${await terminal.text()}`);
    asked.push(key);
    await rest(40);
    const answer = answers[key] ?? '';
    for (const part of typeof answer === 'string' ? [answer, keys.enter] : answer) {
      if (part !== '') terminal.press(part);
      await rest(45);
    }
  }
  throw new Error('the interview has no end');
}
