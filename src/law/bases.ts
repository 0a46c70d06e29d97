import type { Citation, LawInstrument } from '../model/files.generated.ts';
import { inForce, instrumentOf } from './instrument.ts';
import type { Law } from './law.ts';
import { type RegimeOnDay, regimeOn } from './regime.ts';

/** One ready-made line of the bases. */
export interface BasisLine {
  /** The whole line as it is printed, from `Căn cứ` on, without the semicolon at its end. */
  readonly wording: string;
  /** The instruments it names, in order. */
  readonly citations: readonly Citation[];
}

/**
 * The law, decree and circular that a paper of that day rests on, in the order in which they are printed. A paper
 * written after its regime has ended (its dossier came in before) keeps the bases of the regime's last day.
 *
 * @param date day of the paper, `YYYY-MM-DD`
 * @param on the regime of the dossier; default the regime of the paper's own day
 */
export function basesFor(law: Law, date: string, on?: RegimeOnDay): readonly BasisLine[] {
  const regime = (on ?? regimeOn(law, date))?.regime;
  if (regime === undefined) return [];
  const day = regime.until !== undefined && date > regime.until ? regime.until : date;
  return regime.bases.flatMap(({ wording, instruments }) => {
    const named = instruments.map((id) => instrumentOf(law, id));
    return named.every((instrument) => inForce(instrument, day))
      ? [{ wording, citations: named.map(citationOf) }]
      : [];
  });
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
