import type { Known, KnownNominee } from './known.ts';
import type { Script } from './script.ts';

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
export function isListed({ name, kind }: KnownNominee, { text, rows }: Script): boolean {
  const lines = [...rows.flatMap(({ cells }) => cells), ...text.split('\n')];
  return lines.some((line) => {
    const [first = ''] = line.split(/[,;:.]\s|[;:.]$/u);
    const plain = first.replace(/^(Ông|Bà) /u, '').replace(/[.;,]$/u, '');
    return plain === name || (kind !== 'collective' && line.replace(/^(Ông|Bà) /u, '') === name);
  });
}
