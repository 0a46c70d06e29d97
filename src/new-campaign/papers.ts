import type { Value } from '../parse/tree.ts';
import type { NewDecider } from './awards.ts';

/** Symbol of the council in the numbers of its papers. */
export const councilAbbreviation = 'HĐTĐKT';

/** Ids of those who sign on behalf of a people's committee, and for the council where its chair is the decider. */
export const committeeSigner = 'uy-ban-nhan-dan';
export const deputySigner = 'pho-chu-tich-hoi-dong';

export interface PapersOf {
  /** Symbol of the office: `SKHĐT`. */
  readonly abbreviation: string | null;
  readonly number: string | undefined;
  /** Day of the plan, as written. */
  readonly date: string | null;
  /** The first is the head of the office, whoever else follows is above it. */
  readonly deciders: readonly NewDecider[];
  /** Ids of those deciders that some award needs. */
  readonly needed: ReadonlySet<string>;
  readonly unitsName: string;
  readonly superior: string | undefined;
  /** Whether the office is a people's committee. */
  readonly committee: boolean;
  /** Whether a deputy chair of the council was named, who submits to the head in the chair's place. */
  readonly deputy: boolean;
}

/**
 * The papers of a campaign: numbers and days are left for the registry, recipients are the usual ones. What goes to
 * the own head is submitted by the council; what goes above by the office.
 */
export function papersOf({
  abbreviation,
  number,
  date,
  deciders,
  needed,
  unitsName,
  superior,
  committee,
  deputy,
}: PapersOf): Value {
  const [own, ...above] = deciders;
  const head = own?.id ?? 'thu-truong';
  // What a committee issues as a body is signed on its behalf; its chair decides on awards in person.
  const office = committee ? committeeSigner : head;
  const symbol = (kind: string, of = abbreviation) => (of === null ? {} : { symbol: `${kind}-${of}` });
  const members = 'Thành viên Hội đồng Thi đua - Khen thưởng';
  const council = { issuer: 'council', signer: 'chu-tich-hoi-dong' };
  const to = (lines: readonly string[], archive = 'VT, VP') => ({ recipients: { lines, archive } });
  const letters = [
    {
      decider: own,
      ...council,
      signer: deputy ? deputySigner : council.signer,
      ...symbol('TTr', councilAbbreviation),
      ...to(['Như trên', members]),
    },
    ...above.map((decider) => ({ decider, ...symbol('TTr'), signer: office, ...to(['Như trên', members]) })),
  ].filter(({ decider }) => decider !== undefined && needed.has(decider.id));
  return [
    {
      document: 'plan',
      ...(number === undefined ? {} : { number }),
      ...symbol('KH'),
      date,
      signer: office,
      ...to([...(superior === undefined ? [] : [`${superior} (b/c)`]), unitsName]),
    },
    { document: 'achievement-report', signer: head },
    { document: 'score-summary', ...council, ...to([members], 'VP') },
    { document: 'score-sheet', ...council, ...to([members], 'VP') },
    {
      document: 'ballot-minutes',
      ...council,
      ...symbol('BB', councilAbbreviation),
      ...to([members], 'VT, HS'),
    },
    { document: 'minutes', ...council, ...symbol('BB', councilAbbreviation), ...to([members], 'VT, HS') },
    ...letters.flatMap(({ decider, recipients, ...letter }) => [
      { document: 'submission-letter', decider: decider?.id ?? '', ...letter, recipients },
      { document: 'nominee-list', decider: decider?.id ?? '', signer: letter.signer, ...issuerOf(letter) },
    ]),
    ...(own && needed.has(own.id)
      ? [
          {
            document: 'decision',
            decider: own.id,
            ...symbol('QĐ'),
            signer: head,
            ...to(['Như Điều 3', 'Kế toán'], 'VT, VP'),
          },
        ]
      : []),
  ];
}

function issuerOf(letter: object): { issuer?: string } {
  return 'issuer' in letter ? { issuer: String(letter.issuer) } : {};
}
