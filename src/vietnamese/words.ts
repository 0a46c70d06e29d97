import { capitaliseFirst } from './capitals.ts';

/** The spellings on which offices differ; no official standard settles them. */
export interface WordStyle {
  /** Between hundreds and a lone unit: `một trăm lẻ năm` or `một trăm linh năm`. */
  readonly zeroTen: 'lẻ' | 'linh';
  readonly thousand: 'nghìn' | 'ngàn';
  readonly billion: 'tỷ' | 'tỉ';
  /** A unit 4 after `mươi` or `linh`: `hai mươi tư` or `hai mươi bốn`. After `lẻ` it is always `bốn`. */
  readonly four: 'tư' | 'bốn';
}

const defaultStyle: WordStyle = { zeroTen: 'lẻ', thousand: 'nghìn', billion: 'tỷ', four: 'tư' };

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/**
 * A whole number read aloud: `21000000` gives `hai mươi mốt triệu`.
 * A group of three after the first reads its missing hundreds (`không trăm lẻ năm`); a wholly zero group is silent.
 *
 * @throws RangeError for a negative number, a fraction, or a number too large to be exact.
 */
export function numberInWords(number: bigint | number, style: Partial<WordStyle> = {}): string {
  if (typeof number === 'number' && !Number.isSafeInteger(number)) {
    throw new RangeError(`not an exact whole number: ${number}`);
  }
  const value = BigInt(number);
  if (value < 0n) throw new RangeError(`not a count: ${number}`);
  if (value === 0n) return digits[0];
  return read(value, { ...defaultStyle, ...style }, false).join(' ');
}

/** A place in a row behind `thứ`: `nhất`, `hai`, `ba`, `tư`, `mười bốn`. */
export function ordinalInWords(place: number): string {
  if (place === 1) return 'nhất';
  return place === 4 ? 'tư' : numberInWords(place);
}

/**
 * A sum of money as it stands in brackets after the figures: `Một triệu tám trăm nghìn đồng`, with `chẵn` at the
 * end where the office writes it.
 */
export function moneyInWords(
  amount: bigint | number,
  style: Partial<WordStyle> & { readonly even?: boolean } = {},
): string {
  return `${capitaliseFirst(numberInWords(amount, style))} đồng${style.even ? ' chẵn' : ''}`;
}

function read(value: bigint, style: WordStyle, following: boolean): string[] {
  const billions = value / 1_000_000_000n;
  const words = billions > 0n ? [...read(billions, style, following), style.billion] : [];
  const rest = Number(value % 1_000_000_000n);
  const groups: [number, string?][] = [
    [Math.floor(rest / 1_000_000), 'triệu'],
    [Math.floor(rest / 1000) % 1000, style.thousand],
    [rest % 1000],
  ];
  for (const [group, name] of groups) {
    if (group === 0) continue;
    words.push(...readGroup(group, style, following || words.length > 0));
    if (name) words.push(name);
  }
  return words;
}

function readGroup(group: number, style: WordStyle, withHundreds: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const unit = group % 10;
  const words = hundreds > 0 || withHundreds ? [digit(hundreds), 'trăm'] : [];
  if (tens === 0) {
    if (unit === 0) return words;
    if (words.length === 0) return [digit(unit)];
    return [...words, style.zeroTen, unit === 4 && style.zeroTen === 'linh' ? style.four : digit(unit)];
  }
  words.push(...(tens === 1 ? ['mười'] : [digit(tens), 'mươi']));
  if (unit === 0) return words;
  if (unit === 5) return [...words, 'lăm'];
  if (tens > 1 && unit === 1) return [...words, 'mốt'];
  if (tens > 1 && unit === 4) return [...words, style.four];
  return [...words, digit(unit)];
}

function digit(value: number): string {
  return digits[value] ?? '';
}
