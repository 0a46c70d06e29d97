import Big from 'big.js';

const one = new Big(1);

/**
 * A number of a condition as an exact fraction, so that a percentage or a quotient is compared before it is rounded.
 * The language's own numbers are binary floats; this type takes their place, with operators of its own.
 */
export class Exact {
  readonly over: Big;
  /** Above 0. */
  readonly under: Big;

  constructor(over: Big, under: Big = one) {
    this.over = under.lt(0) ? over.times(-1) : over;
    this.under = under.abs();
  }

  /** The number that a decimal spells (`89.95`), as it is written. */
  static of(text: string): Exact {
    return new Exact(new Big(text));
  }

  plus({ over, under }: Exact): Exact {
    return new Exact(this.over.times(under).plus(over.times(this.under)), this.under.times(under));
  }

  minus(other: Exact): Exact {
    return this.plus(other.negative());
  }

  times({ over, under }: Exact): Exact {
    return new Exact(this.over.times(over), this.under.times(under));
  }

  /** @throws RangeError when the other one is 0. */
  dividedBy({ over, under }: Exact): Exact {
    if (over.eq(0)) throw new RangeError('division by zero');
    return new Exact(this.over.times(under), this.under.times(over));
  }

  negative(): Exact {
    return new Exact(this.over.times(-1), this.under);
  }

  /** Below 0 where this one is less, above 0 where it is more. */
  compare({ over, under }: Exact): number {
    return this.over.times(under).cmp(over.times(this.under));
  }
}
