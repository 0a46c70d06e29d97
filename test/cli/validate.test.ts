import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/context.ts';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua, thiduaIn } from './command.ts';

const nomination = '02-phong-quan-ly-thuong-mai.yaml';

/** A campaign whose own templates have a sound one, and a plan with a fault where that is wanted. */
function withTemplate(plan: (text: string) => string = (text) => text): Host {
  const files = filesOf('examples/vinh-phuc-2021');
  files.set('templates/notice.md', readFileSync('templates/notice.md'));
  files.set('plan.yaml', Buffer.from(plan(new TextDecoder().decode(files.get('plan.yaml')))));
  return memoryHost({ campaign: files });
}

describe('validate, asked about one file', () => {
  it.each([nomination, `./${nomination}`, `../nominations/${nomination}`])(
    'finds what is wrong with it from the folder that it lies in: %s',
    async (path) => {
      const host: Host = {
        ...memoryHost({ '..': filesOf('examples/first-mistakes') }),
        kindOf: (asked) => (asked === '..' ? 'folder' : 'file'),
      };
      const { status, stdout } = await thiduaIn('/home/hoa/dot/nominations', host, 'validate', path);
      expect(stdout).toContain(`--> ../nominations/${nomination}:`);
      expect(stdout).toMatch(/^\d lỗi.* trong 1 tệp$/m);
      expect(status).toBe(1);
    },
  );

  it('counts a template that it was asked about', async () => {
    const { status, stdout } = await thidua(withTemplate(), 'validate', 'campaign/templates/notice.md');
    expect(stdout).toBe('Không có lỗi, không có cảnh báo trong 1 tệp\n');
    expect(status).toBe(0);
  });

  it('tells what keeps a template from being judged', async () => {
    const host = withTemplate((plan) => plan.replace('type: provincial-department', 'type: nowhere'));
    const { status, stdout } = await thidua(host, 'validate', 'campaign/templates/notice.md');
    expect(stdout).toContain('--> campaign/plan.yaml:');
    expect(status).toBe(1);
  });
});
