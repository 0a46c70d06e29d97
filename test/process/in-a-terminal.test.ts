import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallCampaign, textsOf } from './small-campaign.ts';

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
const program = join(import.meta.dirname, '../../bin/thidua.js');

let folder: string;
let socket: string;

function tmux(...argv: readonly string[]): string {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', NO_COLOR: '1' };
  return spawnSync('tmux', ['-u', '-L', socket, ...argv], { encoding: 'utf8', env }).stdout;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until the window shows a text and holds still. */
async function shows(wanted: string | RegExp): Promise<string> {
  let before = '';
  for (let waited = 0; waited < 30_000; waited += 100) {
    const now = tmux('capture-pane', '-p', '-J');
    if ((typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) && now === before) return now;
    before = now;
    await pause(100);
  }
  throw new Error(`the terminal never showed ${wanted}; it shows:\n${before}`);
}

async function type(text: string): Promise<void> {
  tmux('send-keys', '-l', text);
  await pause(150);
}

async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    tmux('send-keys', name);
    await pause(150);
  }
}

async function run(line: string): Promise<void> {
  tmux('send-keys', '-l', line);
  await press('Enter');
}

describe.skipIf(!hasTmux)('thidua nominate in a terminal of 80 columns (needs tmux)', () => {
  beforeAll(() => {
    folder = smallCampaign();
    socket = `thidua-${process.pid}`;
    const editor = join(folder, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "dòng một\\n\\ndòng hai\\n" > "$1"\n');
    chmodSync(editor, 0o755);
    tmux('new-session', '-d', '-x', '80', '-y', '36', `env EDITOR=${editor} PS1='$ ' sh`);
  });
  afterAll(() => {
    tmux('kill-server');
    rmSync(folder, { recursive: true });
  });

  it('takes typed and pasted Vietnamese, goes back, stops, and goes on to the written file', async () => {
    await run(`cd ${folder}; clear; node ${program} nominate`);
    await shows('Loại đối tượng');
    await press('2', 'Enter');
    await shows('Khen thưởng đề nghị');
    await press('2', 'Enter');
    await shows('Tìm ›');
    await type('dau thau');
    await shows('› Phòng Đấu thầu, Thẩm định và Giám sát đầu tư');
    await press('Enter');
    await shows('Tên tập thể');
    await type('Tổ giúp viêc');
    await press('BSpace', 'BSpace');
    await type('ệc số 1');
    await shows('› Tổ giúp việc số 1');
    await press('Enter');
    await shows('Địa điểm trụ sở');
    await press('Escape');
    await shows('Gõ › Tổ giúp việc số 1');
    await type(' Sở');
    await press('Enter');
    await shows('✔ Tên tập thể: Tổ giúp việc số 1 Sở');
    await press('C-c');
    await shows('Làm tiếp: thidua nominate --resume');

    await run(`clear; node ${program} nominate --resume`);
    await shows('Địa điểm trụ sở');
    await press('Enter');
    await shows('Điện thoại');
    await press('Enter');
    await shows('Số người');
    await type('không rõ');
    await press('Enter');
    await shows('✘');
    await press(...Array.from({ length: 8 }, () => 'BSpace'));
    await type('12');
    await press('Enter');
    await shows('Số nữ');
    await press('Enter');
    await shows('Sơ lược đặc điểm');
    await press('C-e');
    await shows('dòng hai');
    await press('Enter', 'Enter');
    await shows('Nhiệm vụ được giao');
    tmux('set-buffer', 'Theo dõi đấu thầu,\nthẩm định dự án.\nGiám sát đầu tư.');
    tmux('paste-buffer', '-p');
    await shows('Giám sát đầu tư.');
    await press('Enter', 'Enter');
    const page = await shows('Tiêu chí của thành tích thứ nhất');
    for (const line of page.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    await press('C-c');
    await shows('Làm tiếp: thidua nominate --resume');

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
  }, 120_000);
});
