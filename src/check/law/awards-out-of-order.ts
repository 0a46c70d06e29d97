import { catalogue } from '../../law/catalogue.ts';
import { principle } from '../../law/regime.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const awardsOutOfOrder: Rule = {
  code: 'TD4042',
  title: 'danh hiệu, hình thức khen thưởng trái thứ tự',
  explanation:
    'Danh sách và quyết định in theo thứ tự khai ở award_forms. Cùng một người quyết định thì danh hiệu thi đua đứng trước hình thức khen thưởng, mức cao đứng trước mức thấp. Đổi chỗ hai mục.',
  *check(input) {
    const setting = settingOf(input);
    const rule = setting && principle(setting.on.regime, 'list-order');
    if (setting === undefined || rule === undefined) return;
    const { plan, law } = setting;
    const last = new Map<string, { readonly name: string; readonly rank: number; readonly index: number }>();
    for (const [index, { name, code, decider }] of plan.value.award_forms.entries()) {
      const award = catalogue(law, code);
      if (award === undefined) continue;
      const rank = Number(award.rank);
      const before = last.get(decider);
      if (before !== undefined && before.rank < rank) {
        yield remark(setting, this.code, rule.law, {
          message: `${name} đứng sau ${before.name}; ${rule.text}`,
          help: 'đổi chỗ hai mục trong award_forms',
          place: valueAt(plan, 'award_forms', index, 'name'),
          related: [
            { message: `${before.name} ở đây`, place: valueAt(plan, 'award_forms', before.index, 'name') },
          ],
        });
      }
      last.set(decider, { name, rank, index });
    }
  },
};
