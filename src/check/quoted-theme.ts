import { isQuotedWhole } from '../vietnamese/quoted.ts';
import { textAt } from './place.ts';
import type { Rule } from './rule.ts';

export const quotedTheme: Rule = {
  code: 'TD3032',
  title: 'tên phong trào, phương châm đã có ngoặc kép ngoài cùng',
  explanation:
    'Văn bản in tên phong trào và phương châm trong ngoặc kép “…”; giá trị ghi ở đây lại có sẵn ngoặc kép ở hai đầu, nên bản in có ngoặc kép đôi. Bỏ ngoặc kép ngoài cùng, hoặc chạy thidua validate --fix; ngoặc kép nằm bên trong thì giữ nguyên.',
  *check({ dossier: { plan } }) {
    if (plan === undefined) return;
    const { theme, motto = [] } = plan.value;
    for (const [text, ...route] of [
      [theme, 'theme'] as const,
      ...motto.map((line, index) => [line, 'motto', index] as const),
    ]) {
      if (!isQuotedWhole(text)) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: 'đã có ngoặc kép ở hai đầu, mà văn bản tự in thêm ngoặc kép, thành ““…””',
        help: 'bỏ ngoặc kép ngoài cùng, hoặc chạy thidua validate --fix',
        place: textAt(plan, route, 0, text.length),
        replacement: text.slice(1, -1).trim(),
      };
    }
  },
};
