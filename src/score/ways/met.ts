import { shown, zero } from '../exact.ts';
import { none, type Way, worth } from '../mark.ts';

/** Đạt gives the criterion's most, chưa đạt gives 0; without a scale the answer stands for itself. */
export const met: Way = ({ score, max, scaled, digits }) => {
  if (score.met === undefined) return none({ code: 'wrong-input', args: { method: 'met' } });
  if (scaled && max === null) return none({ code: 'no-max', args: {} });
  const points = score.met && max !== null ? max : zero;
  const code = score.met ? 'met' : 'not-met';
  const because = { code, args: { points: scaled ? shown(points, digits) : '' } } as const;
  return scaled ? worth(points, because) : { points: null, met: score.met, because };
};
