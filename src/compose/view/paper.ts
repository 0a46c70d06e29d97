import type { Signer } from '../../model/files.generated.ts';
import { paperOf } from '../../model/paper-of.ts';
import type { Facts } from '../facts.ts';
import { recipientsOf } from '../packages/recipients.ts';
import type { Scope } from '../template/engine.ts';
import { citationView, distinctCitations } from './citation.ts';

/** Number, date and issuer of a paper, as it carries them and as others cite it; blanks where it has none yet. */
export function numberView(facts: Facts, document: string, decider?: string) {
  const { plan, fronts } = facts;
  const paper = paperOf(plan, document, decider);
  const front = fronts.get(document);
  const issuer = issuerOf(facts, paper?.issuer ?? front?.issuer ?? 'agency');
  const awaited =
    document === 'decision' ? (plan.decision_date ?? plan.submission_date) : plan.submission_date;
  const opened = document === 'plan' ? plan.period.start : awaited;
  return {
    number: paper?.number ?? null,
    symbol: paper?.symbol ?? (front?.type ? `${front.type}-${issuer.abbreviation}` : null),
    date: paper?.date ?? null,
    year: opened?.slice(0, 4) ?? null,
    issuer,
  } satisfies Scope;
}

/** One paper itself: beside its number, who signs it, who receives it, what it rests on. */
export function paperView(facts: Facts, document: string, decider?: string) {
  const { plan } = facts;
  const paper = paperOf(plan, document, decider);
  const signer = plan.signers.find(({ id }) => id === paper?.signer);
  const law = plan.legal_bases?.length ? plan.legal_bases : facts.law.legalBases(document, paper);
  const superior = (plan.superior_plans ?? []).toReversed();
  const own = paper?.legal_bases ?? [];
  const asked = document === 'submission-letter' ? plan.deciders.find(({ id }) => id === decider) : undefined;
  const addressed = paper?.addressees ?? (asked ? [asked.position] : []);
  return {
    ...numberView(facts, document, decider),
    signer: signerView(signer),
    addressees: paper?.addressees ?? [],
    recipients: paper?.recipients?.lines ?? recipientsOf(facts, document, decider, addressed),
    archive: paper?.recipients?.archive ?? null,
    // Law first, then the plans of those above, the highest first, then what this paper alone rests on
    bases: distinctCitations([...law, ...superior, ...own]).map(citationView),
    legal_bases: distinctCitations([...superior, ...law, ...own])
      .filter((citation) => !superior.some((plan) => plan === citation))
      .map(citationView),
  } satisfies Scope;
}

interface Issuer extends Scope {
  readonly kind: 'agency' | 'council';
  /** The lines of whoever stands above it in the letterhead; none for a committee of the people. */
  readonly superior: readonly string[];
  readonly name: string;
  /** The lines of the name as the letterhead prints it. */
  readonly letterhead: readonly string[];
  readonly abbreviation: string;
}

/** A council has the agency above it and its own numbers (mục II.3.a Phụ lục I, Nghị định 30/2020/NĐ-CP). */
function issuerOf({ plan, council }: Facts, kind: 'agency' | 'council'): Issuer {
  if (kind === 'council' && council) {
    return {
      kind,
      superior: linesOf(plan.agency.short_name),
      name: council.name,
      letterhead: linesOf(council.short_name ?? council.name),
      abbreviation: council.abbreviation,
    };
  }
  return {
    kind: 'agency',
    superior: linesOf(plan.superior_agency?.short_name ?? ''),
    name: inOneLine(plan.agency.short_name),
    letterhead: linesOf(plan.agency.short_name),
    abbreviation: plan.agency.abbreviation,
  };
}

function linesOf(name: string): readonly string[] {
  return name.split('\n').filter((line) => line !== '');
}

/** A name inside a sentence, whatever lines a letterhead breaks it into. */
export function inOneLine(name: string): string {
  return name.replace(/\s*\n\s*/g, ' ');
}

/**
 * The lines above a signature: `KT. Giám đốc`, `Phó Giám đốc`, or for a body `TM. Hội đồng`, `KT. Chủ tịch`,
 * `Phó Chủ tịch`, and likewise for the deputy of whoever signs by order, `TL.` (Điều 13, mục II.7 Phụ lục I); nulls
 * where nobody is named.
 */
function signerView(signer: Signer | undefined): Scope {
  return {
    lines: signer ? authorityLines(signer) : [],
    post: signer?.post ?? null,
    name: signer?.name ?? null,
  };
}

/**
 * Who confirms a report as the level that submits (“cấp trình khen thưởng”): whoever signs the tờ trình to the decider
 * of the award, so that nobody submits to himself; the signer of the reports where that tờ trình has none.
 */
export function submitterView(facts: Facts, decider: string | undefined): Scope {
  const letter = paperOf(facts.plan, 'submission-letter', decider);
  const signs = letter?.signer ?? paperOf(facts.plan, 'achievement-report')?.signer;
  const signer = facts.plan.signers.find(({ id }) => id === signs);
  const council = letter?.signer !== undefined && letter.issuer === 'council';
  // The form names a head; whoever is none signs with his authority (Điều 13 Nghị định 30/2020/NĐ-CP).
  const stated = council || (signer?.authority !== undefined && signer.authority !== 'TM.');
  return {
    council,
    lines: signer && stated ? authorityLines(signer) : [],
    name: signer?.name ?? null,
  };
}

function authorityLines(signer: Signer): readonly string[] {
  const { authority, authority_of: of, in_place_of: head, position } = signer;
  if (!authority) return [position];
  if (authority === 'Q.') return [`Q. ${of ?? position}`];
  if (authority !== 'KT.' && of && head) return [`${authority} ${of}`, `KT. ${head}`, position];
  return of ? [`${authority} ${of}`, position] : [`${authority} ${position}`];
}
