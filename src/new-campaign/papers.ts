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
  /** Whether the office is a people's committee. */
  readonly committee: boolean;
  /** Whether a deputy chair of the council was named, who submits to the head in the chair's place. */
  readonly deputy: boolean;
}

/**
 * Every paper of a campaign, so that none has to be asked for: numbers and days are left for the registry, Nơi nhận for
 * the packages to say. What goes to the own head is submitted by the council; what goes above by the office.
 */
export function papersOf({
  abbreviation,
  number,
  date,
  deciders,
  needed,
  committee,
  deputy,
}: PapersOf): Value {
  const [own, ...above] = deciders;
  const head = own?.id ?? 'thu-truong';
  // What a committee issues as a body is signed on its behalf; its chair decides on awards in person.
  const office = committee ? committeeSigner : head;
  const symbol = (kind: string, of = abbreviation) => (of === null ? {} : { symbol: `${kind}-${of}` });
  const council = { issuer: 'council', signer: 'chu-tich-hoi-dong' };
  const filed = (archive = 'VT, VP') => ({ recipients: { archive } });
  // Where nobody is known yet, the head of the office is asked all the same.
  const isAsked = own === undefined || needed.has(own.id);
  const letters = [
    ...(isAsked
      ? [
          {
            decider: head,
            ...council,
            signer: deputy ? deputySigner : council.signer,
            ...symbol('TTr', councilAbbreviation),
            ...filed(),
          },
        ]
      : []),
    ...above
      .filter(({ id }) => needed.has(id))
      .map(({ id }) => ({ decider: id, ...symbol('TTr'), signer: office, ...filed() })),
  ];
  return [
    {
      document: 'plan',
      ...(number === undefined ? {} : { number }),
      ...symbol('KH'),
      date,
      signer: office,
      ...filed(),
    },
    {
      document: 'guideline',
      ...(abbreviation === null ? {} : { symbol: `${abbreviation}-VP` }),
      signer: office,
      ...filed(),
    },
    { document: 'unit-kit', signer: head },
    { document: 'achievement-report', signer: head },
    { document: 'achievement-summary', ...council },
    { document: 'invitation', ...council, ...symbol('GM', councilAbbreviation), ...filed() },
    { document: 'score-summary', ...council, ...filed('VP') },
    { document: 'score-sheet', ...council, ...filed('VP') },
    { document: 'ballot', ...council },
    {
      document: 'ballot-minutes',
      ...council,
      ...symbol('BB', councilAbbreviation),
      ...filed('VT, HS'),
    },
    { document: 'minutes', ...council, ...symbol('BB', councilAbbreviation), ...filed('VT, HS') },
    ...letters.flatMap(({ decider, recipients, ...letter }) => [
      { document: 'submission-letter', decider, ...letter, recipients },
      { document: 'nominee-list', decider, signer: letter.signer, ...issuerOf(letter) },
    ]),
    ...(own && needed.has(own.id)
      ? [
          {
            document: 'decision',
            decider: own.id,
            ...symbol('QĐ'),
            signer: head,
            ...filed(),
          },
          { document: 'prize-table', decider: own.id, signer: head },
          { document: 'certificate', decider: own.id, signer: head },
          { document: 'register', decider: own.id, signer: head },
          { document: 'public-list', decider: own.id, signer: head },
        ]
      : []),
    {
      document: 'notice',
      ...council,
      signer: deputy ? deputySigner : council.signer,
      ...symbol('TB', councilAbbreviation),
      ...filed(),
    },
    { document: 'final-report', ...symbol('BC'), signer: office, ...filed() },
  ];
}

function issuerOf(letter: object): { issuer?: string } {
  return 'issuer' in letter ? { issuer: String(letter.issuer) } : {};
}
