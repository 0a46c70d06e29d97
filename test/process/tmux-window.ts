import { spawnSync } from 'node:child_process';

/** Whether a real terminal can be had; tests that need one skip themselves visibly without. */
export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** A shell in a real pseudo-terminal of 80 columns. */
export class TmuxWindow {
  readonly #socket: string;

  constructor(socket: string, environment = '') {
    this.#socket = socket;
    this.#tmux('new-session', '-d', '-x', '80', '-y', '36', `env ${environment} PS1='$ ' sh`);
  }

  close(): void {
    this.#tmux('kill-server');
  }

  /** Waits until the window shows a text and holds still. */
  async shows(wanted: string | RegExp): Promise<string> {
    let before = '';
    for (let waited = 0; waited < 90_000; waited += 100) {
      const now = this.#tmux('capture-pane', '-p', '-J');
      const there = typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now);
      if (there && now === before) return now;
      before = now;
      await pause(100);
    }
    throw new Error(`the terminal never showed ${wanted}; it shows:\n${before}`);
  }

  async type(text: string): Promise<void> {
    this.#tmux('send-keys', '-l', text);
    await pause(150);
  }

  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      this.#tmux('send-keys', name);
      await pause(150);
    }
  }

  async run(line: string): Promise<void> {
    this.#tmux('send-keys', '-l', line);
    await this.press('Enter');
  }

  /** Pastes as a terminal does that was asked to mark pastes. */
  paste(text: string): void {
    this.#tmux('set-buffer', text);
    this.#tmux('paste-buffer', '-p');
  }

  #tmux(...argv: readonly string[]): string {
    const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NO_COLOR: '1' };
    return spawnSync('tmux', ['-u', '-L', this.#socket, ...argv], { encoding: 'utf8', env }).stdout;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
