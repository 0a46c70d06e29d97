import type { ASTNode } from '@marcbachmann/cel-js';
import { Exact } from './exact.ts';
import { nodesOf } from './walk.ts';

/**
 * Puts exact numbers in the place of the numbers that the parser read: `89.95` is taken from the text as it is
 * written, and no binary float is left for anything to reckon with.
 *
 * @returns the nodes whose number has no plain form (`0x1F`, `1e3`, `5u`, bytes): nobody writes points like that.
 */
export function takeLiterals(root: ASTNode): readonly ASTNode[] {
  const odd: ASTNode[] = [];
  for (const node of nodesOf(root)) {
    if (node.op !== 'value' || typeof node.args === 'string' || typeof node.args === 'boolean') continue;
    const written = node.input.slice(node.start, node.end);
    if (/^\d+(\.\d+)?$/.test(written)) Object.assign(node, { args: Exact.of(written) });
    else odd.push(node);
  }
  return odd;
}
