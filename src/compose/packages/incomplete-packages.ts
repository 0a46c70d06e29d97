import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Package } from '../../model/files.generated.ts';
import { type Facts, factsOf } from '../facts.ts';
import type { ComposeInput } from '../input.ts';
import { definitionsOf, ownDeciders } from './package.ts';

/** Papers that are written for every proposal, whether or not the plan lists them. */
const always: readonly string[] = ['submission-letter', 'nominee-list', 'achievement-report'];

/**
 * What the law wants in a dossier, the campaign has and no package to a higher decider holds: one warning each, at the
 * papers of the plan's package. What the plan does not write at all is TD4041's to say.
 */
export function incompletePackages(input: ComposeInput): readonly Diagnostic[] {
  const facts = factsOf(input);
  const file = input.dossier.plan?.file;
  if (!facts || file === undefined) return [];
  const own = fullestToHigher(facts);
  if (!own) return [];
  const at = facts.plan.packages?.indexOf(own) ?? 0;
  return lacking(facts).map(({ component, papers, award }) => ({
    code: 'TD6106' as const,
    severity: 'warning' as const,
    message: `hồ sơ gửi ${own.name ?? own.id} không có “${component}”, thành phần hồ sơ theo quy định khi đề nghị ${award}`,
    help: `thêm ${papers.join(' hoặc ')} vào papers của gói “${own.id}”, hoặc của gói khác gửi cùng nơi quyết định`,
    place: { file, route: ['packages', at, 'papers'], at: 'key' as const },
  }));
}

/** Of the plan's packages to a higher decider the one with the most papers: there what lacks is meant to be. */
function fullestToHigher({ plan }: Facts): Package | undefined {
  return (plan.packages ?? [])
    .filter(({ each, papers }) => each === 'higher-decider' && papers.length > 0)
    .toSorted((a, b) => b.papers.length - a.papers.length)[0];
}

interface Lack {
  readonly component: string;
  /** Papers of which one would make it up. */
  readonly papers: readonly string[];
  readonly award: string;
}

function lacking(facts: Facts): readonly Lack[] {
  const here = new Set(ownDeciders(facts).map(({ id }) => id));
  const sent = definitionsOf(facts).filter(({ each }) => each === 'higher-decider');
  const held = new Set<string>(sent.flatMap(({ papers }) => papers));
  const wanted = new Set(
    facts.nominees.flatMap(({ award }) => (award && !here.has(award.decider) ? [award] : [])),
  );
  const lacks = new Map<string, Lack>();
  for (const award of wanted) {
    for (const { name, papers } of facts.law.components(award)) {
      const written = papers.filter(
        (document) =>
          always.includes(document) || facts.plan.papers.some((paper) => paper.document === document),
      );
      if (written.length === 0 || papers.some((document) => held.has(document)) || lacks.has(name)) continue;
      lacks.set(name, { component: name, papers: written, award: award.name });
    }
  }
  return [...lacks.values()];
}
