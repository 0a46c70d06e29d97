import type { LawInstrument, LawProvision } from '../model/files.generated.ts';
import type { Law } from './law.ts';

/** The instrument of that id. @throws Error for an id that `law/instruments.yaml` lacks: the data are broken. */
export function instrumentOf(law: Law, id: string): LawInstrument {
  const instrument = law.instruments.get(id);
  if (instrument === undefined) throw new Error(`law/instruments.yaml has no “${id}”`);
  return instrument;
}

/** Type and number, as a later mention writes it (điểm b khoản 6 Mục II Phụ lục I NĐ 30): `Nghị định 91/2017/NĐ-CP`. */
export function shortName(instrument: LawInstrument): string {
  return `${instrument.type} ${instrument.number}`;
}

/** A provision as findings and papers cite it: `khoản 1 Điều 80 Luật 06/2022/QH15`. */
export function cite(law: Law, provision: LawProvision): string {
  return `${provision.article} ${shortName(instrumentOf(law, provision.instrument))}`;
}

/** Whether the instrument is in force on a day (`YYYY-MM-DD`), its first and its last day included. */
export function inForce(instrument: LawInstrument, date: string): boolean {
  if (instrument.from === undefined || date < instrument.from) return false;
  return instrument.until === undefined || date <= instrument.until;
}

/** The instruments on awards in force on a day, in the order of the file (that of their signing). */
export function instrumentsInForce(law: Law, date: string): readonly LawInstrument[] {
  return [...law.instruments.values()].filter(
    (instrument) => instrument.subject === 'awards' && inForce(instrument, date),
  );
}
