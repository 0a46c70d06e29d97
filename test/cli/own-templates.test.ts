import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const root = join(import.meta.dirname, '../..');
const decision = readFileSync(join(root, 'templates/decision.md'), 'utf8');

/** What `render` says of a decision with a template of the office's own. */
async function rendered(name: string, text: string) {
  const files = filesOf(join(root, 'examples/vinh-phuc-2021'));
  files.set(`templates/${name}.md`, Buffer.from(text));
  const host = memoryHost({ campaign: files });
  return thidua(host, 'render', 'campaign', '--only', 'decision', '-q');
}

describe('the front matter of a template of the office', () => {
  it('that names another paper is an error at its line, and nothing is printed', async () => {
    const { status, stderr } = await rendered(
      'decision',
      decision.replace('document: decision', 'document: decisoin'),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('phần đầu lại ghi document: decisoin');
    expect(stderr).toContain('templates/decision.md:2:11');
  });

  it('with a misspelt key is told once, at the key', async () => {
    const { status, stderr } = await rendered('decision', decision.replace('title:', 'titel:'));
    expect(status).toBe(1);
    expect(stderr).toContain('templates/decision.md:3:1');
    expect(stderr.match(/lỗi\[/g)).toHaveLength(1);
  });

  it('that is not there is asked for', async () => {
    const { stderr } = await rendered('decision', 'Một.\n');
    expect(stderr).toContain('mẫu này thiếu phần đầu');
    expect(stderr).toContain('viết lại phần đầu như ở mẫu có sẵn');
  });
});
