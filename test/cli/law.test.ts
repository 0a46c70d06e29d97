import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const example = join(import.meta.dirname, '../../examples/vinh-phuc-2021');
const host = memoryHost({ '.': new Map(), campaign: filesOf(example) });

describe('law', () => {
  it('says which regime a campaign stands under, its base salary and its prizes', async () => {
    const { status, stdout } = await thidua(host, 'law', 'campaign');
    expect(status).toBe(0);
    for (const fact of ['R1', '91/2017/NĐ-CP', '1.490.000', '450.000', '900.000', '2.980.000']) {
      expect(stdout).toContain(fact);
    }
  });

  it('lists every pack with what is not verified, without a campaign', async () => {
    const { status, stdout } = await thidua(host, 'law', '--list');
    expect(status).toBe(0);
    for (const fact of ['R1', 'R2', 'R3', '152/2025/NĐ-CP', 'chưa đối chiếu']) expect(stdout).toContain(fact);
  });

  it('needs a plan that can be read', async () => {
    const { status, stderr } = await thidua(host, 'law', '.');
    expect(status).toBe(1);
    expect(stderr).toContain('plan.yaml');
  });
});
