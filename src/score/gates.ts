import type { Gate } from '../model/files.generated.ts';
import { holds, type Situation } from './conditions.ts';
import { decimal, greatest, least, type Rounding, shown } from './exact.ts';
import type { Judged } from './judged.ts';
import { type Mark, none } from './mark.ts';

/** A node's mark after its gates, in their order; an unanswered condition leaves it without one, and says so. */
export function throughGates(node: Judged, situation: Situation, rounding: Rounding): Mark {
  const { points, met, because, notes } = node;
  return (node.criterion.gates ?? []).reduce<Mark>((mark, gate) => through(gate, mark, situation, rounding), {
    points,
    met,
    because,
    notes,
  });
}

function through(
  { name, when, at_most, at_least }: Gate,
  mark: Mark,
  situation: Situation,
  { digits }: Rounding,
): Mark {
  if (mark.points === null) return mark;
  const answer = holds(when, situation);
  if (answer === false) return mark;
  if (answer === null) return none({ code: 'gate-undecided', args: { name } });
  const lowered = at_most === undefined ? mark.points : least(mark.points, decimal(at_most));
  const points = at_least === undefined ? lowered : greatest(lowered, decimal(at_least));
  if (points.eq(mark.points)) return mark;
  const code = points.lt(mark.points) ? 'gate-lowered' : 'gate-raised';
  const args = { name, from: shown(mark.points, digits), to: shown(points, digits) };
  return { ...mark, points, notes: [...mark.notes, { code, args }] };
}
