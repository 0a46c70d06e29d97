import type { LawAward } from '../model/files.generated.ts';
import type { Law } from './law.ts';

/** The title or commendation of that code, or undefined for a code that the catalogue lacks. */
export function catalogue(law: Law, code: string): LawAward | undefined {
  return law.awards.get(code);
}

/** Whether the law knows the award on that day (`YYYY-MM-DD`). */
export function existsOn(award: LawAward, date: string): boolean {
  return (
    (award.from === undefined || award.from <= date) && (award.until === undefined || date <= award.until)
  );
}

/** The name as the law prints it: in double quotes where the law quotes it (`“Chiến sĩ thi đua cơ sở”`). */
export function printedName(award: LawAward): string {
  return award.quoted ? `“${award.name}”` : award.name;
}

/**
 * The code that competence and prize are looked up under. The catalogue keeps the giấy khen of a commune apart,
 * because its prize was another one until 30/6/2025; an office may write plain `GK` with a decider of the commune.
 */
export function codeAtLevel(code: string, level: string | undefined): string {
  return code === 'GK' && level === 'commune' ? 'GKX' : code;
}
