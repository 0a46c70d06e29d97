import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetRoom } from '../../src/cli/may-fail-in-print.ts';
import type { Certificate } from '../../src/document/block.ts';
import { fitsSheet } from '../../src/typeset/certificate.ts';
import { filesOf, memoryHost } from '../memory-host.ts';
import { tinos } from '../pdf/tinos.ts';
import { form } from '../typeset/ruler.ts';
import { thidua } from './command.ts';

const { measure } = tinos();

/** So many letters of wide Vietnamese words. */
function words(count: number, word: string): string {
  return word
    .repeat(Math.ceil(count / word.length))
    .slice(0, count)
    .trim();
}

const small = 'Phường Hưng Đạo ';
const capital = 'PHƯỜNG HƯNG ĐẠO ';

/** A giấy khen with the longest words of its form, and so many letters filled in. */
function certificate(
  name: number,
  decider: number,
  signer: number,
  post: number,
  theme: number,
): Certificate {
  const reason =
    'Đã có thành tích xuất sắc đột xuất, từ ngày 12 tháng 12 năm 2022 đến ngày 12 tháng 12 năm 2022';
  return {
    kind: 'certificate',
    decider: words(decider, capital),
    verb: 'TẶNG',
    name: 'GIẤY KHEN',
    nominee: `Hộ gia đình ông ${words(name, small)}`,
    lines: [[{ text: words(post, small) }], [{ text: `${reason} ${words(theme, small)}` }]],
    record: ['Quyết định số 15/QĐ-SKHĐT ngày 12 tháng 12 năm 2022', 'Số sổ vàng: 07'],
    placeDate: 'Vĩnh Phúc, ngày 12 tháng 12 năm 2022',
    signature: { lines: ['KT. CHỦ TỊCH', words(signer, capital)], name: 'Nguyễn Văn Khước' },
  };
}

describe('a giấy khen that is not set to know', () => {
  it('fits its page, however its letters are shared out', () => {
    const counts = fc.tuple(
      fc.integer({ min: 1, max: sheetRoom.name }),
      fc.integer({ min: 1, max: sheetRoom.decider }),
      fc.integer({ min: 1, max: sheetRoom.signer }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(counts, ([name, decider, signer, share]) => {
        const rest = sheetRoom.all - name - decider - signer;
        const post = Math.round(rest * share);
        return fitsSheet(certificate(name, decider, signer, post, rest - post), form, measure);
      }),
    );
  });
});

it('validate refuses the giấy khen that render refuses', async () => {
  const campaign = filesOf('examples/vinh-phuc-2021');
  const file = 'nominations/pham-thi-hoa.yaml';
  const text = readFileSync(`examples/vinh-phuc-2021/${file}`, 'utf8');
  const long = Array.from({ length: 60 }, () => 'Hòa').join(' ');
  campaign.set(file, Buffer.from(text.replace('Phạm Thị Hòa', `Phạm Thị ${long}`)));
  const { status, stdout } = await thidua(memoryHost({ campaign }), 'validate', 'campaign');
  expect(stdout).toContain('lỗi[TD6102]: giấy khen không đủ chỗ');
  expect(status).toBe(1);
});
