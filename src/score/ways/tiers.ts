import { edgeArgs, within } from '../edges.ts';
import { decimal, shown } from '../exact.ts';
import { figureOf } from '../figure.ts';
import { capped, none, type Way, worth } from '../mark.ts';
import { aboveNothing, zeroDenominator } from './zero-denominator.ts';

/** The points of the first tier in which the number lies; outside all of them what `otherwise` declares, else none. */
export const tiers: Way = (marking) => {
  const { criterion, score, max, rounding, digits } = marking;
  const figure = figureOf(score, rounding);
  if (figure === undefined) return none({ code: 'wrong-input', args: { method: 'tiers' } });
  if (figure === 'zero-denominator') return zeroDenominator(marking);
  if (figure === 'above-nothing') return aboveNothing(score);
  const { tiers: declared = [], otherwise } = criterion.scoring ?? {};
  const tier = declared.find((one) => within(figure.fraction, one));
  if (tier !== undefined) {
    const points = decimal(tier.points);
    const args = { ...figure.args, ...edgeArgs(tier), points: shown(points, digits) };
    return capped(worth(points, { code: 'tier', args }), max, digits);
  }
  if (otherwise === undefined) return none({ code: 'no-tier', args: figure.args });
  const points = decimal(otherwise);
  return worth(points, { code: 'tier-otherwise', args: { ...figure.args, points: shown(points, digits) } });
};
