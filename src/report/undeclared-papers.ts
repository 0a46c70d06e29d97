import { documentNames } from '../model/document-names.generated.ts';
import type { Plan } from '../model/files.generated.ts';

/**
 * Papers that packages go out without, since the plan does not declare them, and how to have them. The office may do
 * without these, so nobody whom a package goes to is told. Empty where there are none.
 *
 * @param undeclared the name of each paper, and the packages that it would be in
 */
export function undeclaredLines(undeclared: ReadonlyMap<string, readonly string[]>): string {
  const names = [...undeclared.keys()];
  if (names.length === 0) return '';
  const packages = [...new Set([...undeclared.values()].flat())].join(', ');
  const lacking =
    names.length === 1
      ? `${names[0]}: kế hoạch chưa khai văn bản này, nên không có trong gói ${packages}.`
      : `${names.length} loại văn bản kế hoạch chưa khai, nên không có trong gói ${packages}: ${names.join(', ')}.`;
  return `${lacking}\nMuốn có thì khai thêm trong mục papers của plan.yaml; “thidua render --only <mã giấy tờ>” cho biết phải thêm dòng nào.\n`;
}

/**
 * Why nothing was printed of the papers that somebody asked for, with the lines that declare one, ready to be copied.
 *
 * @param asked document ids
 */
export function nothingPrinted(asked: readonly string[], plan: Plan | undefined): string {
  const called = (id: string) => documentNames[id] ?? id;
  return asked
    .map((id) => {
      if (plan === undefined || plan.papers.some(({ document }) => document === id))
        return `Chưa có ${called(id)} nào để in: còn thiếu đề nghị, cuộc họp hay kết quả mà văn bản này cần.\n`;
      const signer = plan.papers[0]?.signer ?? plan.signers[0]?.id ?? '…';
      return `Chưa có ${called(id)} nào để in, vì plan.yaml chưa khai. Thêm hai dòng sau vào cuối mục papers (signer là mã người ký) rồi chạy lại:\n  - document: ${id}\n    signer: ${signer}\n`;
    })
    .join('');
}
