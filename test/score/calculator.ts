/** A pocket calculator for what is printed: exact fractions, its own code, nothing of the scorer's. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(text: string): Fraction {
  const [whole = '0', decimals = ''] = text.replace('−', '-').replace(',', '.').split('.');
  return { over: BigInt(`${whole}${decimals}`), under: 10n ** BigInt(decimals.length) };
}

/** The value of `(1 × 81,00 + 2 × 90,50) : (1 + 2)`: + and −, × and : (or /), brackets. */
export function evaluate(expression: string): Fraction {
  const tokens = expression.match(/\d+(?:,\d+)?|[+−×:/()]/g) ?? [];
  let at = 0;
  const value = sum();
  if (at < tokens.length) throw new Error(`left over in ${expression}: ${tokens.slice(at).join(' ')}`);
  return value;

  function sum(): Fraction {
    let left = tokens[at] === '−' ? { over: 0n, under: 1n } : product();
    while (tokens[at] === '+' || tokens[at] === '−') {
      const sign = tokens[at++] === '+' ? 1n : -1n;
      const right = product();
      left = {
        over: left.over * right.under + sign * right.over * left.under,
        under: left.under * right.under,
      };
    }
    return left;
  }

  function product(): Fraction {
    let left = atom();
    while (tokens[at] === '×' || tokens[at] === ':' || tokens[at] === '/') {
      const times = tokens[at++] === '×';
      const right = atom();
      left = times
        ? { over: left.over * right.over, under: left.under * right.under }
        : { over: left.over * right.under, under: left.under * right.over };
    }
    return left;
  }

  function atom(): Fraction {
    const token = tokens[at++];
    if (token !== '(') return fraction(token ?? '');
    const inside = sum();
    at += 1;
    return inside;
  }
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.over * b.under === b.over * a.under;
}

/** Rounded half up to as many digits as a printed figure has. */
export function roundedLike({ over, under }: Fraction, printed: string): Fraction {
  const scale = 10n ** BigInt(printed.split(',')[1]?.length ?? 0);
  const doubled = (over * scale * 2n) / under + 1n;
  return { over: doubled / 2n, under: scale };
}

/** Rounded half up to a multiple of a step. */
export function roundedToStep({ over, under }: Fraction, step: Fraction): Fraction {
  const doubled = (over * step.under * 2n) / (under * step.over) + 1n;
  return { over: (doubled / 2n) * step.over, under: step.under };
}

/** `left = right (đã làm tròn tới bội số của step)`; `step` is empty where it was rounded to digits. */
export interface Equation {
  readonly left: string;
  readonly right: string;
  readonly rounded: boolean;
  readonly step: string;
}

/** Every equation of a text: what stands before its sign of equality, the figure after it, how it was rounded. */
export function equationsOf(text: string): readonly Equation[] {
  const plain = text.replace(/ \((?:nền|thưởng|trừ|cao nhất trong nhóm|trung bình trong nhóm)\)/g, '');
  const pattern =
    /(?<=[:;] | {2}|^)((?:[−(]|\d)[\d, +−×:/()]*?) = (−?\d+(?:,\d+)?)(?:%)?( \(đã làm tròn(?: tới bội số của (\d+(?:,\d+)?))?\))?/gm;
  return [...plain.matchAll(pattern)].map(([whole, left = '', right = '', rounded, step = '']) => ({
    // a share is printed as a percentage
    left: whole.includes('%') ? `${left} × 100` : left,
    right,
    rounded: rounded !== undefined,
    step,
  }));
}
