import type { Citation } from '../../model/files.generated.ts';
import type { Scope } from '../template/engine.ts';

/** A cited paper as templates name it. */
export function citationView(citation: Citation): Scope {
  return {
    type: citation.type,
    number: citation.number ?? null,
    symbol: citation.symbol ?? null,
    date: citation.date ?? null,
    issuer: citation.issuer ?? null,
    summary: citation.summary,
  };
}

/** The citations without those that name a paper named before. */
export function distinctCitations(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>();
  return citations.filter((citation) => {
    const key =
      citation.number && citation.symbol
        ? `${citation.number}/${citation.symbol}`
        : `${citation.type} ${citation.date} ${citation.summary}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
