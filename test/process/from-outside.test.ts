import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '../../bin/thidua.js');
const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-outside-'));
  cpSync(example, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function thidua(preload: readonly string[], ...argv: readonly string[]) {
  const before = preload.flatMap((file) => ['-r', join(import.meta.dirname, file)]);
  return spawnSync(process.execPath, [...before, program, ...argv], { encoding: 'utf8' });
}

describe('a machine without the optional packages', () => {
  it('proofs papers, their text and their rules, as one that has them', () => {
    expect(thidua([], 'render', folder, '-q', '--only', 'minutes', '--only', 'plan').status).toBe(0);
    const usual = thidua([], 'proof', folder, '--format', 'json');
    const without = thidua(['no-canvas.cjs'], 'proof', folder, '--format', 'json');
    expect(without.stderr).toBe('');
    expect(without.stdout).toBe(usual.stdout);
    expect([without.status, without.stdout.includes('08-bien-ban-hop-hoi-dong.pdf')]).toEqual([
      usual.status,
      true,
    ]);
  });
});

describe('a shell that stops listening', () => {
  it.each(['stdout', 'stderr'] as const)(
    'on %s does not keep the papers from being written',
    async (which) => {
      const child = spawn(process.execPath, [program, 'render', folder, '--only', 'plan'], { stdio: 'pipe' });
      child[which].destroy();
      const status = await new Promise((resolve) => child.on('close', resolve));
      expect([status, existsSync(join(folder, 'out/01-ke-hoach.pdf'))]).toEqual([0, true]);
    },
    60_000,
  );
});
