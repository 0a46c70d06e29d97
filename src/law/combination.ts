import Big from 'big.js';
import type { AwardType, LawProvision, LawRegime } from '../model/files.generated.ts';

/** One of several prizes that fall due to one nominee at one time. */
export interface Due {
  readonly type: AwardType;
  /** What the award was counted over, e.g. `2025`; equal text means the same time. */
  readonly period: string;
  /** Whole đồng as digits. */
  readonly amount: string;
}

/** Whether a prize is paid, and by which rule where several fall due together. */
export interface Settled<T extends Due> {
  readonly due: T;
  readonly paid: boolean;
  readonly provision?: LawProvision;
}

/**
 * Which of the prizes of one nominee are paid: of several titles counted over the same time only the highest, titles
 * over different times and a title beside a commendation all (khoản 5, 6 và 7 Điều 49 Nghị định 152/2025/NĐ-CP).
 *
 * @returns the prizes in their given order
 */
export function settle<T extends Due>({ prizes }: LawRegime, dues: readonly T[]): readonly Settled<T>[] {
  const rule = prizes.combinations?.find((entry) => entry.case === 'titles-same-period');
  if (rule?.pay !== 'highest') return dues.map((due) => ({ due, paid: true }));
  return dues.map((due) => {
    const rivals = dues.filter(
      (other) => due.type === 'title' && other.type === 'title' && other.period === due.period,
    );
    if (rivals.length < 2) return { due, paid: true };
    return { due, paid: highest(rivals) === due, provision: rule.law };
  });
}

function highest<T extends Due>(dues: readonly T[]): T | undefined {
  return dues.reduce<T | undefined>(
    (best, due) => (best === undefined || new Big(due.amount).gt(best.amount) ? due : best),
    undefined,
  );
}
