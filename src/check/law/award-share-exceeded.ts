import Big from 'big.js';
import { catalogue, printedName } from '../../law/catalogue.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { type Nominated, nominated } from './nominated.ts';
import { settingOf } from './setting.ts';

export const awardShareExceeded: Rule = {
  code: 'TD4028',
  title: 'vượt tỷ lệ khống chế của danh hiệu',
  explanation:
    'Đến hết năm 2023, số “Chiến sĩ thi đua cơ sở” bị khống chế theo tỷ lệ trên số cá nhân đạt “Lao động tiên tiến”. Số đề nghị trong đợt này vượt tỷ lệ ấy, tính trên các đề nghị “Lao động tiên tiến” và advanced_workers (Số cá nhân “Lao động tiên tiến”) của các tập thể có trong hồ sơ; hồ sơ không có số nào thì chương trình chỉ nhắc. Bớt đề nghị, hoặc bổ sung cho đủ các đề nghị “Lao động tiên tiến”.',
  *check(input) {
    const setting = settingOf(input);
    const entries = [...nominated(input)].map(([, entry]) => entry);
    if (setting === undefined) return;
    for (const standard of setting.on.regime.standards) {
      if (standard.test !== 'share-cap') continue;
      const capped = entries.filter(({ form }) => standard.awards.includes(form.code));
      // Whoever is proposed for the higher title has reached the lower one too.
      const people = new Set(
        [...capped, ...entries.filter(({ form }) => form.code === standard.code)].map(personOf),
      );
      const base = entries.filter(({ form }) => form.code === standard.code).length;
      const stated = entries.flatMap(({ nomination }) => nomination.collective?.advanced_workers ?? []);
      const reached = Math.max(
        people.size,
        stated.reduce((sum, count) => sum + Number(count), 0),
      );
      const most = new Big(standard.percent ?? 0).times(reached).div(100).round(0, Big.roundDown);
      const first = capped[0];
      if (first === undefined || most.gte(capped.length)) continue;
      const lower = catalogue(setting.law, standard.code ?? '');
      // Where the dossier holds nothing on the lower title, it was decided on elsewhere: the share cannot be known.
      const known = base > 0 || stated.length > 0;
      yield (known ? finding : remark)(setting, this.code, standard.law, {
        message: `đề nghị ${capped.length} ${printedName(first.award)} ${known ? `trên ${reached} cá nhân đạt ${lower ? printedName(lower) : standard.code}; nhiều nhất được ${most.toFixed()}, vì ${standard.text}` : `mà hồ sơ không có đề nghị ${lower ? printedName(lower) : standard.code} nào, nên chưa soát được tỷ lệ: ${standard.text}`}`,
        place: valueAt(
          setting.plan,
          'award_forms',
          setting.plan.value.award_forms.indexOf(first.form),
          'code',
        ),
        related: capped.slice(0, 5).map(({ source, nomination }) => ({
          message: `đề nghị ${nomineeName(nomination)}`,
          place: valueAt(source, 'award'),
        })),
      });
    }
  },
};

function personOf({ nomination }: Nominated): string {
  return `${nomineeName(nomination)}\n${nomination.individual?.birth_date ?? nomination.unit}`;
}
