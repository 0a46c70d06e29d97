import type { Place } from '../../diagnostic/diagnostic.ts';
import { catalogue } from '../../law/catalogue.ts';
import { cite } from '../../law/instrument.ts';
import type { Law } from '../../law/law.ts';
import { suggest } from '../../vietnamese/suggest.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';

export const unknownAwardCode: Rule = {
  code: 'TD4010',
  title: 'mã không có trong danh mục của luật',
  explanation:
    'Mã (code) của danh hiệu, hình thức khen thưởng nối hồ sơ với danh mục của luật; mã lạ thì thẩm quyền, tiêu chuẩn, tiền thưởng không được soát. Dùng mã trong danh mục, thidua law --list in ra. Danh hiệu riêng của ngành, của phong trào mà luật không có thì giữ mã riêng và tắt cảnh báo này.',
  *check({ dossier: { plan, nominations, regulation }, law }) {
    const finding = (code: string, place: Place) => {
      const meant = suggestCode(law, code);
      return {
        code: this.code,
        severity: 'warning',
        law: cite(law, law.catalogue),
        message: `mã “${code}” không có trong danh mục danh hiệu thi đua, hình thức khen thưởng`,
        help: meant ? `có phải là ${meant}?` : 'xem các mã bằng lệnh thidua law --list',
        place,
      } as const;
    };
    for (const [index, { code }] of (plan?.value.award_forms ?? []).entries()) {
      if (plan && catalogue(law, code) === undefined)
        yield finding(code, valueAt(plan, 'award_forms', index, 'code'));
    }
    for (const source of nominations) {
      for (const [index, { code }] of (source.value.earlier_awards ?? []).entries()) {
        if (code !== undefined && catalogue(law, code) === undefined)
          yield finding(code, valueAt(source, 'earlier_awards', index, 'code'));
      }
    }
    for (const part of ['votes', 'standards'] as const) {
      for (const [index, { awards }] of (regulation?.value[part] ?? []).entries()) {
        for (const [at, code] of awards.entries()) {
          if (regulation && catalogue(law, code) === undefined)
            yield finding(code, valueAt(regulation, part, index, 'awards', at));
        }
      }
    }
  },
};

/** The code meant, with its name: `CSTDCS (Chiến sĩ thi đua cơ sở)`. */
function suggestCode(law: Law, code: string): string | undefined {
  const award = catalogue(law, suggest(code, law.awards.keys()) ?? '');
  return award && `${award.code} (${award.name})`;
}
