import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';

const files = filesOf(join(import.meta.dirname, '../../examples/vinh-phuc-2021'));

it('names PDF evidence that its recipient cannot open, and prints the package all the same', async () => {
  const sound = Buffer.from(files.get('evidence/bc-281-giai-ngan.pdf') ?? new Uint8Array());
  const locked = sound.toString('latin1').replace(/trailer\s*<</, (start) => `${start} /Encrypt 9 0 R`);
  expect(locked).toContain('/Encrypt');
  const host = memoryHost({
    campaign: new Map([
      ...files,
      ['evidence/bc-281-giai-ngan.pdf', Buffer.from(locked, 'latin1')],
      ['evidence/ttr-205-von-y-te.pdf', Buffer.from('Tờ trình\n')],
      ['evidence/bc-287-tham-dinh-du-an.pdf', sound.subarray(0, sound.length - 2000)],
    ]),
  });
  const { status, stderr } = await thidua(host, 'render', 'campaign', '--package', 'luu');
  const said = stderr.replace(/\s+/g, ' ');
  expect(status).toBe(0);
  for (const words of [
    '“evidence/bc-281-giai-ngan.pdf”: tệp này đặt mật khẩu hoặc hạn chế quyền đọc, in',
    '“evidence/ttr-205-von-y-te.pdf”: tệp này không phải PDF',
    '“evidence/bc-287-tham-dinh-du-an.pdf”: tệp này bị hỏng hoặc chưa chép hết',
  ])
    expect(said).toContain(`người nhận có thể không mở được minh chứng ${words}`);
  expect(said.match(/TD6105\]/g)).toHaveLength(3);
});
