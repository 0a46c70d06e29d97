import type { LawCaveat, LawPrinciple, LawRegime, LawTransition } from '../model/files.generated.ts';
import type { Law } from './law.ts';

/** The regime of a day, and what must be said about how far it can be trusted on that day. */
export interface RegimeOnDay {
  readonly regime: LawRegime;
  /** Present where a later law changes the regime in ways nobody has checked: findings then only warn. */
  readonly caveat?: LawCaveat;
}

/**
 * The regime that a day falls under: for standards and forms the day the dossier was submitted (khoản 3 Điều 60
 * Nghị định 152/2025/NĐ-CP), for prizes the day of the decision (khoản 1 Điều 49).
 *
 * @param date `YYYY-MM-DD`
 * @returns undefined before the oldest regime that `law/` knows.
 */
export function regimeOn(law: Law, date: string): RegimeOnDay | undefined {
  const regime = law.regimes.findLast(
    ({ from, until }) => from <= date && (until === undefined || date <= until),
  );
  if (regime === undefined) return undefined;
  const caveat = regime.caveats?.findLast(({ from }) => from <= date);
  return caveat === undefined ? { regime } : { regime, caveat };
}

/** What picks the regime of a dossier: its day, and the transition that the plan declares. */
export interface RegimeQuestion {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly transition?: LawTransition['rule'];
}

/**
 * The regime of a dossier: that of its day, unless it stands under a transition that still holds on that day. A dossier
 * from where the delegated rules have not been issued keeps the earlier decree until the last day that the pack names
 * (khoản 2 Điều 60 Nghị định 152/2025/NĐ-CP).
 */
export function regimeOf(law: Law, { date, transition }: RegimeQuestion): RegimeOnDay | undefined {
  const on = regimeOn(law, date);
  const rule = on?.regime.transitions?.find(
    (entry) => transition !== undefined && entry.rule === transition && date <= (entry.until ?? date),
  );
  const kept = rule && law.regimes.find(({ id }) => id === rule.regime);
  return kept === undefined ? on : { regime: kept };
}

/** A general principle of the regime, or undefined where its pack states none. */
export function principle(regime: LawRegime, id: LawPrinciple['id']): LawPrinciple | undefined {
  return regime.principles.find((entry) => entry.id === id);
}
