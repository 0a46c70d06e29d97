import type { Prize } from '../../law/prize.ts';
import type { LawProvision, NomineeKind } from '../../model/files.generated.ts';
import type { Facts, Nominee } from '../facts.ts';
import type { Scope } from '../template/engine.ts';

/** The prize of one nominee, by the award proposed; undefined where the law names none. */
function prizeOf({ award, nomination }: Nominee, { law }: Facts): Prize | undefined {
  return award && law.prize(award, nomination.kind);
}

/** What a nominee is paid, or the rule by which another prize of the same time is paid in its place. */
export interface Payment {
  readonly nominee: Nominee;
  readonly prize: Prize | undefined;
  readonly unpaidBy?: LawProvision;
}

/**
 * What is paid to each of those whom one decision names: of several titles that one nominee receives for the same time
 * only the highest, everything else in full.
 */
export function paymentsTo(nominees: readonly Nominee[], facts: Facts): readonly Payment[] {
  const rule = new Map<Nominee, LawProvision>();
  for (const own of groupsOf(nominees)) {
    const dues = own.flatMap((nominee) => {
      const prize = prizeOf(nominee, facts);
      if (!prize || !nominee.award) return [];
      return [{ nominee, type: nominee.award.type, period: 'campaign', amount: prize.rounded }];
    });
    for (const [index, { paid, provision }] of facts.law.settle(dues).entries()) {
      const nominee = dues[index]?.nominee;
      if (nominee && !paid && provision) rule.set(nominee, provision);
    }
  }
  return nominees.map((nominee) => {
    const unpaidBy = rule.get(nominee);
    return { nominee, prize: prizeOf(nominee, facts), ...(unpaidBy && { unpaidBy }) };
  });
}

/** The nominations of each nominee: a person by name and birth date, the others by name and unit. */
function groupsOf(nominees: readonly Nominee[]): readonly (readonly Nominee[])[] {
  const groups = new Map<string, Nominee[]>();
  for (const nominee of nominees) {
    const { kind, individual, unit } = nominee.nomination;
    const key = [kind, nominee.name, individual?.birth_date ?? unit].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), nominee]);
  }
  return [...groups.values()];
}

/** One line for each award and kind that is paid, and the sum of all; nulls where no law is known. */
export function prizesView(nominees: readonly Nominee[], facts: Facts): Scope {
  const kinds: readonly NomineeKind[] = ['collective', 'household', 'individual'];
  const paid = paymentsTo(nominees, facts).filter(({ unpaidBy }) => !unpaidBy);
  const lines = facts.plan.award_forms.flatMap((award) =>
    kinds.flatMap((kind) => {
      const of = paid.filter(
        ({ nominee }) => nominee.award?.id === award.id && nominee.nomination.kind === kind,
      );
      const prize = of[0]?.prize;
      if (!prize) return [];
      const sum = times(prize.rounded, of.length);
      return [{ award: award.name, kind, count: of.length, ...prizeView(prize, facts), sum }];
    }),
  );
  const total = lines.reduce((sum, line) => sum + BigInt(line.sum), 0n);
  return {
    lines,
    total: lines.length > 0 ? String(total) : null,
    base_salary: lines[0]?.base_salary ?? null,
    rounded_to: lines[0]?.rounded_to ?? null,
    rounding_article: lines[0]?.rounding_article ?? null,
  };
}

export function prizeView(prize: Prize, { law }: Facts) {
  return {
    multiple: prize.multiple,
    base_salary: prize.baseSalary,
    exact: prize.exact,
    amount: prize.rounded,
    rounded_to: prize.roundedTo,
    article: law.article(prize.provision) ?? null,
    rounding_article: law.article(prize.rounding) ?? null,
  } satisfies Scope;
}

function times(amount: string, count: number): string {
  return String(BigInt(amount) * BigInt(count));
}
