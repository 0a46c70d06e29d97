import { shown, zero } from '../exact.ts';
import { none, type Way, worth } from '../mark.ts';

/** Đạt gives the criterion's most, chưa đạt gives 0. */
export const met: Way = ({ score, max, digits }) => {
  if (score.met === undefined) return none({ code: 'wrong-input', args: { method: 'met' } });
  if (max === null) return none({ code: 'no-max', args: {} });
  const points = score.met ? max : zero;
  return worth(points, { code: score.met ? 'met' : 'not-met', args: { points: shown(points, digits) } });
};

/** Without a scale the answer stands for itself. */
export const plainlyMet: Way = ({ score }) => {
  if (score.met === undefined) return none({ code: 'wrong-input', args: { method: 'met' } });
  const because = { code: score.met ? 'met' : 'not-met', args: { points: '' } } as const;
  return { points: null, met: score.met, because, notes: [] };
};
