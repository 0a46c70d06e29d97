import { codes } from '../diagnostic/codes.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

/** Faults of reading, schema and templates, and of the program, are errors, but for a few that only warn. */
const alwaysErrors = /^TD(?:10(?!36)|20(?!03|17)|6|9)/;

export const vainSilence: Rule = {
  code: 'TD3030',
  title: 'tắt một mã không tắt được',
  explanation:
    'Trong silence (Cảnh báo tắt) có một mã không tồn tại, hoặc là mã của lỗi; lỗi thì không tắt được, phải sửa. Dòng ấy không có tác dụng, mà người đọc tệp lại tưởng là có. Sửa mã, hoặc xóa nó khỏi silence.',
  *check({ dossier: { plan } }) {
    for (const [index, code] of (plan?.value.silence ?? []).entries()) {
      const known = Object.hasOwn(codes, code);
      if (!plan || (known && !alwaysErrors.test(code))) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: known ? `${code} là lỗi, mà lỗi thì không tắt được` : `không có mã nào là ${code}`,
        help: known
          ? 'xóa mã này khỏi silence và sửa lỗi ấy'
          : 'mã đứng trong ngoặc vuông ở đầu mỗi thông báo; xem mọi mã bằng thidua explain',
        place: valueAt(plan, 'silence', index),
      };
    }
  },
};
