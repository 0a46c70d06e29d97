import { expect, it, vi } from 'vitest';
import { editText } from '../../src/host/node-editor.ts';
import { nodeHost } from '../../src/host/node-host.ts';

it.each([
  ['x'.repeat(300), 'ENAMETOOLONG'],
  ['package.json/plan.yaml', 'ENOTDIR'],
])('a path that the system does not take is told as such: %s', (path, reason) => {
  expect(() => nodeHost.kindOf(path)).toThrow(
    expect.objectContaining({ name: 'HostError', operation: 'read', path, reason }),
  );
});

it('a text stays as it was where there is no room for the editor’s file', () => {
  const nowhere = 'package.json';
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, nowhere);
  expect(editText('Đã làm.', { EDITOR: 'true' })).toBeUndefined();
  vi.unstubAllEnvs();
});
