import type { Paper } from '../../model/files.generated.ts';
import type { Facts } from '../facts.ts';

/** True where the plan names the paper: those that an office may do without are written only then. */
export function isListed({ plan }: Facts, document: Paper['document']): boolean {
  return plan.papers.some((paper) => paper.document === document);
}
