import type { NomineeKind } from '../../model/files.generated.ts';
import type { Facts, Nominee } from '../facts.ts';
import type { Prize } from '../input.ts';
import type { Scope } from '../template/engine.ts';

/** The prize of one nominee, by the award proposed; undefined where the law names none. */
export function prizeOf({ award, nomination }: Nominee, { law }: Facts): Prize | undefined {
  return award && law.prize(award, nomination.kind);
}

/** One line for each award and kind that stands among the nominees, and the sum of all; nulls where no law is known. */
export function prizesView(nominees: readonly Nominee[], facts: Facts): Scope {
  const kinds: readonly NomineeKind[] = ['collective', 'household', 'individual'];
  const lines = facts.plan.award_forms.flatMap((award) =>
    kinds.flatMap((kind) => {
      const count = nominees.filter(
        (one) => one.award?.id === award.id && one.nomination.kind === kind,
      ).length;
      const prize = count > 0 ? facts.law.prize(award, kind) : undefined;
      return prize
        ? [{ award: award.name, kind, count, ...prizeView(prize), sum: times(prize.rounded, count) }]
        : [];
    }),
  );
  const total = lines.reduce((sum, line) => sum + BigInt(line.sum), 0n);
  return {
    lines,
    total: lines.length > 0 ? String(total) : null,
    base_salary: lines[0]?.base_salary ?? null,
    rounded_to: lines[0]?.rounded_to ?? null,
  };
}

export function prizeView(prize: Prize) {
  return {
    multiple: prize.multiple,
    base_salary: prize.baseSalary,
    exact: prize.exact,
    amount: prize.rounded,
    rounded_to: prize.roundedTo,
  } satisfies Scope;
}

function times(amount: string, count: number): string {
  return String(BigInt(amount) * BigInt(count));
}
