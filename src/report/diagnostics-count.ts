import type { Finding } from '../diagnostic/locate.ts';

export interface FindingCount {
  readonly errors: number;
  readonly warnings: number;
}

export function countFindings(findings: readonly Finding[]): FindingCount {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

/** The closing line: `3 lỗi, 1 cảnh báo trong 12 tệp`. */
export function closingLine(findings: readonly Finding[], files: number): string {
  const { errors, warnings } = countFindings(findings);
  if (findings.length === 0) return `Không có lỗi, không có cảnh báo trong ${files} tệp`;
  const counted = [
    errors > 0 ? `${errors} lỗi` : 'Không có lỗi',
    ...(warnings > 0 ? [`${warnings} cảnh báo`] : []),
  ];
  return `${counted.join(', ')} trong ${files} tệp`;
}
