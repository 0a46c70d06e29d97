import { principle } from '../../law/regime.ts';
import type { LawPrinciple } from '../../model/files.generated.ts';
import type { CheckInput } from '../rule.ts';
import { personsOf } from '../same-nominee.ts';
import { severityBy } from './finding.ts';
import { type Nominated, nominated } from './nominated.ts';
import type { Setting } from './setting.ts';

/** A nominee proposed for one more commendation, the proposal that came first, and the principle against it. */
export interface SecondCommendation {
  readonly setting: Setting;
  readonly rule: LawPrinciple;
  readonly entry: Nominated;
  readonly first: Nominated;
}

/**
 * Nominees proposed for two commendations where the wording of the principle was read. Where it was not, the law could
 * only warn, and that somebody stands twice is said by the rule against duplicate nominees.
 */
export function* secondCommendations(input: CheckInput): Generator<SecondCommendation> {
  const persons = personsOf(input.dossier);
  const seen = new Map<unknown, Nominated>();
  for (const [setting, entry] of nominated(input)) {
    if (entry.award.type !== 'commendation') continue;
    const person = persons(entry.source);
    const first = seen.get(person);
    if (first === undefined) seen.set(person, entry);
    const rule = principle(setting.on.regime, 'one-achievement-one-award');
    if (rule === undefined || first === undefined || first.form.id === entry.form.id) continue;
    if (severityBy(setting, rule.law.status === 'verified') === 'error')
      yield { setting, rule, entry, first };
  }
}
