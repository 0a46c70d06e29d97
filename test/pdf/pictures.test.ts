import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { thidua } from '../cli/command.ts';
import { filesOf, memoryHost } from '../memory-host.ts';

const root = join(import.meta.dirname, '../..');
interface Picture {
  readonly picture: string;
  readonly paper: string;
  readonly page: number;
  readonly sha256: string;
}
const pictures: readonly Picture[] = JSON.parse(
  readFileSync(join(root, 'docs/images/pictures.json'), 'utf8'),
);

describe('the pictures of the docs: `npm run pictures` makes them anew when this fails', () => {
  const printed = new Map<string, string>();

  beforeAll(async () => {
    const host = memoryHost({ campaign: filesOf(join(root, 'examples/vinh-phuc-2021')) });
    for (const more of [[], ['--package', 'so-noi-vu']]) {
      const { stdout } = await thidua(host, 'render', 'campaign', '--format', 'json', ...more);
      for (const { path, sha256 } of JSON.parse(stdout).files) printed.set(path, sha256);
    }
  });

  it.each(pictures.map((each) => [each.picture, each] as const))(
    '%s shows the paper as it is printed',
    (_, made) => {
      expect(statSync(join(root, made.picture)).size).toBeGreaterThan(5000);
      expect(printed.get(made.paper)).toBe(made.sha256);
    },
  );

  it('are five, and the guide shows each', () => {
    const guide = readFileSync(join(root, 'docs/huong-dan.md'), 'utf8');
    expect(pictures).toHaveLength(5);
    for (const { picture } of pictures) expect(guide).toContain(picture.replace('docs/', ''));
  });
});
