import type { Citation } from '../model/files.generated.ts';
import { longDate } from '../vietnamese/date.ts';

/** A paper as a sentence names it: `Quyết định số 12/QĐ-SKHĐT ngày 17 tháng 9 năm 2021 của … về việc …`. */
export function citationWords({ type, number, symbol, date, issuer, summary }: Citation): string {
  const mark = [number, symbol].filter((part) => part !== undefined).join('/');
  return [
    type,
    ...(mark === '' ? [] : [`số ${mark}`]),
    ...(date === undefined ? [] : [longDate(date)]),
    ...(issuer === undefined ? [] : [`của ${issuer}`]),
    summary,
  ].join(' ');
}
