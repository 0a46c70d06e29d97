import type { Dossier } from '../../model/campaign.ts';
import type { LawInstrument, Nomination } from '../../model/files.generated.ts';
import { isGiayKhen } from '../../model/giay-khen.ts';

/** What the campaign knows of people, bodies and papers: what finished papers are held against. */
export interface Known {
  readonly people: readonly Person[];
  /** Names of offices, units, collectives. */
  readonly bodies: readonly string[];
  /** Positions of those who decide, sit on the council or lead a unit. */
  readonly offices: readonly string[];
  /** Names of the awards that the plan offers. */
  readonly awards: readonly string[];
  readonly nominees: readonly KnownNominee[];
  /** `2/TTr-HĐTĐKT`, `91/2017/NĐ-CP`: papers that the campaign and the law name, their figures without a leading 0. */
  readonly numbers: ReadonlySet<string>;
  /** Days of the laws, decrees and circulars that the program knows, as `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** Every text of the campaign, a line each: what a clerk wrote so is no slip of a paper. */
  readonly sayings: string;
}

export interface Person {
  readonly name: string;
  /** As the campaign gives them: Chánh Văn phòng Sở in the council is Chánh Văn phòng in his own unit. */
  readonly positions: readonly string[];
}

export interface KnownNominee {
  readonly id: string;
  readonly kind: Nomination['kind'];
  readonly name: string;
  /** The name, and every other way in which papers were found to spell it. */
  readonly spellings: readonly string[];
  /** Whether a giấy khen is printed for it: a title has none. */
  readonly certified: boolean;
}

/** `instruments` are all laws, decrees and circulars that the program knows. */
export function knownOf(
  { plan, council, nominations, criteria, regulation }: Dossier,
  instruments: Iterable<Pick<LawInstrument, 'number' | 'signed' | 'from' | 'until'>>,
): Known {
  const units = plan?.value.units ?? [];
  const codes = new Map((plan?.value.award_forms ?? []).map(({ id, code }) => [id, code]));
  const nominees = nominations.map(({ value }) => nomineeOf(value, isGiayKhen(codes.get(value.award))));
  const people: Named[] = [
    ...nominations.flatMap(({ value: { individual, household } }) => [
      ...(individual ? [{ name: individual.full_name, position: individual.position }] : []),
      ...(household ? [{ name: household.head_name }] : []),
    ]),
    ...(council?.value.members ?? []).map(({ name, position }) => ({ name, position })),
    ...(plan?.value.signers ?? []).flatMap(({ name }) => (name ? [{ name }] : [])),
    ...units.flatMap(({ head }) => (head ? [{ name: head.name, position: head.position }] : [])),
  ];
  const bodies = new Set([
    ...units.map(({ name }) => name),
    ...nominees.filter(({ kind }) => kind === 'collective').map(({ name }) => name),
  ]);
  const all = [plan, council, criteria, regulation, ...nominations].map((each) => each?.value);
  const laws = [...instruments];
  const numbers = new Set([...laws.map(({ number }) => number), ...numbersIn(all)]);
  return {
    people: once(people),
    bodies: [...bodies],
    offices: [
      ...new Set([
        ...(plan?.value.deciders ?? []).map(({ position }) => position),
        ...(council?.value.members ?? []).map(({ position }) => position),
        ...units.flatMap(({ head }) => (head?.position ? [head.position] : [])),
      ]),
    ].filter((office) => office.includes(' ')),
    awards: (plan?.value.award_forms ?? []).map(({ name }) => name),
    nominees,
    numbers,
    days: laws.flatMap(({ signed, from, until }) => [signed, from, until].filter((day) => day !== undefined)),
    sayings: [...texts(all)].join('\n'),
  };
}

function nomineeOf(
  { id, kind, individual, collective, household }: Nomination,
  certified: boolean,
): KnownNominee {
  const name = individual?.full_name ?? collective?.name ?? household?.head_name ?? id;
  return { id, kind, name, spellings: [name], certified };
}

interface Named {
  readonly name: string;
  readonly position?: string;
}

/** A person who is named in two places is known once, with every position given. */
function once(people: readonly Named[]): readonly Person[] {
  const byName = new Map<string, string[]>();
  for (const { name, position } of people) {
    const positions = byName.get(name) ?? [];
    if (position !== undefined && !positions.includes(position)) positions.push(position);
    byName.set(name, positions);
  }
  return [...byName].map(([name, positions]) => ({ name, positions }));
}

function* texts(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value.replace(/\s+/gu, ' ');
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* texts(part);
}

/** Whatever has a number and a symbol of its own. */
function* numbersIn(value: unknown): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('number' in value && 'symbol' in value)
    yield `${Number.parseInt(String(value.number), 10)}/${value.symbol}`;
  for (const part of Object.values(value)) yield* numbersIn(part);
}
