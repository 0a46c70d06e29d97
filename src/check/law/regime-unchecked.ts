import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { settingOf } from './setting.ts';

export const regimeUnchecked: Rule = {
  code: 'TD4003',
  title: 'luật của ngày này chưa được đối chiếu',
  explanation:
    'Từ một ngày nhất định, một văn bản mới sửa đổi pháp luật mà nội dung chưa được đưa vào chương trình. Chương trình vẫn soát theo quy định cũ nhưng chỉ cảnh báo. Xin đọc văn bản mới trước khi trình hồ sơ.',
  *check(input) {
    const setting = settingOf(input);
    const caveat = setting?.on.caveat;
    if (setting === undefined || caveat === undefined) return;
    const { plan } = setting;
    yield finding(setting, this.code, caveat.law, {
      message: caveat.banner,
      place:
        plan.value.submission_date === undefined ? keyAt(plan, 'papers') : valueAt(plan, 'submission_date'),
    });
  },
};
