import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { nodeFolder } from '../../src/host/node-folder.ts';

const disk = vi.hoisted((): { refusal: string | undefined } => ({ refusal: undefined }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const rmSync: typeof fs.rmSync = (path, options) => {
    if (disk.refusal !== undefined) throw Object.assign(new Error(), { code: disk.refusal });
    fs.rmSync(path, options);
  };
  return { ...fs, rmSync };
});

const { platform } = process;
const root = mkdtempSync(join(tmpdir(), 'thidua-'));

afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  disk.refusal = undefined;
});

// The commands that write go on past a file that is open, and stop at the first that nobody may write.
it.each([
  ['win32', 'EPERM', 'EBUSY'],
  ['win32', 'EACCES', 'EBUSY'],
  ['win32', 'ENOSPC', 'ENOSPC'],
  ['linux', 'EACCES', 'EACCES'],
  ['linux', 'EBUSY', 'EBUSY'],
])('on %s a file that is there is refused with %s, which is %s', (system, code, reason) => {
  writeFileSync(join(root, 'a.pdf'), '');
  Object.defineProperty(process, 'platform', { value: system });
  disk.refusal = code;
  const refused = expect.objectContaining({ name: 'HostError', operation: 'remove', path: 'a.pdf', reason });
  expect(() => nodeFolder(root).remove('a.pdf')).toThrow(refused);
});

it('what is not there is open nowhere', () => {
  rmSync(join(root, 'a.pdf'), { force: true });
  Object.defineProperty(process, 'platform', { value: 'win32' });
  disk.refusal = 'EPERM';
  expect(() => nodeFolder(root).remove('a.pdf')).toThrow(expect.objectContaining({ reason: 'EPERM' }));
});
