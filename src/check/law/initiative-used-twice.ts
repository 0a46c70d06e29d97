import { principle } from '../../law/regime.ts';
import type { Sourced } from '../../model/campaign.ts';
import type { Nomination } from '../../model/files.generated.ts';
import { nomineeName } from '../../model/nominee-name.ts';
import { searchKey } from '../../vietnamese/search-key.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const initiativeUsedTwice: Rule = {
  code: 'TD4024',
  title: 'một sáng kiến dùng hai lần',
  explanation:
    'Một sáng kiến chỉ dùng một lần làm tiêu chuẩn đề nghị khen thưởng. Hai đề nghị trong đợt này cùng ghi một sáng kiến. Các nguồn nói khác nhau về đồng tác giả, nên đây là lời nhắc: nếu là đồng tác giả thì kiểm tra tỷ lệ đóng góp, nếu không thì giữ sáng kiến ở một đề nghị.',
  *check(input) {
    const setting = settingOf(input);
    const rule = setting && principle(setting.on.regime, 'initiative-once');
    if (setting === undefined || rule === undefined) return;
    const seen = new Map<string, { source: Sourced<Nomination>; index: number }>();
    for (const source of input.dossier.nominations) {
      for (const [index, { name }] of (source.value.initiatives ?? []).entries()) {
        const key = searchKey(name);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, { source, index });
          continue;
        }
        yield remark(setting, this.code, rule.law, {
          message: `sáng kiến “${name}” đã ghi ở đề nghị của ${nomineeName(first.source.value)}; ${rule.text}`,
          help: 'giữ sáng kiến ở một đề nghị; nếu là đồng tác giả thì kiểm tra văn bản công nhận',
          place: valueAt(source, 'initiatives', index, 'name'),
          related: [
            {
              message: 'ghi lần đầu ở đây',
              place: valueAt(first.source, 'initiatives', first.index, 'name'),
            },
          ],
        });
      }
    }
  },
};
