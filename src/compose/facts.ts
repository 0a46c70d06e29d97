import type { Sourced } from '../model/campaign.ts';
import type {
  AwardForm,
  Council,
  Criteria,
  Decider,
  Template as FrontMatter,
  Nomination,
  Plan,
  Seal,
  Unit,
} from '../model/files.generated.ts';
import { nomineeName } from '../model/nominee-name.ts';
import type { NominationStanding, Standing } from '../model/standing.ts';
import { comparePersonNames, compareText } from '../vietnamese/collate.ts';
import type { ComposeInput, LawAnswers, SheetPictures } from './input.ts';

/** A nomination together with how it stands and with what it refers to. */
export interface Nominee {
  readonly nomination: Nomination;
  readonly standing: NominationStanding;
  readonly name: string;
  readonly unit: Unit | undefined;
  /** The award proposed: the one asked for until scoring says otherwise. */
  readonly award: AwardForm | undefined;
}

/** The campaign, looked up by id. */
export interface Facts {
  readonly plan: Plan;
  readonly criteria: Criteria | undefined;
  readonly council: Council | undefined;
  readonly seal: Seal | undefined;
  readonly standing: Standing;
  readonly law: LawAnswers;
  readonly draft: boolean;
  readonly sheet: SheetPictures;
  /** What the template of each document says of it. */
  readonly fronts: ReadonlyMap<string, FrontMatter>;
  /** In the order of lists: collectives, households, individuals; better ranked first, then by name. */
  readonly nominees: readonly Nominee[];
  /** Ballots are entered: who stands on a tờ trình is settled. */
  readonly settled: boolean;
}

/** Undefined where there is no plan: without it no paper has an issuer. */
export function factsOf(input: ComposeInput): Facts | undefined {
  const { plan, criteria, council, seal, nominations } = input.dossier;
  if (!plan) return undefined;
  return {
    plan: plan.value,
    criteria: criteria?.value,
    council: council?.value,
    seal: seal?.value,
    standing: input.standing,
    law: input.law,
    draft: input.draft ?? false,
    sheet: input.sheet ?? {},
    fronts: frontsOf(input),
    nominees: nomineesOf(plan.value, nominations, input.standing),
    settled: council?.value.ballots !== undefined,
  };
}

function frontsOf({ templates }: ComposeInput): ReadonlyMap<string, FrontMatter> {
  return new Map(
    [...templates.values()].flatMap(({ front }) => (front ? [[front.document, front] as const] : [])),
  );
}

function nomineesOf(
  plan: Plan,
  nominations: readonly Sourced<Nomination>[],
  standing: Standing,
): readonly Nominee[] {
  const standings = new Map(standing.nominations.map((each) => [each.id, each]));
  const units = new Map(plan.units.map((unit, order) => [unit.id, { unit, order }]));
  const awards = new Map(plan.award_forms.map((form, order) => [form.id, { form, order }]));
  const nominees = nominations.flatMap(({ value: nomination }): readonly Nominee[] => {
    const stands = standings.get(nomination.id);
    if (!stands) return [];
    return [
      {
        nomination,
        standing: stands,
        name: nomineeName(nomination),
        unit: units.get(nomination.unit)?.unit,
        award: awards.get(stands.award ?? nomination.award)?.form,
      },
    ];
  });
  const order = ({ nomination, standing: stands, award }: Nominee) => [
    kindOrder[nomination.kind],
    award ? (awardTypeOrder[award.type] ?? 0) : 2,
    award ? (awards.get(award.id)?.order ?? 0) : 0,
    stands.rank ?? Number.MAX_SAFE_INTEGER,
    nomination.kind === 'collective' ? (units.get(nomination.unit)?.order ?? 0) : 0,
  ];
  return nominees
    .map((nominee) => ({ nominee, keys: order(nominee) }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || compareNames(a.nominee, b.nominee))
    .map(({ nominee }) => nominee);
}

/** Collectives, then households, then individuals (khoản 5 Điều 29 Nghị định 152/2025/NĐ-CP). */
const kindOrder = { collective: 0, household: 1, individual: 2 };
/** Of one decider, titles stand before commendations (same place). */
const awardTypeOrder = { title: 0, commendation: 1 };

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const difference = key - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareNames(a: Nominee, b: Nominee): number {
  if (a.nomination.kind === 'individual')
    return comparePersonNames(a.name, b.name) || compareText(a.nomination.id, b.nomination.id);
  return compareText(a.name, b.name) || compareText(a.nomination.id, b.nomination.id);
}

/** Those who stand on the papers for one decider: voted for once ballots are in, before that those allotted. */
export function proposedTo(decider: Decider, facts: Facts): readonly Nominee[] {
  return facts.nominees.filter(
    ({ standing, award }) => standing.allotted && standing.award !== null && award?.decider === decider.id,
  );
}
