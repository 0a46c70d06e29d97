import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/interview/lines.ts';
import { citedProblem, readCited } from '../../src/new-campaign/cited.ts';
import {
  criterionOfContent,
  criterionProblem,
  pointlessRemarks,
  readCriterion,
} from '../../src/new-campaign/criterion-line.ts';
import { idOf } from '../../src/vietnamese/id.ts';

describe('a document as clerks name it', () => {
  const plan = { type: 'Kế hoạch', number: '240', symbol: 'KH-UBND', date: '16/9/2021' };
  it.each([
    ['240/KH-UBND ngày 16/9/2021', plan],
    ['Kế hoạch số 240/KH-UBND ngày 16 tháng 9 năm 2021', plan],
    ['số 240 /KH-UBND, 2021-09-16', plan],
    ['KH 240/KH-UBND ngày 16/09/2021 của UBND tỉnh', plan],
    [
      'Quyết định số 1497/QĐ-TTg ngày 10/9/2021',
      { type: 'Quyết định', number: '1497', symbol: 'QĐ-TTg', date: '10/9/2021' },
    ],
    [
      'Hướng dẫn số 01/HD-HĐTĐKT ngày 24/9/2021',
      { type: 'Hướng dẫn', number: '01', symbol: 'HD-HĐTĐKT', date: '24/9/2021' },
    ],
  ])('%s', (written, expected) => {
    expect(readCited(written)).toEqual(expected);
    expect(citedProblem(written)).toBeUndefined();
  });

  it.each(['240/KH-UBND', 'Kế hoạch ngày 16/9/2021', '240/KH-UBND ngày 31/9/2021', ''])(
    'not: %s',
    (written) => {
      expect(readCited(written)).toBeUndefined();
      expect(citedProblem(written)).toContain('240/KH-UBND ngày 16/9/2021');
    },
  );
});

describe('a criterion as one line', () => {
  it.each([
    ['Hoàn thành nhiệm vụ = 40', { name: 'Hoàn thành nhiệm vụ', max: '40' }],
    ['Cải cách hành chính: 18,5 điểm', { name: 'Cải cách hành chính', max: '18,5' }],
    ['Kỷ luật, kỷ cương', { name: 'Kỷ luật, kỷ cương' }],
    ['Kết quả giảng dạy (50 điểm)', { name: 'Kết quả giảng dạy', max: '50' }],
    ['Kết quả giảng dạy (tối đa 50 điểm);', { name: 'Kết quả giảng dạy', max: '50' }],
    ['Nền nếp, kỷ cương - 20đ', { name: 'Nền nếp, kỷ cương', max: '20' }],
    ['Sáng kiến: tối đa 30 điểm.', { name: 'Sáng kiến', max: '30' }],
    ['Sáng kiến; 30', { name: 'Sáng kiến', max: '30' }],
    ['Thi đua năm 2025', { name: 'Thi đua năm 2025' }],
    ['Đạt từ 2 sáng kiến - giải pháp', { name: 'Đạt từ 2 sáng kiến - giải pháp' }],
  ])('%s', (line, expected) => {
    expect(readCriterion(line)).toEqual(expected);
  });

  it('has points for all, or for none', () => {
    expect(criterionProblem(['a = 40', 'b = 60'])).toBeUndefined();
    expect(criterionProblem(['a', 'b'])).toBeUndefined();
    expect(criterionProblem(['a = 40', 'b'])).toContain('“b” chưa có điểm tối đa');
    expect(criterionProblem(['a = 1.000'])).toContain('viết 1000');
  });

  it('is said to have no points where a figure ends it and no line has any', () => {
    const [said] = pointlessRemarks(['Giảng dạy 50', 'Kỷ luật 20']);
    expect(said).toContain('chưa thấy điểm tối đa, nên các tiêu chí chỉ xét đạt hay chưa đạt');
    expect(pointlessRemarks(['Giảng dạy', 'Kỷ luật'])).toEqual([]);
    expect(pointlessRemarks(['Giảng dạy = 50', 'Kỷ luật = 20'])).toEqual([]);
  });

  it('comes from a content', () => {
    expect(criterionOfContent('Thi đua hoàn thành nhiệm vụ.')).toEqual({ name: 'Hoàn thành nhiệm vụ' });
  });
});

it('takes a pasted list apart', () => {
  expect(linesOf('- Văn phòng\n\n2. Phòng Tổng hợp \n  • Thanh tra')).toEqual([
    'Văn phòng',
    'Phòng Tổng hợp',
    'Thanh tra',
  ]);
});

describe('an id from a name', () => {
  it('is what a person would type', () => {
    expect(idOf('Phòng Tổng hợp - Quy hoạch')).toBe('phong-tong-hop-quy-hoach');
    expect(idOf('Đặng Thị Ánh', ['dang-thi-anh', 'dang-thi-anh-2'])).toBe('dang-thi-anh-3');
    expect(idOf('“…”')).toBe('muc');
  });
  it('fits the schema whatever the name', () => {
    const long = 'Phòng Đấu thầu, Thẩm định và Giám sát đầu tư thuộc Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc';
    for (const name of [long, long.replaceAll(' ', '')]) {
      const first = idOf(name);
      for (const id of [first, idOf(name, [first])]) {
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(64);
      }
    }
  });
});
