import type { ASTNode } from '@marcbachmann/cel-js';
import type { ConditionFault } from '../model/conditions.ts';
import { Exact } from './exact.ts';
import { nodesOf } from './walk.ts';

const nothing = Exact.of('0');

/** Every divisor that is made of written numbers alone and is 0: the condition could never be answered. */
export function* zeroDivisors(root: ASTNode): Generator<ConditionFault> {
  for (const node of nodesOf(root)) {
    if (node.op !== '/') continue;
    const [, divisor] = node.args;
    if (constant(divisor)?.compare(nothing) !== 0) continue;
    const { start, end, input } = divisor;
    yield { code: 'zero-divisor', from: start, to: end, found: input.slice(start, end), expected: [] };
  }
}

/** The number that an expression of written numbers comes to; undefined where it asks about anything. */
function constant(node: ASTNode): Exact | undefined {
  if (node.op === 'value') {
    const value: unknown = node.args;
    return value instanceof Exact ? value : undefined;
  }
  if (node.op === '-_') return constant(node.args)?.negative();
  if (node.op !== '+' && node.op !== '-' && node.op !== '*' && node.op !== '/') return undefined;
  const [left, right] = node.args.map(constant);
  if (left === undefined || right === undefined) return undefined;
  switch (node.op) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.compare(nothing) === 0 ? undefined : left.dividedBy(right);
  }
}
