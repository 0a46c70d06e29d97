import type { Criterion, Scoring } from '../../model/files.generated.ts';
import { tierWords } from '../../report/standing-figures.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';

/** One figure or choice that a way of scoring wants, and what it is called here. */
export interface ScoreField {
  readonly field:
    | 'points'
    | 'level'
    | 'met'
    | 'value'
    | 'numerator'
    | 'denominator'
    | 'count'
    | 'row'
    | 'column';
  readonly description: string;
  readonly example?: string;
}

/** What has to be entered for a criterion, by its way of scoring; the first sentence shows its scale. */
export function scoreFields(criterion: Criterion, scaled: boolean): readonly ScoreField[] {
  const { scoring, max } = criterion;
  const method = scoring?.method ?? 'given';
  const most = max === undefined ? '' : `, tối đa ${comma(max)} điểm`;
  if (!scaled && method === 'given') return [{ field: 'met', description: 'Xét đạt hoặc chưa đạt.' }];
  switch (method) {
    case 'given':
      return [{ field: 'points', description: `Cho điểm ${givenRange(criterion)}.` }];
    case 'levels':
      return [{ field: 'level', description: `Chấm theo mức${most}.` }];
    case 'met':
      return [
        {
          field: 'met',
          description:
            max === undefined ? 'Đạt hoặc chưa đạt.' : `Đạt được ${comma(max)} điểm, chưa đạt được 0 điểm.`,
        },
      ];
    case 'tiers':
      return [{ field: 'value', description: `Tra bậc theo số liệu${most}: ${tiers(scoring)}.` }];
    case 'ratio':
      return ratioFields(scoring, most);
    case 'count':
      return [
        {
          field: 'count',
          description: `Mỗi lần được ${comma(scoring?.unit ?? '0')} điểm${most}. Ghi số lần.`,
        },
      ];
    case 'deduct':
      return [
        {
          field: 'count',
          description: `Bắt đầu từ ${comma(max ?? '0')} điểm, mỗi lần trừ ${comma(scoring?.unit ?? '0')} điểm. Ghi số lần.`,
        },
      ];
    case 'steps':
      return [
        {
          field: 'value',
          description: `Trên mốc ${comma(scoring?.mark ?? '0')}, mỗi ${comma(scoring?.each ?? '1')} được ${comma(scoring?.unit ?? '0')} điểm${most}. Ghi số liệu đạt được.`,
        },
      ];
    case 'table':
      return [
        {
          field: 'row',
          description: `Tra bảng hai chiều${most}. Số liệu tra hàng: ${(scoring?.rows ?? []).map(edges).join('; ')}.`,
        },
        {
          field: 'column',
          description: `Số liệu tra cột: ${(scoring?.columns ?? []).map(edges).join('; ')}.`,
        },
      ];
    case 'relative':
      return [
        {
          field: 'value',
          description: `So với ${scoring?.relative_to === 'mean' ? 'số trung bình' : 'số cao nhất'} của nhóm${most}. Ghi số liệu đạt được.`,
        },
      ];
  }
}

function givenRange({ max, scoring }: Criterion): string {
  const least = comma(scoring?.at_least ?? '0');
  const most = max === undefined ? '' : ` đến ${comma(max)}`;
  const step = scoring?.step === undefined ? '' : `, mỗi bước ${comma(scoring.step)} điểm`;
  return `từ ${least}${most}${step}`;
}

function ratioFields(scoring: Scoring | undefined, most: string): readonly ScoreField[] {
  const above = `Tính theo tỷ lệ${most}.`;
  if (scoring?.out_of !== undefined)
    return [{ field: 'numerator', description: `${above} Ghi số đạt được trên ${comma(scoring.out_of)}.` }];
  return [
    { field: 'numerator', description: `${above} Ghi số đã làm được.`, example: '93 (trong 93/95 nhiệm vụ)' },
    { field: 'denominator', description: 'Ghi số phải làm.', example: '95 (trong 93/95 nhiệm vụ)' },
  ];
}

function tiers(scoring: Scoring | undefined): string {
  const words = (scoring?.tiers ?? []).map((tier) => `${edges(tier)}: ${comma(tier.points)} điểm`);
  const otherwise = scoring?.otherwise === undefined ? [] : [`còn lại: ${comma(scoring.otherwise)} điểm`];
  return [...words, ...otherwise].join('; ');
}

function edges(of: { at_least?: string; above?: string; at_most?: string; below?: string }): string {
  return tierWords({
    atLeast: of.at_least ?? '',
    above: of.above ?? '',
    atMost: of.at_most ?? '',
    below: of.below ?? '',
  });
}
