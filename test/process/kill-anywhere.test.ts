import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.ts';
import { isMapping } from '../../src/parse/tree.ts';
import { Source } from '../../src/source/source.ts';
import { thidua } from '../cli/command.ts';
import { memoryHost } from '../memory-host.ts';
import { councilPages, initFlags, initPages, nominatePages } from './interviews.ts';
import { draftAnswers, type Page, pause, play, startAtTerminal } from './play.ts';
import { smallCampaign, textsOf } from './small-campaign.ts';

/** `THIDUA_KILLS=200 npx vitest run test/process/kill-anywhere` tries as often as the issue asks. */
const kills = (usual: number) => Number(process.env.THIDUA_KILLS ?? usual);

let folder: string;
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every answer whose next question was shown is in the draft. */
function nothingLost(command: string, pages: readonly Page[], shown: number, delay: number): void {
  const answers = draftAnswers(folder, command);
  for (const { key, answer } of pages.slice(0, Math.max(0, shown - 1))) {
    const when = `killed after ${delay} ms at page ${shown}: ${key}`;
    expect(answers.has(key), when).toBe(true);
    if (answer !== undefined) expect(answers.get(key), when).toBe(answer);
  }
}

describe('nominate, killed at any moment', () => {
  const nominate = (...argv: readonly string[]) => startAtTerminal(['nominate', folder, ...argv]);
  beforeEach(() => {
    folder = smallCampaign();
  });

  it(`loses no answer whose next question was shown, and tears no file (${kills(6)} times)`, async () => {
    const before = textsOf(folder);
    let most = 0;
    for (let round = 0; round < kills(6); round++) {
      rmSync(join(folder, '.thidua'), { recursive: true, force: true });
      const delay = 300 + Math.random() * 6000;
      const shown = await play(nominate(), nominatePages, { delay });
      most = Math.max(most, shown);
      nothingLost('nominate', nominatePages, shown, delay);
      const now = textsOf(folder);
      for (const [path, text] of Object.entries(before)) expect(now[path], path).toBe(text);
      for (const path of Object.keys(now).filter((name) => name.endsWith('.yaml')))
        expect(isMapping(parse(new Source(path, now[path] ?? '')).value?.data), path).toBe(true);
    }
    expect(most).toBeGreaterThan(2);
  }, 1_200_000);

  it('is taken up where it stopped, although its lock is still there', async () => {
    await play(nominate(), nominatePages, { delay: 60_000 });
    expect(existsSync(join(folder, '.thidua/nominate.lock'))).toBe(true);
    const again = nominate('--resume');
    let screen = '';
    again.stdout?.on('data', (bytes: Buffer) => {
      screen += bytes.toString('utf8');
    });
    for (let waited = 0; waited < 20_000 && !screen.includes('achievements.0.'); waited += 50)
      await pause(50);
    expect(screen).toMatch(/--set achievements\.0\.(?:text|evidence)/);
    again.stdin?.write('\u0003');
    expect(await new Promise((resolve) => again.once('close', resolve))).toBe(130);
  });
});

/** Milliseconds after the last answer within which the files are written. */
const grace = 300;

describe('council, killed at any moment', () => {
  const file = 'council.yaml';
  beforeEach(() => {
    folder = smallCampaign();
    cpSync(join(import.meta.dirname, '../../examples/vinh-phuc-2021', file), join(folder, file));
  });

  it(`leaves the old file with every answer in the draft, or the new one (${kills(3)} times)`, async () => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before
      .replace('Phòng họp tầng 3, trụ sở Sở Kế hoạch và Đầu tư', 'Hội trường')
      .replace(/(nomination: dang-thi-anh\n +for: )9(\n +against: )0/, '$17$22');
    let most = 0;
    for (let round = 0; round < kills(3); round++) {
      cpSync(join(import.meta.dirname, '../../examples/vinh-phuc-2021', file), join(folder, file));
      rmSync(join(folder, '.thidua'), { recursive: true, force: true });
      const delay = 500 + Math.random() * 4500;
      const shown = await play(startAtTerminal(['council', folder]), councilPages, { delay, grace });
      most = Math.max(most, shown);
      const now = readFileSync(join(folder, file), 'utf8');
      if (shown === councilPages.length) expect([before, after]).toContain(now);
      else expect(now).toBe(before);
      if (now === before) nothingLost('council', councilPages, shown, delay);
    }
    expect(most).toBeGreaterThan(2);
  }, 2_400_000);
});

/** A draft brings one of its own. */
const ignored = '.thidua/.gitignore';

describe('init, killed at any moment', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-init-'));
  });

  it(`leaves every answer in the draft, or the folder whole, and no file torn (${kills(3)} times)`, async () => {
    const whole = new Map<string, Uint8Array>();
    expect((await thidua(memoryHost({ dot: whole }), 'init', 'dot', ...initFlags)).status).toBe(0);
    whole.delete(ignored);
    let most = 0;
    for (let round = 0; round < kills(3); round++) {
      rmSync(folder, { recursive: true, force: true });
      const delay = 500 + Math.random() * 3000;
      const shown = await play(startAtTerminal(['init', folder]), initPages, { delay, grace });
      most = Math.max(most, shown);
      const written = existsSync(folder) ? filesIn(folder) : [];
      for (const path of written)
        expect(readFileSync(join(folder, path)), path).toEqual(Buffer.from(whole.get(path) ?? []));
      // By plan.yaml a folder is a campaign: it comes last.
      if (written.includes('plan.yaml')) expect(written).toEqual([...whole.keys()].sort());
      else nothingLost('init', initPages, shown, delay);
    }
    expect(most).toBeGreaterThan(2);
  }, 1_200_000);
});

/** The files of a campaign, without drafts and locks and what a killed writer left under a name of its own. */
function filesIn(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((path) => path !== ignored && statSync(join(place, path)).isFile())
    .filter((path) => !/^\.thidua\/[^/]+\.(?:json|lock)|\.\d+$/.test(path))
    .sort();
}
