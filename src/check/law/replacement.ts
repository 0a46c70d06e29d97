import { basesOn, type Kept } from '../../law/bases.ts';
import type { LawInstrument } from '../../model/files.generated.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Setting } from './setting.ts';

/** What to cite instead on that day: the regime's line of the same type of instrument, or undefined. */
export function replacementFor(
  setting: Setting,
  instrument: LawInstrument,
  date: string,
  kept?: Kept,
): string | undefined {
  const line = basesOn(setting.law, date, kept).find(({ citations }) =>
    citations.some(({ type }) => fold(type) === fold(instrument.type)),
  );
  return line === undefined ? undefined : `vào ngày ấy căn cứ là: ${line.wording.replace(/^Căn cứ /, '')}`;
}
