import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallCampaign, textsOf } from './small-campaign.ts';

const program = join(import.meta.dirname, '../../bin/thidua.js');
const preload = join(import.meta.dirname, 'kill-at-write.cjs');

let folder: string;
beforeEach(() => {
  folder = smallCampaign();
});
afterEach(() => rmSync(folder, { recursive: true }));

function nominate(how: 'kill' | 'full' | 'never', at: number, ...argv: readonly string[]) {
  const env = { ...process.env, THIDUA_FAIL_AT: String(how === 'never' ? 0 : at), THIDUA_FAIL_HOW: how };
  const done = spawnSync(process.execPath, ['-r', preload, program, 'nominate', folder, '-q', ...argv], {
    env,
    encoding: 'utf8',
    input: '',
  });
  return { failed: done.stderr.includes('(the disk is full now)'), status: done.status, stderr: done.stderr };
}

/** Does the same again and again, failing at the first write, then at the second, until it gets through. */
function atEveryWrite(
  how: 'kill' | 'full',
  argv: readonly string[],
  check: (status: number | null, stderr: string) => void,
): number {
  for (let at = 1; ; at++) {
    const { failed, status, stderr } = nominate(how, at, ...argv);
    check(status, stderr);
    if (!failed) return at - 1;
  }
}

const edit = ['--edit', 'dang-thi-anh', '--set', 'individual.position=Phó Trưởng phòng'];
const file = 'nominations/dang-thi-anh.yaml';

describe('a process that dies in the middle of a write', () => {
  it('leaves the old file or the new one, whichever write it was, and the next run gets through', () => {
    const old = textsOf(folder)[file] ?? '';
    const now = old.replace('position: Chuyên viên', 'position: Phó Trưởng phòng');
    const seen = new Set<string>();
    const writes = atEveryWrite('kill', edit, () => {
      const text = textsOf(folder)[file] ?? 'gone';
      seen.add(text);
      expect([old, now]).toContain(text);
      writeFileSync(join(folder, file), old);
    });
    expect(writes).toBeGreaterThan(5);
    expect([...seen].sort()).toEqual([old, now].sort());
  });
});

describe('a disk that is full', () => {
  it('is said in words, with the old file whole and nothing half written beside it', () => {
    const before = textsOf(folder);
    const wanted = 'nominations/tran-thi-my-hanh.yaml';
    const from = join(folder, 'answers.txt');
    writeFileSync(
      from,
      (before[file] ?? '').replace(/^id: .*\n/m, '').replace('Đặng Thị Ánh', 'Trần Thị Mỹ Hạnh'),
    );
    const writes = atEveryWrite('full', ['--from', from, '--yes'], (status, stderr) => {
      expect([0, 3], stderr).toContain(status);
      expect(stderr).not.toMatch(/\bat .*\.js/);
      if (status === 3) expect(stderr).toContain('ổ đĩa đã đầy');
      const now = textsOf(folder);
      for (const [path, text] of Object.entries(before)) expect(now[path], path).toBe(text);
      if (status === 0) expect(now[wanted]).toMatch(/Trần Thị Mỹ Hạnh[\s\S]*\nsummary: /);
      rmSync(join(folder, wanted), { force: true });
      expect(readdirSync(join(folder, 'nominations'))).toEqual(['dang-thi-anh.yaml']);
    });
    expect(writes).toBeGreaterThan(5);
  });
});
