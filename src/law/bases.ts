import type { Citation, LawBasis, LawInstrument, LawProvision, LawRegime } from '../model/files.generated.ts';
import { inForce, instrumentOf } from './instrument.ts';
import type { Law } from './law.ts';
import { type RegimeQuestion, regimeOn } from './regime.ts';

/** One ready-made line of the bases. */
export interface BasisLine {
  /** The whole line as it is printed, from `Căn cứ` on, without the semicolon at its end. */
  readonly wording: string;
  /** The instruments it names, in order. */
  readonly citations: readonly Citation[];
}

/** What a transition keeps applied although it has been replaced. */
export interface Kept {
  /** The regime that the transition keeps a dossier under. */
  readonly regime: LawRegime;
  /** Ids of the instruments that go on being applied, and are cited, after their last day. */
  readonly instruments: readonly string[];
  /** Beside what is in force on the day, or in its place. */
  readonly beside: boolean;
  /** The clause, in words. */
  readonly text: string;
  readonly law: LawProvision;
}

/**
 * What a transition keeps applied to a dossier on a paper's day: the earlier decree alone for one that was submitted in
 * its time (khoản 3 Điều 60 Nghị định 152/2025/NĐ-CP), the earlier decree beside the new one where delegated rules are
 * still to be issued (khoản 2 Điều 60). Undefined where no clause that `law/` knows keeps anything.
 *
 * @param date day of the paper, `YYYY-MM-DD`
 * @param dossier the day that picks its regime, and the transition that its plan declares
 */
export function keptOn(law: Law, date: string, dossier: RegimeQuestion | undefined): Kept | undefined {
  for (const { rule, date: before, until, regime: id, keeps, text, law: clause } of regimeOn(law, date)
    ?.regime.transitions ?? []) {
    const kept = law.regimes.find((regime) => regime.id === id);
    if (kept === undefined || keeps === undefined || dossier === undefined) continue;
    const pending = rule === 'rules-pending' && dossier.transition === rule && date <= (until ?? date);
    const early = rule === 'submitted-before' && before !== undefined && dossier.date < before;
    if (pending || early) return { regime: kept, instruments: keeps, beside: pending, text, law: clause };
  }
  return undefined;
}

/** Law before decree before circular (điểm a khoản 6 Mục II Phụ lục I NĐ 30/2020/NĐ-CP: from the higher to the lower). */
const ranks = ['Luật', 'Nghị định', 'Thông tư'];

/**
 * The law, decree and circular that a paper of that day rests on, in the order in which they are printed: those in force
 * on its own day, and what a transition keeps applied. Nothing that is not yet, or no longer, in force is among them
 * otherwise.
 *
 * @param date day of the paper, `YYYY-MM-DD`
 */
export function basesOn(law: Law, date: string, kept?: Kept): readonly BasisLine[] {
  const own = regimeOn(law, date)?.regime.bases ?? [];
  const stands = (basis: LawBasis) =>
    basis.instruments.every(
      (id) => inForce(instrumentOf(law, id), date) || (kept?.instruments.includes(id) ?? false),
    );
  const all = kept === undefined ? own : [...kept.regime.bases, ...(kept.beside ? own : [])];
  const lines = new Map(all.filter(stands).map((basis) => [basis.wording, basis]));
  return [...lines.values()]
    .sort((a, b) => rankOf(law, a) - rankOf(law, b))
    .map((basis) => lineOf(law, basis));
}

function lineOf(law: Law, { wording, instruments }: LawBasis): BasisLine {
  return { wording, citations: instruments.map((id) => citationOf(instrumentOf(law, id))) };
}

function rankOf(law: Law, { instruments: [first] }: LawBasis): number {
  return first === undefined ? ranks.length : ranks.indexOf(instrumentOf(law, first).type);
}

/** A law is cited without number, symbol and issuer (điểm a khoản 6 Mục II Phụ lục I NĐ 30/2020); the rest in full. */
export function citationOf(instrument: LawInstrument): Citation {
  const dated = instrument.signed === undefined ? {} : { date: instrument.signed };
  if (instrument.type === 'Luật') return { type: 'Luật', summary: instrument.title, ...dated };
  const [number = '', ...symbol] = instrument.number.split('/');
  return {
    type: instrument.type,
    number,
    symbol: symbol.join('/'),
    issuer: instrument.issuer,
    summary: instrument.title,
    ...dated,
  };
}
