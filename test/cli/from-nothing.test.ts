import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../memory-host.ts';
import { thidua } from './command.ts';
import { answerPages, keys, pasted, ScriptedTerminal } from './scripted-terminal.ts';

const { enter, down } = keys;

it('from an empty folder, by answering questions alone, comes a campaign that validates, scores and renders', async () => {
  const files = new Map<string, Uint8Array>();
  const host = memoryHost({ '.': files });
  const at = async (argv: readonly string[], answers: Parameters<typeof answerPages>[2]) => {
    const terminal = new ScriptedTerminal();
    const run = main([...argv, '--no-color'], terminal.shell, host);
    const asked = await answerPages(terminal, run, answers);
    expect(await run, await terminal.text()).toBe(0);
    return asked;
  };
  const list = (text: string) => [pasted(text), enter, enter];
  await at(['init', '.'], {
    agency: 'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc',
    head: 'Đoàn Khắc Tường',
    theme: 'Đoàn kết, sáng tạo',
    start: [keys.clear, '17/9/2021', enter],
    end: '20/12/2021',
    'superior-plan': '240/KH-UBND ngày 16/9/2021',
    'superior-plan-summary': 'phát động phong trào thi đua đặc biệt',
    unit: list('Văn phòng Sở\nPhòng Tổng hợp - Quy hoạch'),
    content: list('Thi đua hoàn thành nhiệm vụ.\nThi đua cải cách hành chính.'),
    criterion: list('Hoàn thành nhiệm vụ = 60\nCải cách hành chính = 40'),
    'scale-source': 'Hướng dẫn số 01/HD-HĐTĐKT ngày 24/9/2021',
    'scale-source-summary': 'về việc chấm điểm',
  });
  const proof = {
    'achievements.0.text': ['Dự thảo 10 báo cáo, không có báo cáo nào chậm hạn.', enter, enter],
    'scores.tc1.points': '55',
    'scores.tc2.points': '35,5',
    'discipline.status': [down, enter],
    summary: ['Dự thảo 10 báo cáo đúng hạn.', enter, enter],
  };
  const person = {
    ...proof,
    kind: '1',
    unit: '1',
    'individual.birth_date': '14/3/1991',
    'individual.position': 'Chuyên viên',
  };
  await at(['nominate'], { ...person, name: 'Đặng Thị Ánh', 'individual.gender': '2' });
  await at(['nominate'], {
    ...person,
    name: 'Lê Trung Dũng',
    'individual.gender': '1',
    'individual.position': 'Phó Trưởng phòng',
    'achievements.0.text': ['Rà soát 387 hồ sơ, số hóa xong 352 hồ sơ.', enter, enter],
    'scores.tc1.points': '50',
    summary: ['Số hóa 352 hồ sơ.', enter, enter],
  });
  await at(['nominate'], {
    ...proof,
    kind: '2',
    name: 'Phòng Tổng hợp - Quy hoạch',
    unit: '2',
    'collective.members': '12',
    'achievements.0.text': ['Hoàn thành 41 nhiệm vụ, vượt 5 nhiệm vụ so với kế hoạch.', enter, enter],
    summary: ['Hoàn thành 41 nhiệm vụ.', enter, enter],
  });
  expect([...files.keys()].filter((path) => path.startsWith('nominations/'))).toEqual([
    'nominations/dang-thi-anh.yaml',
    'nominations/le-trung-dung.yaml',
    'nominations/phong-tong-hop-quy-hoach.yaml',
  ]);
  await at(['council'], {
    member: list(
      'Ông Đoàn Khắc Tường; Giám đốc Sở\nBà Lưu Thị Bích Đào; Phó Giám đốc Sở; phó chủ tịch\nÔng Vương Đình Khải; Chánh Văn phòng; thư ký',
    ),
    sat: '1',
    date: '20/12/2021',
    issued: '3',
    returned: '3',
    valid: '3',
    'ballots.vote_threshold.percent': '80',
    'dang-thi-anh': '3',
    'le-trung-dung': '2-1',
    'phong-tong-hop-quy-hoach': '3',
  });
  const validated = await thidua(host, 'validate', '.');
  expect(validated.status, validated.stdout).toBe(0);
  const scored = await thidua(host, 'score', '.');
  expect(scored.status, scored.stderr).toBe(0);
  expect(scored.stdout).toMatch(/Đặng Thị Ánh.*90,5/);
  const explained = await thidua(host, 'score', '--explain', 'dang-thi-anh');
  expect(explained.stdout).toContain('3/3');
  const rendered = await thidua(host, 'render', '.');
  expect(rendered.status, rendered.stderr).toBe(0);
  expect([...files.keys()].filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(5);
});
