import { decimal, shown, zero } from '../exact.ts';
import { none, type Way, worth } from '../mark.ts';

/** Points that the assessor chooses, from 0 (or a declared least) to the criterion's most, in declared steps. */
export const given: Way = ({ criterion: { scoring }, score, max, digits }) => {
  if (score.points === undefined) return none({ code: 'wrong-input', args: { method: 'given' } });
  if (max === null) return none({ code: 'no-max', args: {} });
  const points = decimal(score.points);
  const args = { points: shown(points, digits), max: shown(max, 0) };
  if (points.gt(max)) return none({ code: 'above-max', args });
  const { at_least: least, step } = scoring ?? {};
  if (least !== undefined && points.lt(least))
    return none({ code: 'below-least', args: { points: args.points, least } });
  if (step !== undefined && !decimal(step).eq(zero) && !points.mod(step).eq(zero))
    return none({ code: 'off-step', args: { points: args.points, step } });
  return worth(points, { code: 'given', args });
};
