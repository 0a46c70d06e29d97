import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';

/** What is left when the warnings that the plan silences are taken away; errors never are. */
export function withoutSilenced(
  diagnostics: readonly Diagnostic[],
  { plan }: Dossier,
): readonly Diagnostic[] {
  const silenced = new Set<string>(plan?.value.silence ?? []);
  if (silenced.size === 0) return diagnostics;
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !silenced.has(code));
}
