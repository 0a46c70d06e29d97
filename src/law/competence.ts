import type { LawDecider, LawLevel } from '../model/files.generated.ts';
import { codeAtLevel } from './catalogue.ts';
import type { Law } from './law.ts';
import { regimeOn } from './regime.ts';

export interface CompetenceQuestion {
  /** Code in the catalogue. */
  readonly award: string;
  /** Level of whoever is to decide. */
  readonly level: LawLevel;
  /** Day that picks the regime, `YYYY-MM-DD`. */
  readonly date: string;
}

export interface Competence {
  readonly competent: boolean;
  /** The rule that makes the level competent, or all rules on the award where it is not. */
  readonly rules: readonly LawDecider[];
}

/**
 * Whether a decider of that level may grant the award (Điều 77–80 Luật 06/2022/QH15 and the articles before it).
 *
 * @returns undefined where the regime says nothing about the award, or no regime is known for the day.
 */
export function competence(law: Law, { award, level, date }: CompetenceQuestion): Competence | undefined {
  const code = codeAtLevel(award, level);
  const rules = regimeOn(law, date)?.regime.deciders.filter((rule) => rule.awards.includes(code));
  if (rules === undefined || rules.length === 0) return undefined;
  const granting = rules.filter((rule) => rule.levels.includes(level));
  return granting.length > 0 ? { competent: true, rules: granting } : { competent: false, rules };
}

/** The codes that a level may grant on that day, in the order of the pack. */
export function grantedBy(law: Law, level: LawLevel, date: string): readonly string[] {
  const rules = regimeOn(law, date)?.regime.deciders ?? [];
  return [...new Set(rules.filter((rule) => rule.levels.includes(level)).flatMap((rule) => rule.awards))];
}
