import type { Document } from '../../document/document.ts';
import type { Decider, Package as Definition, Unit } from '../../model/files.generated.ts';
import { type Facts, type Nominee, proposedTo } from '../facts.ts';
import { decidedHere } from '../papers/decision.ts';

/** What a paper is about, as far as it decides who receives it. */
export type Subject = Pick<Document, 'id' | 'decider' | 'nominee' | 'unit'>;

/** One recipient, and which papers it receives. */
export interface Package {
  /** `ke-toan`, `don-vi/van-phong-so`: also the folder, below that of all packages. */
  readonly id: string;
  readonly definition: Definition;
  /** As the cover names it. */
  readonly name: string;
  /** The nominations whose own papers it may hold. */
  readonly nominees: readonly Nominee[];
  /** True for a paper that it is to hold: never one about a nominee, a unit or a decider that is not its own. */
  holds(subject: Subject): boolean;
}

/** The plan's packages, then those defaults that it does not replace; one whose list of papers is empty is left out. */
export function definitionsOf({ plan, fronts }: Pick<Facts, 'plan' | 'fronts'>): readonly Definition[] {
  const own = plan.packages ?? [];
  const defaults = fronts.get('contents')?.packages ?? [];
  const others = defaults.filter(({ id }) => !own.some((definition) => definition.id === id));
  return [...own, ...others].filter(({ papers }) => papers.length > 0);
}

/** Every recipient of the campaign, in the order of the definitions. */
export function packagesOf(facts: Facts): readonly Package[] {
  return definitionsOf(facts).flatMap((definition) => instances(definition, facts));
}

/** The recipients of one definition. */
export function instances(definition: Definition, facts: Facts): readonly Package[] {
  const listed = ({ id }: Subject) => definition.papers.some((document) => document === id);
  const deciders = deciderOf(facts);
  switch (definition.each) {
    case 'unit':
      return facts.plan.units.map((unit) => ofUnit(unit));
    case 'nominee':
      return facts.nominees.map((nominee) => ofNominee(nominee));
    case 'own-decider':
      return ownDeciders(facts).map((decider) => ofDecider(decider));
    case 'higher-decider':
      return higherDeciders(facts).map((decider) => ofDecider(decider));
    default:
      return [
        {
          id: definition.id,
          definition,
          name: definition.name ?? definition.id,
          nominees: facts.nominees,
          holds: listed,
        },
      ];
  }

  function ofUnit({ id, name }: Unit): Package {
    const nominees = facts.nominees.filter(({ nomination }) => nomination.unit === id);
    const own = idsOf(nominees);
    return {
      ...one(id, name, nominees),
      holds: (subject) =>
        listed(subject) &&
        (subject.unit === undefined || subject.unit === id) &&
        (subject.nominee === undefined || own.has(subject.nominee)),
    };
  }

  function ofNominee(nominee: Nominee): Package {
    const { id } = nominee.nomination;
    return {
      ...one(id, nominee.name, [nominee]),
      holds: (subject) =>
        listed(subject) &&
        subject.unit === undefined &&
        (subject.nominee === undefined || subject.nominee === id) &&
        (subject.decider === undefined || subject.decider === deciders.get(id)),
    };
  }

  function ofDecider({ id, position }: Decider): Package {
    const nominees = facts.nominees.filter(({ nomination }) => deciders.get(nomination.id) === id);
    const own = idsOf(nominees);
    return {
      ...one(id, definition.name?.replace(/ \(b\/c\)$/, '') ?? position, nominees),
      holds: (subject) =>
        listed(subject) &&
        subject.unit === undefined &&
        (subject.decider === undefined || subject.decider === id) &&
        (subject.nominee === undefined || own.has(subject.nominee)),
    };
  }

  function one(subject: string, name: string, nominees: readonly Nominee[]): Omit<Package, 'holds'> {
    return { id: `${definition.id}/${subject}`, definition, name, nominees };
  }
}

/** Those who decide within the office; a decision of anybody else is his own office's to write. */
export function ownDeciders(facts: Facts): readonly Decider[] {
  const here = new Set(decidedHere(facts).map(({ decider }) => decider.id));
  return facts.plan.deciders.filter(({ id, level }) => here.has(id) || level === 'agency');
}

/** The papers that a decider receives with the tờ trình to him: what the packages that go to him hold. */
export function enclosedFor(decider: Decider, facts: Facts): ReadonlySet<string> {
  const own = ownDeciders(facts).some(({ id }) => id === decider.id);
  const wanted: Definition['each'] = own ? 'own-decider' : 'higher-decider';
  const sent = definitionsOf(facts).filter(({ each }) => each === wanted);
  return new Set(sent.flatMap(({ papers }) => papers));
}

function higherDeciders(facts: Facts): readonly Decider[] {
  const own = new Set(ownDeciders(facts).map(({ id }) => id));
  return facts.plan.deciders.filter(
    (decider) => !own.has(decider.id) && proposedTo(decider, facts).length > 0,
  );
}

/** To whom each nomination that is proposed at all is proposed. */
function deciderOf(facts: Facts): ReadonlyMap<string, string> {
  const pairs = facts.plan.deciders.flatMap((decider) =>
    proposedTo(decider, facts).map(({ nomination }) => [nomination.id, decider.id] as const),
  );
  return new Map(pairs);
}

function idsOf(nominees: readonly Nominee[]): ReadonlySet<string> {
  return new Set(nominees.map(({ nomination }) => nomination.id));
}
