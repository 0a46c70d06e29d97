import type { Token, Tokens } from 'marked';
import type { Block, ListBlock, Paragraph, Row } from '../../document/block.ts';
import { listLetter } from '../../vietnamese/letters.ts';
import { renumberSlots } from '../template/slots.ts';
import { MarkupFault } from './fault.ts';
import type { TextNode } from './fences.ts';
import { type Ground, runsOf, unsupported } from './inline.ts';
import { longestKept, readMarkdown } from './lexer.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { tableOf } from './table.ts';

/** Counts headings as Markdown counts list items: the written number only says of which kind it is. */
export class HeadingNumbers {
  readonly #counts = [0, 0, 0];

  next(depth: 1 | 2 | 3): number {
    const number = (this.#counts[depth - 1] ?? 0) + 1;
    this.#counts[depth - 1] = number;
    this.#counts.fill(0, depth);
    return number;
  }
}

/** Ordinary Markdown as blocks: paragraphs, headings, lists, tables. */
export function flowOf(node: TextNode, slots: readonly string[], numbers: HeadingNumbers): readonly Block[] {
  const blocks: Block[] = [];
  const once = node.text.length > longestKept;
  const read = (piece: Pick<Piece, 'text' | 'line'>): readonly Block[] => {
    const own = renumberSlots(piece.text, slots);
    let line = node.line + piece.line;
    return readMarkdown(own.text, once).flatMap((token) => {
      const made = blockOf(token, { slots: own.slots, line }, numbers);
      line += token.raw.split('\n').length - 1;
      return made;
    });
  };
  for (const piece of piecesOf(node.text)) {
    blocks.push(...read(piece));
    const begun = blocks.at(-1);
    if (piece.rows.length === 0 || begun?.kind !== 'table') continue;
    const further = piece.rows.flatMap(read).flatMap(rowsIn);
    blocks[blocks.length - 1] = { ...begun, rows: [...begun.rows, ...further] };
  }
  return blocks;
}

function rowsIn(block: Block): readonly Row[] {
  return block.kind === 'table' ? block.rows : [];
}

function blockOf(token: Token, ground: Ground, numbers: HeadingNumbers): readonly Block[] {
  const known = token as Tokens.Generic;
  switch (known.type) {
    case 'space':
      return [];
    case 'paragraph':
    case 'text':
      return paragraphOf(known, ground);
    case 'heading':
      return [headingOf(known as Tokens.Heading, ground, numbers)];
    case 'list':
      return listOf(known as Tokens.List, ground);
    case 'table':
      return [tableOf(known as Tokens.Table, ground)];
    default:
      throw unsupported(token, ground);
  }
}

/** A paragraph whose values are all empty is no paragraph. */
function paragraphOf(token: Tokens.Generic, ground: Ground): readonly Paragraph[] {
  const runs = runsOf(token.tokens, ground);
  return runs.length > 0 ? [{ kind: 'paragraph', runs }] : [];
}

/**
 * `# I. TÊN MỤC`, `## 1. Tiêu đề`, `### a) Tiêu đề`: bold, with the body's indent, kept with what follows
 * (dòng 6b bảng mục V Phụ lục I, Nghị định 30/2020/NĐ-CP).
 */
function headingOf(token: Tokens.Heading, ground: Ground, numbers: HeadingNumbers): Paragraph {
  const depth = token.depth;
  if (depth !== 1 && depth !== 2 && depth !== 3) {
    throw new MarkupFault('TD6007', ground.line, 'tiêu đề chỉ có ba bậc: #, ## và ###');
  }
  const runs = runsOf(token.tokens, ground).map((run) => ({ ...run, bold: true }));
  const number = headingNumbers[depth - 1]?.exec(token.text) ? numbers.next(depth) : undefined;
  const [first, ...rest] = runs;
  const counted =
    number === undefined || !first
      ? runs
      : [{ ...first, text: first.text.replace(/^\S+[.)]/, numberWord(depth, number)) }, ...rest];
  return { kind: 'paragraph', runs: counted, keepWithNext: true, role: `H${depth}` };
}

const headingNumbers = [/^[IVXLC]+\. /, /^\d+\. /, /^[a-zđ]{1,2}\) /];

function numberWord(depth: 1 | 2 | 3, number: number): string {
  if (depth === 1) return `${roman(number)}.`;
  return depth === 2 ? `${number}.` : `${listLetter(number - 1)})`;
}

function roman(number: number): string {
  const signs: readonly [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = number;
  let text = '';
  for (const [value, sign] of signs) {
    text += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}

function listOf(token: Tokens.List, ground: Ground): readonly ListBlock[] {
  const items = token.items
    .map((item) => {
      if (item.task) throw unsupported(item, ground);
      return item.tokens.flatMap((inner) => itemBlock(inner, ground));
    })
    .filter((item) => item.length > 0);
  if (items.length === 0) return [];
  const marker = token.ordered ? (/^\s*\d+\)/.test(token.raw) ? 'letter' : 'number') : 'dash';
  const start = Number(token.start || 1);
  return [{ kind: 'list', marker, ...(start > 1 ? { start } : {}), items }];
}

function itemBlock(token: Token, ground: Ground): readonly (Paragraph | ListBlock)[] {
  const known = token as Tokens.Generic;
  if (known.type === 'space') return [];
  if (known.type === 'list') return listOf(known as Tokens.List, ground);
  if (known.type === 'text' || known.type === 'paragraph') return paragraphOf(known, ground);
  throw unsupported(token, ground);
}

/** The text of a list's items or of paragraphs, one string each, for blocks that keep plain lines. */
export function itemTexts(blocks: readonly Block[]): readonly (readonly Paragraph[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [[block]];
    if (block.kind !== 'list') return [];
    return block.items.map((item) => item.filter((inner): inner is Paragraph => inner.kind === 'paragraph'));
  });
}
