import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lets the person write a text in the editor of `VISUAL` or `EDITOR` (Notepad on Windows, else `nano`), and reads it
 * back as UTF-8. Guessing the encoding, as other tools do, turns one Vietnamese phrase in twenty into another.
 *
 * @returns undefined where no editor could be started, or it or the disk failed: the text stays as it was.
 */
export function editText(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  try {
    return edited(text, env, mkdtempSync(join(tmpdir(), 'thidua-')));
  } catch {
    return undefined;
  }
}

/** What comes back from the editor by a file in a folder of its own, which is removed. */
function edited(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): string | undefined {
  const windows = process.platform === 'win32';
  const editor = env.VISUAL || env.EDITOR || (windows ? 'notepad' : 'nano');
  const file = join(folder, 'thidua.txt');
  try {
    // Notepad of Windows 7 and 8 takes text without a mark for the local code page.
    writeFileSync(file, windows ? `\ufeff${text}` : text);
    // An editor may come with arguments (`code --wait`), so the shell takes the words apart.
    const result = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' });
    if (result.status !== 0) return undefined;
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC')
      .trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
