import type { Block, Run } from '../document/block.ts';

/** Page numbers of the parts of a file, by their ids. */
export type PartPages = ReadonlyMap<string, number>;

/** Whether any run of the blocks prints a page number of its file. */
export function refersToPages(blocks: readonly Block[]): boolean {
  let found = false;
  changeRuns(blocks, (run) => {
    found ||= run.pageOf !== undefined;
    return run;
  });
  return found;
}

/** The blocks with the page numbers that they refer to in place. Throws for a part that the file does not have. */
export function withPageNumbers(blocks: readonly Block[], pages: PartPages): readonly Block[] {
  return changeRuns(blocks, (run) => {
    if (run.pageOf === undefined) return run;
    const page = pages.get(run.pageOf);
    if (page === undefined) throw new RangeError(`no part “${run.pageOf}” in the file`);
    return { ...run, text: String(page) };
  });
}

function changeRuns(blocks: readonly Block[], change: (run: Run) => Run): readonly Block[] {
  return blocks.map((block) => changeIn(block, change));
}

function changeIn<B extends Block>(block: B, change: (run: Run) => Run): B;
function changeIn(block: Block, change: (run: Run) => Run): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: block.runs.map(change) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((part) => changeIn(part, change))) };
    case 'table': {
      const rows = block.rows.map((row) => ({
        cells: row.cells.map((cell) => ({ ...cell, runs: cell.runs.map(change) })),
      }));
      return { ...block, rows };
    }
    case 'together':
      return { ...block, blocks: changeRuns(block.blocks, change) };
    default:
      return block;
  }
}
