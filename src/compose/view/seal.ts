import type { Seal } from '../../model/files.generated.ts';
import type { Scope } from '../template/engine.ts';

/** When plan and criteria were sealed, and each change since, with what changed; null before they are. */
export function sealView(seal: Seal | undefined): Scope | null {
  const [first, ...later] = seal?.seals ?? [];
  if (first === undefined) return null;
  const changes = later.map(({ date, by, reason, plan, criteria }, index) => {
    const before = later[index - 1] ?? first;
    return {
      date,
      by,
      reason: reason ?? null,
      plan: plan !== before.plan,
      criteria: criteria !== before.criteria,
    };
  });
  return { date: first.date, by: first.by, changes };
}
