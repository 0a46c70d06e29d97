import { paperOf } from '../../model/paper-of.ts';
import type { Facts, Nominee } from '../facts.ts';
import { giayKhen } from '../papers/certificate.ts';
import { isListed } from '../papers/listed.ts';
import type { Scope } from '../template/engine.ts';
import { definitionsOf, ownDeciders, type Package, type Subject } from './package.ts';

/**
 * What a package is to hold and does not: the papers of its definition that the plan declares, and for what goes to a
 * higher decider the components that the law names. Papers that nobody needs (a notice where nobody was refused) are
 * not missed.
 */
export function missingOf(pack: Package, papers: readonly Subject[], facts: Facts): readonly Scope[] {
  const held = new Set(papers.map(({ id }) => id));
  const lacking = lackingOf(pack, papers, facts).filter((document) => isListed(facts, document));
  const known = new Set([...held, ...lacking, ...sentBeside(pack, facts)]);
  return [
    ...lacking.map((document) => ({ document, component: null })),
    ...componentsLacking(pack, known, facts).map((component) => ({ document: null, component })),
  ];
}

/** What the definition of a package lists and the plan does not declare: the office's to know, not the recipient's. */
export function undeclaredOf(pack: Package, papers: readonly Subject[], facts: Facts): readonly Listed[] {
  return lackingOf(pack, papers, facts).filter((document) => !isListed(facts, document));
}

type Listed = Package['definition']['papers'][number];

function lackingOf(pack: Package, papers: readonly Subject[], facts: Facts): readonly Listed[] {
  const held = new Set(papers.map(({ id }) => id));
  return pack.definition.papers.filter((document) => !held.has(document) && needs(document, pack, facts));
}

function needs(document: string, { nominees }: Package, facts: Facts): boolean {
  const own = new Set(ownDeciders(facts).map(({ id }) => id));
  const proposed = nominees.filter(({ standing }) => standing.allotted && standing.award !== null);
  const commended = proposed.filter(({ award }) => award !== undefined && own.has(award.decider));
  switch (document) {
    case 'notice':
      return facts.settled && nominees.length > proposed.length;
    case 'certificate':
      return commended.some(giayKhen);
    case 'decision':
    case 'prize-table':
    case 'register':
    case 'public-list':
      return commended.length > 0;
    case 'submission-letter':
    case 'nominee-list':
      return proposed.length > 0;
    case 'unit-kit':
    case 'achievement-report':
      return nominees.length > 0;
    default:
      return true;
  }
}

/** A decider's dossier may go in two packages: to him, and to the office that appraises it for him. */
function sentBeside({ definition }: Package, facts: Facts): readonly string[] {
  return definitionsOf(facts)
    .filter(({ id, each }) => id !== definition.id && each === 'higher-decider')
    .flatMap(({ papers }) => papers);
}

function componentsLacking(
  { definition, nominees }: Package,
  known: ReadonlySet<string>,
  { law, plan }: Facts,
): readonly string[] {
  if (definition.each !== 'higher-decider') return [];
  const awards = new Set(nominees.flatMap(({ award }: Nominee) => award ?? []));
  const lacking = [...awards]
    .flatMap((award) => law.components(award).map((component) => ({ ...component, award })))
    .filter(({ papers, opinions, award }) =>
      opinions
        ? paperOf(plan, 'submission-letter', award.decider)?.opinions === undefined
        : papers.length > 0 && !papers.some((document) => known.has(document)),
    );
  return [...new Set(lacking.map(({ name }) => name))];
}
