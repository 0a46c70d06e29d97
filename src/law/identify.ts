import type { Citation, LawInstrument } from '../model/files.generated.ts';
import { fold } from '../vietnamese/fold.ts';
import { shortName } from './instrument.ts';
import type { Law } from './law.ts';

/**
 * The instrument that a citation means: by its number and symbol however they are split between the two keys, or,
 * for a law cited without them, by its day and its name (another law may be of the same day).
 */
export function identify(law: Law, citation: Citation): LawInstrument | undefined {
  const instruments = [...law.instruments.values()].filter(({ type }) => fold(type) === fold(citation.type));
  const number = writtenNumber(citation);
  if (number !== '')
    return instruments.find((instrument) => comparable(instrument.number) === comparable(number));
  const summary = fold(citation.summary);
  return instruments.find(
    ({ subject, signed, title }) =>
      subject === 'awards' &&
      signed !== undefined &&
      signed === citation.date &&
      (summary.includes(fold(title)) || summary.includes('thi dua, khen thuong')),
  );
}

/** `91/2017/NĐ-CP` of a citation that keeps `91` and `2017/NĐ-CP` apart; empty where it has neither. */
export function writtenNumber({ number, symbol }: Citation): string {
  return [number, symbol].filter((part) => part !== undefined).join('/');
}

/** How a citation is named in a message: type with number, or with day for what has none. */
export function citationName(law: Law, citation: Citation): string {
  const instrument = identify(law, citation);
  if (instrument !== undefined) return shortName(instrument);
  const number = writtenNumber(citation);
  return number === '' ? `${citation.type} ${citation.summary}` : `${citation.type} ${number}`;
}

function comparable(number: string): string {
  return fold(number).replace(/\s/g, '').replace(/^0+/, '');
}
