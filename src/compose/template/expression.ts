import {
  type Expression,
  type Filter,
  type FilterImplOptions,
  type Liquid,
  TypeGuards,
  toValueSync,
  type Value,
} from 'liquidjs';
import { ForLiquid, isPlain, isTrue, type Look, lookOf, type Reach } from './reach.ts';

/** Expressions and filters that liquidjs parsed, as plain functions. */
export interface Reader {
  value(value: Value): Look;
  filtered(initial: Expression, filters: readonly Filter[]): Look;
  operate(operator: string, left: unknown, right: unknown, reach: Reach): unknown;
}

export function readerOf(liquid: Liquid): Reader {
  return { value: ({ initial, filters }) => filtered(initial, filters), filtered, operate };

  function filtered(initial: Expression, filters: readonly Filter[]): Look {
    return filters.reduce(throughFilter, expression(initial));
  }

  function throughFilter(input: Look, { name, args }: Filter): Look {
    const handler = handlerOf(liquid.filters[name]);
    if (!handler) throw new ForLiquid();
    const looks = args.map((arg): Look => {
      if (!Array.isArray(arg)) return lookOf(arg);
      const [key, token] = arg;
      if (!token) throw new ForLiquid();
      const look = lookOf(token);
      return (reach) => [key, look(reach)];
    });
    return (reach) => {
      const about = { context: reach.context, liquid, token: notTold };
      const value = input(reach);
      if (looks.length === 0) return toValueSync(handler.call(about, value));
      return toValueSync(handler.call(about, value, ...looks.map((look) => look(reach))));
    };
  }

  /** Both sides of `and` and `or` are looked at, so that a misspelt name is found whatever stands before it. */
  function expression({ postfix }: Expression): Look {
    const operands: Look[] = [];
    for (const token of postfix) {
      if (!TypeGuards.isOperatorToken(token)) {
        operands.push(lookOf(token));
        continue;
      }
      const right = operands.pop();
      if (!right) throw new ForLiquid();
      if (token.operator === 'not') {
        operands.push((reach) => !isTrue(right(reach)));
        continue;
      }
      const left = operands.pop();
      if (!left) throw new ForLiquid();
      operands.push((reach) => operate(token.operator, left(reach), right(reach), reach));
    }
    return operands[0] ?? (() => undefined);
  }

  function operate(operator: string, left: unknown, right: unknown, { context }: Reach): unknown {
    if (operator === 'and') return isTrue(left) && isTrue(right);
    if (operator === 'or') return isTrue(left) || isTrue(right);
    if (isPlain(left) && isPlain(right)) {
      if (operator === '==') return left === right;
      if (operator === '!=') return left !== right;
      if (operator === '>' && typeof left === 'number' && typeof right === 'number') return left > right;
    }
    const handler = liquid.options.operators[operator];
    if (!handler) throw new ForLiquid();
    return toValueSync(handler(left, right, context));
  }
}

function handlerOf(filter: FilterImplOptions | undefined) {
  return typeof filter === 'function' ? filter : filter?.handler;
}

/** No filter that templates may use looks at the place that it stands at. */
const notTold = undefined as never;
