import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { isMapping } from '../../src/parse/tree.ts';
import { Source } from '../../src/source/source.ts';
import { smallCampaign, textsOf } from './small-campaign.ts';

/** `THIDUA_KILLS=200 npx vitest run test/process/kill-anywhere` tries as often as the issue asks. */
const kills = Number(process.env.THIDUA_KILLS ?? 6);

/** Each question by the flag on its page, what is typed, and what the draft must hold once the next page is shown. */
const script: readonly (readonly [flag: string, keys: string, answer: string | null])[] = [
  ['--kind', '\r', 'individual'],
  ['--award', '2\r', 'giay-khen'],
  ['--unit', 'kinh te nganh|\r', 'phong-kinh-te-nganh'],
  ['--name', 'Trần Thị Mỹ Hạnh|\r', 'Trần Thị Mỹ Hạnh'],
  ['individual.other_name', '\r', null],
  ['individual.gender', '2|\r', 'female'],
  ['individual.birth_date', '14/3/1991|\r', '14/3/1991'],
  ['individual.hometown', 'xã Tử Du, tỉnh Vĩnh Phúc|\r', 'xã Tử Du, tỉnh Vĩnh Phúc'],
  ['individual.residence', '\r', null],
  ['individual.position', 'Chuyên viên|\r', 'Chuyên viên'],
  ['individual.party_position', '\r', null],
  ['individual.qualification', '\r', null],
  ['duties', 'Theo dõi đầu tư công.|\r|\r', 'Theo dõi đầu tư công.'],
  ['achievements.0.criterion', '1|\r', 'tc1'],
  ['achievements.0.title', '\r', null],
  ['achievements.0.text', 'Trình 05 văn bản.|\r|\r', 'Trình 05 văn bản.'],
];

const keyOf: Readonly<Record<string, string>> = {
  '--kind': 'kind',
  '--award': 'award',
  '--unit': 'unit',
  '--name': 'individual.full_name',
};

let folder: string;
beforeAll(() => {
  folder = smallCampaign();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Plays the script until the process ends or is killed; returns how many pages were shown. */
async function play(child: ChildProcess, delay: number): Promise<number> {
  let screen = '';
  let shown = 0;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let over = false;
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
      child.kill('SIGKILL');
      break;
    }
    const [flag, keys] = next;
    if (!screen.includes(flag.startsWith('--') ? `${flag} …` : `--set ${flag}=…`)) {
      await pause(10);
      continue;
    }
    screen = '';
    shown++;
    // A page discards what was typed before it listened.
    await pause(60);
    for (const part of keys.split('|')) {
      child.stdin?.write(part);
      await pause(30);
    }
  }
  clearTimeout(timer);
  await ended;
  return shown;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe('a process that is killed at any moment', () => {
  it(`loses no answer whose next question was shown, and tears no file (${kills} times)`, async () => {
    const before = textsOf(folder);
    let most = 0;
    for (let round = 0; round < kills; round++) {
      rmSync(join(folder, '.thidua'), { recursive: true, force: true });
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'as-terminal.mjs'), 'nominate', folder],
        {
          stdio: ['pipe', 'pipe', 'ignore'],
        },
      );
      const delay = 300 + Math.random() * 6000;
      const shown = await play(child, delay);
      most = Math.max(most, shown);
      const draft = join(folder, '.thidua/nominate.json');
      const answers = new Map<string, string | null>(
        existsSync(draft) ? JSON.parse(readFileSync(draft, 'utf8')).answers : [],
      );
      for (const [flag, , answer] of script.slice(0, Math.max(0, shown - 1))) {
        expect(answers.get(keyOf[flag] ?? flag), `killed after ${delay} ms at page ${shown}: ${flag}`).toBe(
          answer,
        );
      }
      const now = textsOf(folder);
      for (const [path, text] of Object.entries(before)) expect(now[path], path).toBe(text);
      for (const path of Object.keys(now).filter((name) => name.endsWith('.yaml')))
        expect(isMapping(parse(new Source(path, now[path] ?? '')).value?.data), path).toBe(true);
    }
    expect(most).toBeGreaterThan(2);
  }, 1_200_000);

  it('is taken up where it stopped, although its lock is still there', async () => {
    rmSync(join(folder, '.thidua'), { recursive: true, force: true });
    const start = (...argv: readonly string[]) =>
      spawn(process.execPath, [join(import.meta.dirname, 'as-terminal.mjs'), 'nominate', folder, ...argv], {
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    await play(start(), 60_000);
    expect(existsSync(join(folder, '.thidua/nominate.lock'))).toBe(true);
    const again = start('--resume');
    let screen = '';
    again.stdout?.on('data', (bytes: Buffer) => {
      screen += bytes.toString('utf8');
    });
    for (let waited = 0; waited < 20_000 && !screen.includes('achievements.0.'); waited += 50)
      await pause(50);
    expect(screen).toMatch(/--set achievements\.0\.(?:text|evidence)/);
    again.stdin?.write('\u0003');
    expect(await new Promise((resolve) => again.once('close', resolve))).toBe(130);
  }, 120_000);
});
