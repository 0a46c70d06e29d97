import type { Tokens } from 'marked';
import type { Run } from '../../document/block.ts';
import { renumberSlots } from '../template/slots.ts';
import { MarkupFault } from './fault.ts';
import type { FenceNode } from './fences.ts';
import { type Ground, runsOf } from './inline.ts';
import { readMarkdown } from './lexer.ts';

/** One line of a block whose lines have each their own meaning, told apart by how they are written. */
export interface Line {
  /** `**all bold**`, `*all italic*`, or neither. `blank` parts what stands before from what stands after. */
  readonly style: 'plain' | 'bold' | 'italic' | 'blank';
  readonly runs: readonly Run[];
  readonly line: number;
}

/** The lines of a block that holds nothing but lines. A line whose values are all empty is left out. */
export function linesOf(node: FenceNode, slots: readonly string[]): readonly Line[] {
  return node.children.flatMap((child) => {
    if (child.kind === 'fence') {
      throw new MarkupFault(
        'TD6006',
        child.line,
        `khối ::: ${child.name} không đặt được trong ::: ${node.name}`,
      );
    }
    return child.text.split('\n').flatMap((text, index): readonly Line[] => {
      const line = child.line + index;
      if (text.trim() === '') return [{ style: 'blank', runs: [], line }];
      const runs = lineRuns(text, slots, line);
      return runs.length > 0 ? [{ style: styleOf(runs), runs, line }] : [];
    });
  });
}

/** A line read for its emphasis alone: `- x` or `1. x` at its start is text. */
function lineRuns(text: string, slots: readonly string[], line: number): readonly Run[] {
  const own = renumberSlots(text.trim(), slots);
  const ground: Ground = { slots: own.slots, line };
  const [token] = readMarkdown(own.text) as readonly Tokens.Generic[];
  if (token?.type !== 'paragraph') {
    throw new MarkupFault('TD6006', line, 'dòng này phải là chữ thường, **đậm** hoặc *nghiêng*');
  }
  return runsOf(token.tokens, ground);
}

function styleOf(runs: readonly Run[]): 'plain' | 'bold' | 'italic' {
  if (runs.every((run) => run.bold)) return 'bold';
  return runs.every((run) => run.italic) ? 'italic' : 'plain';
}
