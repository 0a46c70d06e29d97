/**
 * A small count in official text takes a leading zero (`02 tập thể`, `05 cá nhân`); from 10 on it is plain.
 * Usage of the law itself: `02 lần liên tục`, `05 năm` (Luật Thi đua, khen thưởng 2022).
 */
export function paddedCount(count: number | bigint | string): string {
  return String(count).padStart(2, '0');
}

/**
 * Groups the whole part by points: `21000000` gives `21.000.000`. A fraction after a point keeps its digits after a
 * comma: `1490000.5` gives `1.490.000,5`.
 */
export function thousands(number: number | bigint | string): string {
  const [whole = '', fraction] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The decimal comma of Vietnamese text, every digit kept: `18.50` gives `18,50`. */
export function decimalComma(decimal: number | string): string {
  return String(decimal).replace('.', ',');
}

/** A percentage as the law prints it, without a space: `88.89` gives `88,89%`. */
export function percent(decimal: number | string): string {
  return `${decimalComma(decimal)}%`;
}
