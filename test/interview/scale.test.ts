import { describe, expect, it } from 'vitest';
import { scoreFields } from '../../src/interview/nomination/scale.ts';
import type { Criterion, Scoring } from '../../src/model/files.generated.ts';

const criterion = (scoring: Scoring | undefined, max: string | undefined = '20'): Criterion => ({
  id: 'tc1',
  name: 'Tiêu chí',
  ...(max !== '' && { max }),
  ...(scoring && { scoring }),
});

describe('the scale that a question shows', () => {
  it.each<[string, Criterion, readonly (readonly [string, string])[]]>([
    ['given points', criterion(undefined), [['points', 'Cho điểm từ 0 đến 20.']]],
    [
      'given points with a least and a step',
      criterion({ method: 'given', at_least: '10', step: '0.5' }),
      [['points', 'Cho điểm từ 10 đến 20, mỗi bước 0,5 điểm.']],
    ],
    [
      'levels',
      criterion({ method: 'levels', levels: [{ id: 'tot', name: 'Tốt', points: '20' }] }),
      [['level', 'Chấm theo mức, tối đa 20 điểm.']],
    ],
    ['met or not', criterion({ method: 'met' }), [['met', 'Đạt được 20 điểm, chưa đạt được 0 điểm.']]],
    [
      'tiers',
      criterion({
        method: 'tiers',
        tiers: [
          { at_least: '90', points: '20' },
          { at_least: '50', below: '90', points: '10' },
        ],
        otherwise: '0',
      }),
      [
        [
          'value',
          'Tra bậc theo số liệu, tối đa 20 điểm: từ 90 trở lên: 20 điểm; từ 50 đến dưới 90: 10 điểm; còn lại: 0 điểm.',
        ],
      ],
    ],
    [
      'a ratio of its own',
      criterion({ method: 'ratio' }),
      [
        ['numerator', 'Tính theo tỷ lệ, tối đa 20 điểm. Ghi số đã làm được.'],
        ['denominator', 'Ghi số phải làm.'],
      ],
    ],
    [
      'a ratio of one denominator for all',
      criterion({ method: 'ratio', out_of: '10' }),
      [['numerator', 'Tính theo tỷ lệ, tối đa 20 điểm. Ghi số đạt được trên 10.']],
    ],
    [
      'a count',
      criterion({ method: 'count', unit: '0.5' }),
      [['count', 'Mỗi lần được 0,5 điểm, tối đa 20 điểm. Ghi số lần.']],
    ],
    [
      'a deduction',
      criterion({ method: 'deduct', unit: '2' }),
      [['count', 'Bắt đầu từ 20 điểm, mỗi lần trừ 2 điểm. Ghi số lần.']],
    ],
    [
      'steps above a mark',
      criterion({ method: 'steps', mark: '100', each: '10', unit: '1' }),
      [['value', 'Trên mốc 100, mỗi 10 được 1 điểm, tối đa 20 điểm. Ghi số liệu đạt được.']],
    ],
    [
      'a table',
      criterion({
        method: 'table',
        rows: [{ below: '100' }, { at_least: '100' }],
        columns: [{ at_least: '90' }],
        cells: [['5'], ['10']],
      }),
      [
        ['row', 'Tra bảng hai chiều, tối đa 20 điểm. Số liệu tra hàng: dưới 100; từ 100 trở lên.'],
        ['column', 'Số liệu tra cột: từ 90 trở lên.'],
      ],
    ],
    [
      'others for comparison',
      criterion({ method: 'relative', relative_to: 'maximum' }),
      [['value', 'So với số cao nhất của nhóm, tối đa 20 điểm. Ghi số liệu đạt được.']],
    ],
  ])('of %s', (_, one, fields) => {
    expect(scoreFields(one, true).map(({ field, description }) => [field, description])).toEqual(fields);
  });

  it('is met or not where the plan has no scale', () => {
    expect(scoreFields(criterion(undefined, ''), false)).toEqual([
      { field: 'met', description: 'Xét đạt hoặc chưa đạt.' },
    ]);
  });
});
