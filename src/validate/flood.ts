import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** How many findings of one file are told; nobody reads more, and a hostile file has a hundred thousand. */
const most = 100;

/** The first findings of each file, and one that counts those left out. */
export function withoutFlood(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const kept: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const count = (counts.get(diagnostic.place.file) ?? 0) + 1;
    counts.set(diagnostic.place.file, count);
    if (count <= most) kept.push(diagnostic);
  }
  for (const [file, count] of counts) if (count > most) kept.push(flood(file, count));
  return kept;
}

function flood(file: string, count: number): Diagnostic {
  return {
    code: 'TD1034',
    severity: 'error',
    message: `tệp này có ${count} lỗi; chỉ kể ${most} lỗi đầu`,
    help: 'sửa những lỗi đã kể rồi kiểm tra lại; nếu tệp được chép từ nơi khác thì xem có chép nhầm không',
    place: { file, offset: 0, length: 0 },
  };
}
