import type { Dossier } from '../model/campaign.ts';

/** SHA-256 of what is sealed of the plan and the criteria, in lower-case hexadecimal. */
export interface Fingerprints {
  readonly plan: string;
  readonly criteria: string;
}

/** What a plan says only later, or says to the program alone: entering it is no change of the rules of the campaign. */
const enteredLater: ReadonlySet<string> = new Set([
  'papers',
  'signers',
  'submission_date',
  'decision_date',
  'review',
  'certificate',
  'form_profile',
  'silence',
  'sample',
]);

/**
 * The fingerprints of a campaign as it is now; undefined while its plan or its criteria cannot be read. They are
 * taken of what the files say, not of how: comments, quotes, the order of keys and `18,5` for `18.5` change nothing.
 */
export function fingerprintsOf(
  { plan, criteria }: Dossier,
  sha256: (bytes: Uint8Array) => string,
): Fingerprints | undefined {
  if (plan === undefined || criteria === undefined) return undefined;
  const sealed = Object.entries(plan.value).filter(([key]) => !enteredLater.has(key));
  const mark = (value: unknown) => sha256(new TextEncoder().encode(canonical(value)));
  return { plan: mark(Object.fromEntries(sealed)), criteria: mark(criteria.value) };
}

/** One text for one meaning: JSON with the keys of every mapping in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}
