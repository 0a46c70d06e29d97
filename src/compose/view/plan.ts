import { campaignTypeOf } from '../../model/campaign-type.ts';
import type { Criteria, Criterion, Plan } from '../../model/files.generated.ts';
import type { Facts } from '../facts.ts';
import type { Scope } from '../template/engine.ts';
import { citationView } from './citation.ts';
import { inOneLine, numberView } from './paper.ts';

/** The plan, its agency and its criteria as templates name them. */
export function planView(facts: Facts): Scope {
  const { plan, criteria } = facts;
  return {
    title: plan.title,
    theme: plan.theme,
    campaign_type: campaignTypeOf(plan),
    motto: plan.motto ?? [],
    purposes: plan.purposes ?? [],
    demands: plan.demands ?? [],
    contents: plan.contents.map(({ id, text }) => ({ id, text })),
    criteria: (criteria?.criteria ?? []).map(criterionView),
    scale: scaleView(criteria?.scale),
    start: plan.period.start,
    end: plan.period.end ?? null,
    period_note: plan.period.note ?? null,
    achieved_from: plan.achievement_period?.start ?? plan.period.start,
    achieved_to: plan.achievement_period?.end ?? plan.period.end ?? null,
    number_words: numberWordsView(plan),
    participants: plan.participants,
    units: plan.units.map(({ id, name }) => ({ id, name })),
    awards: plan.award_forms.map((form) => awardView(form, plan)),
    award_terms: plan.award_terms ?? [],
    procedure: (plan.procedure ?? []).map(({ text, deadline }) => ({ text, deadline: deadline ?? null })),
    implementation: plan.implementation ?? [],
    superior_plans: (plan.superior_plans ?? []).map(citationView),
    ...numberView(facts, 'plan'),
    submission_date: plan.submission_date ?? null,
    decision_date: plan.decision_date ?? null,
  };
}

/** How the office reads a sum of money aloud, as `money_in_words` takes it. */
function numberWordsView({ number_words: words }: Plan): Scope {
  return {
    zero_ten: words?.zero_ten ?? null,
    thousand: words?.thousand ?? null,
    billion: words?.billion ?? null,
    four: words?.four ?? null,
    even: words?.even ?? false,
  };
}

export function agencyView({ agency }: Plan): Scope {
  return {
    name: agency.name,
    short_name: inOneLine(agency.short_name),
    abbreviation: agency.abbreviation,
    place: agency.place,
    head: agency.head ?? null,
    address: agency.address ?? null,
    mandate: agency.mandate ? citationView(agency.mandate) : null,
  };
}

export function awardView(form: Plan['award_forms'][number], plan: Plan): Scope {
  const decider = plan.deciders.find(({ id }) => id === form.decider);
  return {
    id: form.id,
    name: form.name,
    type: form.type,
    for: form.for,
    decider: decider?.position ?? null,
    quota: {
      individual: form.quota?.individual ?? null,
      collective: form.quota?.collective ?? null,
      household: form.quota?.household ?? null,
    },
  };
}

function criterionView(criterion: Criterion): Scope {
  return {
    id: criterion.id,
    name: criterion.name,
    description: criterion.description ?? null,
    max: criterion.max ?? null,
    children: (criterion.children ?? []).map(criterionView),
  };
}

function scaleView(scale: Criteria['scale']): Scope | null {
  if (scale === undefined) return null;
  return { max: scale.max, source: scale.source ? citationView(scale.source) : null };
}
