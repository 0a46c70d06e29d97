import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const places: string[] = [];

/** Renders a copy of an example in a folder of its own, as a process of its own. */
function render(example: string, env: Readonly<Record<string, string>>): unknown {
  const place = mkdtempSync(join(tmpdir(), 'thidua-bytes-'));
  places.push(place);
  const campaign = join(place, 'đợt thi đua');
  cpSync(join(root, 'examples', example), campaign, {
    recursive: true,
    filter: (path) => !path.includes(`${example}/out`),
  });
  const argv = [join(root, 'bin/thidua.js'), 'render', campaign, '--format', 'json'];
  return JSON.parse(
    execFileSync(process.execPath, argv, { cwd: place, env: { ...process.env, ...env }, encoding: 'utf8' }),
  );
}

afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

describe('the same campaign', () => {
  it.each(['vinh-phuc-2021', 'van-khe-2025'])(
    '%s gives the same bytes in another time zone, locale and folder, and on another day',
    (example) => {
      const here = render(example, { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8', LANG: 'vi_VN.UTF-8' });
      const preload = `--require "${join(import.meta.dirname, 'another-day.cjs')}"`;
      const there = render(example, {
        TZ: 'America/Los_Angeles',
        LC_ALL: 'C',
        LANG: 'C',
        NODE_OPTIONS: preload,
      });
      expect(there).toEqual(here);
    },
  );
});
