import { cite } from '../../law/instrument.ts';
import type { LawLevel } from '../../model/files.generated.ts';
import { fold } from '../../vietnamese/fold.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { severityBy } from './finding.ts';
import { settingOf } from './setting.ts';

/** Levels that a position can be of, by how it begins, folded; the longer beginning first. */
const levelsOf: readonly (readonly [RegExp, readonly LawLevel[]])[] = [
  [/^chu tich nuoc\b/, ['state']],
  [/^(?:thu tuong|chinh phu)\b/, ['government']],
  [/^bo truong\b/, ['ministry']],
  [/^chu tich (?:ubnd|uy ban nhan dan) (?:xa|phuong|dac khu|thi tran)\b/, ['commune']],
  [/^chu tich (?:ubnd|uy ban nhan dan) (?:huyen|quan|thi xa)\b/, ['district']],
  [/^chu tich (?:ubnd|uy ban nhan dan) tinh\b/, ['province']],
  [/^chu tich (?:ubnd|uy ban nhan dan) thanh pho\b/, ['province', 'district']],
  [/^(?:giam doc so|chanh van phong|truong phong|hieu truong)\b/, ['agency']],
];

const names: Readonly<Record<LawLevel, string>> = {
  agency: 'cơ quan, đơn vị (agency)',
  commune: 'cấp xã (commune)',
  district: 'cấp huyện (district)',
  province: 'cấp tỉnh (province)',
  ministry: 'bộ, ngành (ministry)',
  government: 'Chính phủ, Thủ tướng (government)',
  state: 'Chủ tịch nước (state)',
};

export const deciderOfOtherLevel: Rule = {
  code: 'TD4019',
  title: 'chức vụ của người quyết định không thuộc cấp đã khai',
  explanation:
    'Thẩm quyền, hồ sơ và tiền thưởng tính theo cấp (level) của người quyết định, mà chức vụ khai ở position thuộc cấp khác: Giám đốc Sở là thủ trưởng cơ quan, không phải cấp tỉnh. Vì thế những hình thức không tồn tại, như bằng khen của Giám đốc Sở, có thể lọt qua. Sửa level theo chức vụ, rồi xem lại hình thức khen thưởng.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law, on } = setting;
    for (const [index, { position, level }] of plan.value.deciders.entries()) {
      const levels = levelsOf.find(([start]) => start.test(fold(position)))?.[1];
      const [right] = levels ?? [];
      if (levels === undefined || right === undefined || levels.includes(level)) continue;
      const rule = on.regime.deciders.find((entry) => entry.levels.includes(right));
      yield {
        code: this.code,
        severity: severityBy(setting, rule?.law.status === 'verified'),
        message: `${position} thuộc ${names[right]}, mà khai level: ${level}`,
        help: `sửa thành level: ${right}`,
        place: valueAt(plan, 'deciders', index, 'level'),
        ...(rule && { law: cite(law, rule.law) }),
      };
    }
  },
};
