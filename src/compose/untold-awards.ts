import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { nomineeName } from '../model/nominee-name.ts';
import type { ComposeInput } from './input.ts';

/** The report whose form asks for earlier awards (phần III of the forms for regular work). */
const report = 'achievement-report-regular';

/**
 * Reports on regular work that leave the table of earlier awards to fill in by hand, for nobody has said whether there
 * are any. A warning each; none where the office's own form does not ask.
 *
 * @param printed whether the report of a nomination is among what is printed
 */
export function untoldAwards(
  { dossier, templates }: ComposeInput,
  printed: (nomination: string) => boolean,
): readonly Diagnostic[] {
  const asks = /earlier[_-]awards/.test(templates.get(report)?.text ?? '');
  if (dossier.plan?.value.campaign_type !== 'regular' || !asks) return [];
  return dossier.nominations
    .filter(({ value }) => value.earlier_awards === undefined && printed(value.id))
    .map(({ file, value }) => ({
      code: 'TD6107' as const,
      severity: 'warning' as const,
      message: `báo cáo thành tích của ${nomineeName(value)} để trống bảng khen thưởng đã nhận: đề nghị chưa khai earlier_awards`,
      help: 'khai từng danh hiệu, hình thức đã được tặng ở earlier_awards; chưa được tặng lần nào thì ghi earlier_awards: []',
      place: { file, route: ['award'], at: 'key' as const },
    }));
}
