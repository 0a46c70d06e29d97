import type { Known, KnownNominee } from './known.ts';
import type { Row, Script } from './script.ts';

/** The papers for one decider that say who is proposed or awarded. */
export interface Roster {
  readonly list: Script;
  /** Those named in the list. */
  readonly nominees: readonly KnownNominee[];
  /** The other papers for the same decider, the list left out. */
  readonly others: readonly Script[];
}

/** One for every danh sách: what it holds is what the other papers for the same decider must hold. */
export function rostersOf(scripts: readonly Script[], known: Known): readonly Roster[] {
  return scripts
    .filter(({ document }) => document === 'nominee-list')
    .map((list) => ({
      list,
      nominees: known.nominees.filter((nominee) => isListed(nominee, list)),
      others: scripts.filter((other) => other !== list && other.decider === list.decider),
    }));
}

/** A nominee stands in a table or a numbered list by name, whatever comes before and after it. */
export function isListed(nominee: KnownNominee, { paragraphs, rows }: Script): boolean {
  return rows.some((row) => isRowOf(row, nominee)) || paragraphs.some((line) => beginsWith(line, nominee));
}

/** The name of whom a row is about stands in its first cell that is no figure. */
export function isRowOf({ head, cells }: Row, nominee: KnownNominee): boolean {
  return !head && beginsWith(cells.find((cell) => !/^[\d.,]*$/u.test(cell)) ?? '', nominee);
}

/** “Bà Phạm Thị Hòa, Phó Chánh Văn phòng”: the name first, then a mark or nothing, whatever comes after it. */
function beginsWith(line: string, { spellings, kind }: KnownNominee): boolean {
  const plain = kind === 'collective' ? line : line.replace(/^(?:Hộ gia đình )?(?:Ông|Bà) /iu, '');
  return spellings.some(
    (name) => plain.startsWith(name) && /^(?:$|[,;:.]| \()/u.test(plain.slice(name.length)),
  );
}
