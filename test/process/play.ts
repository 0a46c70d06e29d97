import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of an interview: what only it shows, what is typed (parts by `|`), and what the draft must hold thereafter. */
export interface Page {
  readonly shows: string;
  readonly keys: string;
  readonly key: string;
  /** Undefined for whatever the page proposes. */
  readonly answer?: string | null;
}

/** The built program as it runs at a terminal, with pipes for keys and screen. */
export function startAtTerminal(argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'as-terminal.mjs'), ...argv], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/**
 * Plays a script until the process ends or, after so many milliseconds, is killed; returns how many pages were shown.
 * After the last page it is killed too, within `grace` milliseconds: where something is written then, in the midst of it.
 */
export async function play(
  child: ChildProcess,
  script: readonly Page[],
  { delay, grace = 0 }: { readonly delay: number; readonly grace?: number },
): Promise<number> {
  let screen = '';
  let shown = 0;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let over = false;
  let waitedSince = Date.now();
  void ended.then(() => {
    over = true;
  });
  child.stdout?.on('data', (bytes: Buffer) => {
    screen += bytes.toString('utf8');
  });
  child.stdin?.on('error', () => {});
  const timer = setTimeout(() => child.kill('SIGKILL'), delay);
  while (!over) {
    const next = script[shown];
    if (next === undefined) {
      await pause(Math.random() * grace);
      child.kill('SIGKILL');
      break;
    }
    if (!screen.includes(next.shows)) {
      // The Enter itself may have come too early.
      if (shown > 0 && Date.now() - waitedSince > 4000) {
        child.stdin?.write('\r');
        waitedSince = Date.now();
      }
      await pause(10);
      continue;
    }
    screen = '';
    shown++;
    // A page discards what was typed before it listened.
    await pause(60);
    for (const part of next.keys.split('|')) {
      const before = screen.length;
      child.stdin?.write(part);
      await pause(30);
      // On a busy machine the page has not drawn yet what an Enter would choose.
      for (let waited = 0; waited < 500 && screen.length === before && !over; waited += 10) await pause(10);
    }
    waitedSince = Date.now();
  }
  clearTimeout(timer);
  await ended;
  return shown;
}

/** The answers of a draft on disk; none where there is no draft. */
export function draftAnswers(folder: string, name: string): ReadonlyMap<string, string | null> {
  const draft = join(folder, `.thidua/${name}.json`);
  return new Map(existsSync(draft) ? JSON.parse(readFileSync(draft, 'utf8')).answers : []);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
