import type { Finding } from '../diagnostic/locate.ts';
import { countFindings } from './diagnostics-count.ts';

/** `validate --format json`: findings and their count, as other programs read them. `files` is how many were read. */
export function jsonReport(findings: readonly Finding[], files: number): string {
  const diagnostics = findings.map(({ code, severity, message, help, file, range, related, law }) => ({
    code,
    severity,
    message,
    ...(help !== undefined && { help }),
    file,
    range,
    ...(related.length > 0 && { related }),
    ...(law !== undefined && { law }),
  }));
  const { errors, warnings } = countFindings(findings);
  return `${JSON.stringify({ version: 1, diagnostics, summary: { files, errors, warnings } }, null, 2)}\n`;
}
