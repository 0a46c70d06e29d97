import type { Reason } from './reason.ts';

/** Whether a member said that the criterion does not apply: such a mark is no part of a mean. */
export function abstains({ because }: { readonly because: Reason }): boolean {
  const { code } = because;
  return code === 'not-applicable' || code === 'not-applicable-full' || code === 'not-applicable-spared';
}
