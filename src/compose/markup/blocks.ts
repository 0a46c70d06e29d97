import type { Align, Block, ListBlock, Paragraph, Run } from '../../document/block.ts';
import type { Section } from '../../document/document.ts';
import { suggest } from '../../vietnamese/suggest.ts';
import type { Rendered } from '../template/engine.ts';
import { checkArguments } from './arguments.ts';
import { certificateOf } from './certificate.ts';
import { MarkupFault } from './fault.ts';
import { type FenceNode, type Node, readFences } from './fences.ts';
import { flowOf, HeadingNumbers, itemTexts } from './flow.ts';
import { addresseesOf, closingOf, letterheadOf, signaturesOf, titleOf } from './forms.ts';
import { withEnding } from './inline.ts';
import { shapedTable } from './table.ts';

type Orientation = Section['orientation'];

/** Rendered Markdown as the sections of a document. Throws `MarkupFault`. */
export function sectionsOf(rendered: Rendered, orientation: Orientation): readonly Section[] {
  const sections: Section[] = [];
  let blocks: Block[] = [];
  let current: Omit<Section, 'blocks'> = { orientation };
  let numbers = new HeadingNumbers();
  const end = () => {
    if (blocks.length > 0) sections.push({ ...current, blocks });
    blocks = [];
    numbers = new HeadingNumbers();
  };
  for (const node of readFences(rendered.text)) {
    if (node.kind === 'fence' && node.name === 'section') {
      end();
      checkArguments(node);
      current = sectionArgs(node);
    } else blocks.push(...blocksOf(node, rendered.slots, numbers));
  }
  end();
  return sections;
}

type Builder = (node: FenceNode, slots: readonly string[], numbers: HeadingNumbers) => readonly Block[];

/** Our own blocks: what stands between `::: name` and `:::`. */
const builders: Readonly<Record<string, Builder>> = {
  letterhead: (node, slots) => [letterheadOf(node, slots)],
  title: (node, slots) => [titleOf(node, slots)],
  addressees: (node, slots) => [addresseesOf(node, slots)],
  closing: (node, slots) => [closingOf(node, slots)],
  signatures: (node, slots) => [signaturesOf(node, slots)],
  bases: (node, slots, numbers) => basesOf(within(node, slots, numbers)),
  center: (node, slots, numbers) => aligned(within(node, slots, numbers), 'center'),
  right: (node, slots, numbers) => aligned(within(node, slots, numbers), 'right'),
  left: (node, slots, numbers) => aligned(within(node, slots, numbers), 'left'),
  keep: (node, slots, numbers) => within(node, slots, numbers).map(kept),
  certificate: (node, slots) => [certificateOf(node, slots)],
  together: (node, slots, numbers) => [{ kind: 'together', blocks: within(node, slots, numbers) }],
  table: (node, slots, numbers) => {
    const [table, second] = within(node, slots, numbers);
    if (table?.kind !== 'table' || second)
      throw new MarkupFault('TD6006', node.line, 'khối ::: table cần đúng một bảng ở trong');
    const args = tableArgs(node);
    if (args.widths && args.widths.length !== table.columns.length) {
      const message = `widths có ${args.widths.length} số, bảng có ${table.columns.length} cột`;
      throw new MarkupFault('TD6006', node.line, message, 'viết mỗi cột một số, ví dụ widths="5 30 65"');
    }
    return [shapedTable(table, args)];
  },
  'page-break': () => [{ kind: 'page-break' }],
  fill: () => [{ kind: 'fill' }],
};

/** Every name that may stand behind `:::`. */
export const directiveNames: readonly string[] = [...Object.keys(builders), 'section', 'signature'];

function blocksOf(node: Node, slots: readonly string[], numbers: HeadingNumbers): readonly Block[] {
  if (node.kind === 'text') return flowOf(node, slots, numbers);
  const build = Object.hasOwn(builders, node.name) ? builders[node.name] : undefined;
  if (build) {
    checkArguments(node);
    return build(node, slots, numbers);
  }
  if (node.name === 'signature')
    throw new MarkupFault(
      'TD6006',
      node.line,
      'khối ::: signature chỉ đặt được trong ::: closing hoặc ::: signatures',
    );
  if (node.name === 'section')
    throw new MarkupFault('TD6006', node.line, 'dòng ::: section không đặt được trong khối khác');
  const near = suggest(node.name, directiveNames);
  throw new MarkupFault(
    'TD6006',
    node.line,
    `không có khối “::: ${node.name}”`,
    near === undefined
      ? `các khối dùng được: ${directiveNames.join(', ')}`
      : `có phải ý anh/chị là “::: ${near}”?`,
  );
}

function within(node: FenceNode, slots: readonly string[], numbers: HeadingNumbers): readonly Block[] {
  return node.children.flatMap((child) => blocksOf(child, slots, numbers));
}

/** Căn cứ: one a paragraph, italic, each ending in a semicolon and the last in a full stop (mục II.6.a Phụ lục I). */
function basesOf(blocks: readonly Block[]): readonly Paragraph[] {
  const bases = itemTexts(blocks).flat();
  return bases.map((basis, index) => {
    const runs = withEnding(withoutEnding(basis.runs), index < bases.length - 1 ? ';' : '.');
    return { kind: 'paragraph', runs: runs.map((run): Run => ({ ...run, italic: true })) };
  });
}

function withoutEnding(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last ? [...runs.slice(0, -1), { ...last, text: last.text.replace(/[;.,]$/, '') }] : runs;
}

function aligned(blocks: readonly Block[], align: Align): readonly Block[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? { ...block, align, indent: false } : block));
}

function kept(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, keepWithNext: true };
  return block.kind === 'list' ? keptList(block) : block;
}

function keptList(list: ListBlock): ListBlock {
  return {
    ...list,
    items: list.items.map((item) =>
      item.map((inner) => (inner.kind === 'paragraph' ? { ...inner, keepWithNext: true } : keptList(inner))),
    ),
  };
}

function sectionArgs({ args }: FenceNode): Omit<Section, 'blocks'> {
  const orientation = args.orientation === 'landscape' ? 'landscape' : 'portrait';
  const numbering = numberings.find((each) => each === args.numbering);
  return { orientation, ...(numbering && { numbering }) };
}

const numberings = ['own', 'continued', 'none'] as const;

function tableArgs({ args }: FenceNode) {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return {
    widths: args.widths?.trim().split(/\s+/).map(Number),
    head: number(args.head),
    size: number(args.size),
    ruled: args.ruled === undefined ? undefined : args.ruled !== 'no',
  };
}
