import type { ReasonArgs } from '../model/reason.ts';
import { decimalComma as comma } from '../vietnamese/number.ts';

/** A quotient, and whether it had to be rounded, and to a multiple of what. */
export function quotient(points: string, exact: boolean, step = ''): string {
  if (exact) return comma(points);
  return `${comma(points)} (đã làm tròn${step === '' ? '' : ` tới bội số của ${comma(step)}`})`;
}

/** `93/95 = 97,89% (đã làm tròn)`, or the plain number. */
export function figureWords({ value, exact, numerator, denominator }: ReasonArgs['no-tier']): string {
  if (denominator === '') return comma(value);
  return `${comma(numerator)}/${comma(denominator)} = ${comma(value)}%${exact ? '' : ' (đã làm tròn)'}`;
}

/** The edges of a tier; empty where it has none. */
export type TierEdges = Pick<ReasonArgs['tier'], 'atLeast' | 'above' | 'atMost' | 'below'>;

/** The edges of a tier, closed and open ones told apart: `từ 90 đến dưới 100`. */
export function tierWords({ atLeast, above, atMost, below }: TierEdges): string {
  if (atLeast !== '' && atLeast === atMost) return `bằng ${comma(atLeast)}`;
  const parts = [
    ...(atLeast === '' ? [] : [`từ ${comma(atLeast)}${atMost === '' && below === '' ? ' trở lên' : ''}`]),
    ...(above === '' ? [] : [`trên ${comma(above)}`]),
    ...(atMost === '' ? [] : [`đến ${comma(atMost)}`]),
    ...(below === ''
      ? []
      : [atLeast === '' && above === '' ? `dưới ${comma(below)}` : `đến dưới ${comma(below)}`]),
  ];
  return parts.length === 0 ? 'mọi số liệu' : parts.join(' ');
}

const modes: Readonly<Record<string, string>> = {
  'half-up': 'nửa lên',
  'half-even': 'nửa về số chẵn',
  down: 'bỏ phần dư',
  up: 'lên',
};

/** `nửa lên, 2 chữ số thập phân`. */
export function roundingWords(digits: number, mode: string, step = ''): string {
  const size =
    step !== ''
      ? `tới bội số của ${comma(step)}`
      : digits === 0
        ? 'đến số nguyên'
        : `${digits} chữ số thập phân`;
  return `${modes[mode] ?? mode}, ${size}`;
}
