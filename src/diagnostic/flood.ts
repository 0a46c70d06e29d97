import type { Diagnostic } from './diagnostic.ts';

/** How many findings of one file are told; nobody reads more, and a hostile file has a hundred thousand. */
const most = 100;

/** The first findings of each file, errors before warnings, and one that counts those left out. */
export function withoutFlood(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const known = byFile.get(diagnostic.place.file);
    if (known) known.push(diagnostic);
    else byFile.set(diagnostic.place.file, [diagnostic]);
  }
  return [...byFile].flatMap(([file, all]) => {
    if (all.length <= most) return all;
    const errors = all.filter(({ severity }) => severity === 'error');
    const warnings = all.filter(({ severity }) => severity === 'warning');
    return [...[...errors, ...warnings].slice(0, most), flood(file, errors.length, warnings.length)];
  });
}

function flood(file: string, errors: number, warnings: number): Diagnostic {
  const counted = warnings === 0 ? `${errors} lỗi` : `${errors} lỗi, ${warnings} cảnh báo`;
  const told = warnings === 0 ? 'lỗi' : 'chỗ';
  return {
    code: 'TD1034',
    severity: errors > 0 ? 'error' : 'warning',
    message: `tệp này có ${counted}; chỉ kể ${most} ${told} đầu`,
    help: `sửa những ${told} đã kể rồi kiểm tra lại; nếu tệp được chép từ nơi khác thì xem có chép nhầm không`,
    place: { file, offset: 0, length: 0 },
  };
}
