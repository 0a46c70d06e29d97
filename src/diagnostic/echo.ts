import type { Finding } from './locate.ts';

const syntax = /^TD10[0-3]/;

/**
 * Leaves out what is said of a line that is no sound YAML beside that: it was read as it would be mended, and what the
 * mending brought in (a path with the backslash that YAML took for a sign) is no second fault.
 */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const lineOf = ({ file, range }: Finding) => `${range.start.line} ${file}`;
  const broken = new Set(findings.filter(({ code }) => syntax.test(code)).map(lineOf));
  return broken.size === 0
    ? findings
    : findings.filter((finding) => syntax.test(finding.code) || !broken.has(lineOf(finding)));
}
