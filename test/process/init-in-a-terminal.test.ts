import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasTmux, TmuxWindow } from './tmux-window.ts';

const program = join(import.meta.dirname, '../../bin/thidua.js');

describe.skipIf(!hasTmux)('thidua init and council in a terminal of 80 columns (needs tmux)', () => {
  let folder: string;
  let window: TmuxWindow;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'thidua-init-'));
    window = new TmuxWindow(`thidua-init-${process.pid}`);
  });
  afterAll(() => {
    window.close();
    rmSync(folder, { recursive: true });
  });

  it('writes a campaign, is stopped and taken up, and pastes a list', async () => {
    await window.run(`cd ${folder}; clear; node ${program} init dot`);
    await window.shows('Tên cơ quan');
    await window.type('Sở Nội vụ tỉnh Bắc Ninh');
    await window.press('Enter');
    await window.shows('› SNV');
    await window.press('Enter', 'Enter');
    await window.shows('› Ủy ban nhân dân tỉnh Bắc Ninh');
    await window.press('Enter');
    await window.shows('Họ và tên Giám đốc Sở Nội vụ');
    await window.press('C-c');
    await window.shows('Làm tiếp: thidua init dot --resume');
    expect(existsSync(join(folder, 'dot/plan.yaml'))).toBe(false);

    await window.run(
      `clear; node ${program} init dot --resume --start 17/9/2025 --award GK --theme 'Đoàn kết'`,
    );
    await window.shows('Làm tiếp bản nháp: 4 câu đã trả lời');
    await window.type('Đặng Thị Hoà');
    await window.press('Enter');
    await window.shows('Phó Chủ tịch Hội đồng ký tờ trình');
    await window.press('Enter');
    await window.shows('Loại phong trào');
    await window.press('Enter');
    await window.shows('Ngày kết thúc');
    await window.press('Enter');
    await window.shows('Số của kế hoạch');
    await window.press('Enter');
    await window.shows('Kế hoạch cấp trên mà');
    await window.press('Enter');
    await window.shows('Các phòng, đơn vị tham gia');
    window.paste('1. Văn phòng Sở\n2. Phòng Xây dựng chính quyền\n');
    await window.shows('Phòng Xây dựng chính quyền');
    await window.press('Enter');
    await window.shows('Nội dung thi đua');
    await window.type('Thi đua hoàn thành nhiệm vụ.');
    await window.press('Enter', 'Enter');
    await window.shows('Tiêu chí bình xét');
    await window.press('Enter');
    const page = await window.shows('Ghi đợt thi đua vào thư mục “dot”');
    for (const line of page.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    await window.press('Enter');
    await window.shows('thidua nominate dot');
    const plan = readFileSync(join(folder, 'dot/plan.yaml'), 'utf8');
    expect(plan).toContain('name: Phòng Xây dựng chính quyền');
    expect(plan).toContain('name: Đặng Thị Hoà');
    const validated = spawnSync(process.execPath, [program, 'validate', 'dot'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(validated.status, validated.stdout).toBe(0);
  });

  it('writes a council, and leaves the file as it is when nothing is answered anew', async () => {
    await window.run(`clear; node ${program} council dot`);
    await window.shows('Tên hội đồng');
    await window.press('Enter');
    await window.shows('› HĐTĐKT');
    await window.press('Enter');
    await window.shows('Thành viên Hội đồng');
    window.paste('Bà Đặng Thị Hoà; Giám đốc Sở; chủ tịch\nÔng Lê Văn Ất; Chánh Văn phòng; thư ký');
    await window.shows('Lê Văn Ất');
    await window.press('Enter', 'Enter');
    await window.shows('Hội đồng đã họp');
    await window.press('Enter');
    const page = await window.shows('Ghi vào council.yaml?');
    for (const line of page.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    await window.press('Enter');
    await window.shows('Đã ghi council.yaml');
    const written = readFileSync(join(folder, 'dot/council.yaml'), 'utf8');
    expect(written).toContain('role: secretary # thư ký');

    await window.run(`clear; node ${program} council dot --task members`);
    for (const title of ['Tên hội đồng', 'Viết tắt', 'Thành viên Hội đồng']) {
      await window.shows(title);
      await window.press('Enter');
    }
    await window.press('Enter');
    await window.shows('Không có gì thay đổi trong council.yaml');
    expect(readFileSync(join(folder, 'dot/council.yaml'), 'utf8')).toBe(written);
  });
});
