import type { Evidence, Nomination } from '../../model/files.generated.ts';
import { inSentence, isSettlement } from '../../vietnamese/place-name.ts';
import { postIn } from '../../vietnamese/post.ts';
import type { Facts, Nominee } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { citationView } from './citation.ts';
import { awardView } from './plan.ts';
import { seatOf, superiorOf } from './unit.ts';

const views = new WeakMap<Facts, Map<Nominee, Scope>>();

/** So many views are kept for the papers to come, two kilobytes each; those of further nominees are made again. */
const viewsKept = 2048;

/** A nominee as templates name it: one shape for the three kinds, null where a kind has no such thing. */
export function nomineeView(nominee: Nominee, facts: Facts): Scope {
  // Several papers name each.
  const known = views.get(facts) ?? new Map<Nominee, Scope>();
  views.set(facts, known);
  const view = known.get(nominee) ?? viewOf(nominee, facts);
  if (known.size < viewsKept) known.set(nominee, view);
  return view;
}

function viewOf({ nomination, standing, name, unit, award }: Nominee, facts: Facts): Scope {
  const { individual, collective, household } = nomination;
  const home = inSentence(unit?.name ?? '');
  const post = individual ? postIn(individual.position, home) : null;
  return {
    id: nomination.id,
    kind: nomination.kind,
    name,
    full_name: postIn(name, seatOf(facts.plan)),
    gender: individual?.gender ?? household?.gender ?? null,
    other_name: individual?.other_name ?? null,
    birth_date: individual?.birth_date ?? null,
    ethnicity: individual?.ethnicity ?? null,
    hometown: individual?.hometown ?? null,
    residence: individual?.residence ?? null,
    position: individual?.position ?? null,
    post,
    full_post: post === null ? null : postIn(post, seatOf(facts.plan)),
    party_position: individual?.party_position ?? null,
    qualification: individual?.qualification ?? null,
    honours: individual?.honours ?? null,
    address: collective?.address ?? household?.address ?? null,
    phone: collective?.phone ?? null,
    fax: collective?.fax ?? null,
    website: collective?.website ?? null,
    members: collective?.members ?? household?.members ?? null,
    women: collective?.women ?? null,
    profile: collective?.profile ?? null,
    compliance: collective?.compliance ?? null,
    party_work: collective?.party_work ?? null,
    unit: {
      name: unit?.name ?? null,
      superior: superiorOf(unit?.name ?? name, facts.plan),
      full_name: unit ? postIn(unit.name, seatOf(facts.plan)) : null,
      head: unit?.head?.name ?? null,
      head_position: unit?.head?.position ?? null,
      settlement: unit !== undefined && isSettlement(unit.name),
    },
    head: collective?.head ?? unit?.head?.name ?? null,
    unit_beside_name: unit && postIn(name, unit.name) !== name ? home : null,
    // Nobody confirms a report of his own: whoever leads the unit is confirmed from above.
    leads_unit: individual !== undefined && unit?.head?.name === name,
    award: award ? awardView(award, facts.plan) : null,
    duties: nomination.duties ?? null,
    achievements: achievementViews(nomination, facts),
    experience: nomination.experience ?? null,
    initiatives: (nomination.initiatives ?? []).map(({ name: title, scope, recognition }) => ({
      name: title,
      scope: scope ?? null,
      recognition: recognition ? citationView(recognition) : null,
    })),
    // None and not known are two things: a report must not say the one for the other.
    earlier_awards:
      nomination.earlier_awards?.map((earlier) => ({
        year: earlier.year,
        name: earlier.name,
        type: earlier.type,
        number: earlier.number,
        symbol: earlier.symbol,
        date: earlier.date,
        issuer: earlier.issuer,
      })) ?? null,
    ratings: (nomination.ratings ?? []).map(({ year, result }) => ({ year, result })),
    evidence: evidenceOf(nomination).map(evidenceView),
    summary: nomination.summary,
    total: standing.total,
    rank: standing.rank,
  };
}

function achievementViews(nomination: Nomination, { criteria }: Facts): readonly Scope[] {
  const names = criterionNames(criteria?.criteria ?? []);
  return nomination.achievements.map(({ criterion, title, text, evidence }) => ({
    title: title ?? names.get(criterion) ?? null,
    text,
    evidence: (evidence ?? []).map(evidenceView),
  }));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly children?: readonly Named[];
}

function criterionNames(
  criteria: readonly Named[],
  names = new Map<string, string>(),
): ReadonlyMap<string, string> {
  for (const { id, name, children } of criteria) {
    names.set(id, name);
    criterionNames(children ?? [], names);
  }
  return names;
}

/** Every piece of evidence once, in the order in which achievements name it. */
export function evidenceOf(nomination: Nomination): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const evidence of nomination.achievements.flatMap((achievement) => achievement.evidence ?? [])) {
    const key = evidence.file ?? evidence.title;
    if (!seen.has(key)) seen.set(key, evidence);
  }
  return [...seen.values()];
}

export function evidenceView(evidence: Evidence): Scope {
  return {
    title: evidence.title,
    number: evidence.number ?? null,
    symbol: evidence.symbol ?? null,
    date: evidence.date ?? null,
    issuer: evidence.issuer ?? null,
    page: evidence.page ?? null,
    quote: evidence.quote ?? null,
  };
}
