import type {
  LawInstrument,
  LawProvision,
  LawRegime,
  LawVote,
  Regulation,
  RegulationVote,
} from '../model/files.generated.ts';
import { writtenNumber } from './identify.ts';
import type { Law } from './law.ts';

const id = 'regulation';

/**
 * The law with the office's own regulation (quy chế) laid over what the law leaves to it: vote thresholds that no
 * decree sets, the quorum of its council, standards of its own. What the law sets itself stays as it is.
 */
export function withRegulation(law: Law, regulation: Regulation): Law {
  const provision = (article: string): LawProvision => ({ instrument: id, article, status: 'verified' });
  const overlay = (regime: LawRegime): LawRegime => ({
    ...regime,
    votes: votesOf(regime, regulation.votes ?? [], provision),
    standards: [
      ...regime.standards,
      ...(regulation.standards ?? []).map(({ article, ...standard }) => ({
        ...standard,
        law: provision(article),
      })),
    ],
    ...(regulation.quorum && {
      quorum: {
        numerator: regulation.quorum.numerator,
        denominator: regulation.quorum.denominator,
        law: provision(regulation.quorum.article),
      },
    }),
  });
  return {
    ...law,
    instruments: new Map([...law.instruments, [id, instrumentOf(regulation)]]),
    regimes: law.regimes.map(overlay),
  };
}

/** Thresholds of the law first, then those of the office, then what is left to an office that says nothing. */
function votesOf(
  { votes }: LawRegime,
  own: readonly RegulationVote[],
  provision: (article: string) => LawProvision,
): readonly LawVote[] {
  const setByLaw = votes.filter(({ set_by }) => set_by === 'law');
  const fixed = new Set(setByLaw.flatMap(({ awards }) => awards));
  const open = own.flatMap(({ article, awards, ...vote }): LawVote[] => {
    const free = awards.filter((code) => !fixed.has(code));
    return free.length === 0 ? [] : [{ ...vote, awards: free, set_by: 'office', law: provision(article) }];
  });
  return [...setByLaw, ...open, ...votes.filter(({ set_by }) => set_by === 'office')];
}

function instrumentOf({ source }: Regulation): LawInstrument {
  const number = writtenNumber(source);
  return {
    id,
    type: source.type,
    number: number === '' ? source.summary : number,
    issuer: source.issuer ?? '',
    title: source.summary,
    subject: 'other',
    dates: 'unverified',
    source: 'regulation.yaml',
    checked: source.date ?? '',
    ...(source.date !== undefined && { signed: source.date }),
  };
}
