import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCampaign, textsOf } from './small-campaign.ts';
import { hasTmux, TmuxWindow } from './tmux-window.ts';

const program = join(import.meta.dirname, '../../bin/thidua.js');

let folder: string;
let window: TmuxWindow;

describe.skipIf(!hasTmux)('thidua nominate in a terminal of 80 columns (needs tmux)', () => {
  beforeAll(() => {
    folder = smallCampaign();
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "dòng một\\n\\ndòng hai\\n" > "$1"\n');
    chmodSync(editor, 0o755);
    window = new TmuxWindow(`thidua-${process.pid}`, `EDITOR=${editor}`);
  });
  afterAll(() => {
    window.close();
    rmSync(folder, { recursive: true });
  });

  it('takes typed and pasted Vietnamese, goes back, stops, and goes on to the written file', async () => {
    await window.run(`cd ${folder}; clear; node ${program} nominate`);
    await window.shows('Loại đối tượng');
    await window.press('2', 'Enter');
    await window.shows('Khen thưởng đề nghị');
    await window.press('2', 'Enter');
    await window.shows('Tìm ›');
    await window.type('dau thau');
    await window.shows('› Phòng Đấu thầu, Thẩm định và Giám sát đầu tư');
    await window.press('Enter');
    await window.shows('Tên tập thể');
    await window.type('Tổ giúp viêc');
    await window.press('BSpace', 'BSpace');
    await window.type('ệc số 1');
    await window.shows('› Tổ giúp việc số 1');
    await window.press('Enter');
    await window.shows('Địa điểm trụ sở');
    await window.press('Escape');
    await window.shows('Gõ › Tổ giúp việc số 1');
    await window.type(' Sở');
    await window.press('Enter');
    await window.shows('✔ Tên tập thể: Tổ giúp việc số 1 Sở');
    await window.press('C-c');
    await window.shows('Làm tiếp: thidua nominate --resume');

    await window.run(`clear; node ${program} nominate --resume`);
    await window.shows('Địa điểm trụ sở');
    await window.press('Enter');
    for (const passed of ['Điện thoại (', 'Fax (', 'Trang tin điện tử (']) {
      await window.shows(passed);
      await window.press('Enter');
    }
    await window.shows('Số người');
    await window.type('không rõ');
    await window.press('Enter');
    await window.shows('✘');
    await window.press(...Array.from({ length: 8 }, () => 'BSpace'));
    await window.type('12');
    await window.press('Enter');
    await window.shows('Số nữ');
    await window.press('Enter');
    await window.shows('Sơ lược đặc điểm');
    await window.press('C-e');
    await window.shows('dòng hai');
    await window.press('Enter', 'Enter');
    await window.shows('Nhiệm vụ được giao');
    window.paste('Theo dõi đấu thầu,\nthẩm định dự án.\nGiám sát đầu tư.');
    await window.shows('Giám sát đầu tư.');
    await window.press('Enter', 'Enter');
    const page = await window.shows('Tiêu chí của thành tích thứ nhất');
    for (const line of page.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    await window.press('C-c');
    await window.shows('Làm tiếp: thidua nominate --resume');

    const draft = JSON.parse(readFileSync(join(folder, '.thidua/nominate.json'), 'utf8'));
    expect(Object.fromEntries(draft.answers)).toMatchObject({
      kind: 'collective',
      unit: 'phong-dau-thau-tham-dinh',
      'collective.name': 'Tổ giúp việc số 1 Sở',
      'collective.members': '12',
      'collective.profile': 'dòng một\n\ndòng hai',
      duties: 'Theo dõi đấu thầu, thẩm định dự án.\n\nGiám sát đầu tư.',
    });
    expect(Object.keys(textsOf(folder)).filter((path) => path.startsWith('nominations/'))).toHaveLength(1);
  });
});
