import type { Standing } from '../model/standing.ts';
import { decimalComma } from '../vietnamese/number.ts';
import { citationWords } from './standing-citation.ts';
import { roundingWords } from './standing-figures.ts';

/** `Thang 100 điểm theo Kế hoạch …; làm tròn …`, without a full stop. */
export function scaleWords(scale: Standing['scale']): string {
  if (scale === null) return 'Xét đạt hoặc chưa đạt; đợt thi đua này không đặt thang điểm';
  const rounding = roundingWords(scale.digits, scale.mode, scale.step);
  const source = scale.source === undefined ? '' : ` theo ${citationWords(scale.source)}`;
  return `Thang ${decimalComma(scale.max)} điểm${source}; làm tròn ${rounding}`;
}
