import Big from 'big.js';

/** How many digits after the decimal point, and which way. */
export interface Rounding {
  readonly digits: number;
  readonly mode: 'half-up' | 'half-even' | 'down' | 'up';
}

const modes = {
  'half-up': Big.roundHalfUp,
  'half-even': Big.roundHalfEven,
  down: Big.roundDown,
  up: Big.roundUp,
} as const;

export const zero = new Big(0);

/** The number that a normalised decimal (`18.5`, `-3`) spells, exactly. */
export function decimal(text: string): Big {
  return new Big(text);
}

/** The sum, exactly. */
export function sum(values: Iterable<Big>): Big {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Rounds once, from the exact value. `up` is away from zero, as `down` is towards it. */
export function round(value: Big, { digits, mode }: Rounding): Big {
  return value.round(digits, modes[mode]);
}

/** Rounds to a multiple of a step where one is declared (`0.5`), else to digits. */
export function roundTo(value: Big, rounding: Rounding, step: string | undefined): Big {
  if (step === undefined || new Big(step).eq(zero)) return round(value, rounding);
  const size = new Big(step);
  const rest = value.mod(size);
  const below = value.minus(rest);
  const up = rest.times(2).cmp(size);
  const even = below.div(size).mod(2).eq(zero);
  const raised = {
    'half-up': up >= 0,
    'half-even': up > 0 || (up === 0 && !even),
    down: false,
    up: rest.gt(zero),
  }[rounding.mode];
  return raised ? below.plus(size) : below;
}

const quotients = new Map<string, typeof Big>();

/** The exact quotient rounded once; a quotient is never kept unrounded, since thirds have no last digit. */
export function divide(dividend: Big, divisor: Big, rounding: Rounding): Big {
  const key = `${rounding.digits} ${rounding.mode}`;
  let Quotient = quotients.get(key);
  if (Quotient === undefined) {
    Quotient = Big();
    Quotient.DP = rounding.digits;
    Quotient.RM = modes[rounding.mode];
    quotients.set(key, Quotient);
  }
  return new Big(new Quotient(dividend).div(divisor));
}

export function least(a: Big, b: Big): Big {
  return a.lt(b) ? a : b;
}

export function greatest(a: Big, b: Big): Big {
  return a.gt(b) ? a : b;
}

/** With at least `digits` digits after the point, and more where the value has more: nothing shown is cut. */
export function shown(value: Big, digits: number): string {
  const whole = value.eq(zero) ? zero : value; // a negative that was rounded away leaves no sign
  return once(whole.toFixed(Math.max(digits, whole.c.length - whole.e - 1)));
}

const figures = new Map<string, string>();
const figuresKept = 1 << 12;

/** The same text for the same figure: thousands of nominations have a few hundred, each put together of five pieces. */
function once(figure: string): string {
  const known = figures.get(figure);
  if (known !== undefined) return known;
  if (figures.size >= figuresKept) figures.clear();
  figures.set(figure, figure);
  return figure;
}
