import { basesOn, keptOn } from '../../law/bases.ts';
import { documentRule } from '../../law/document-type.ts';
import { identify } from '../../law/identify.ts';
import { shortName } from '../../law/instrument.ts';
import type { LawInstrument } from '../../model/files.generated.ts';
import { fold } from '../../vietnamese/fold.ts';
import { keyAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const basisMissing: Rule = {
  code: 'TD4006',
  title: 'thiếu căn cứ chính',
  explanation:
    'Danh sách căn cứ của kế hoạch không có luật hoặc nghị định về thi đua, khen thưởng đang có hiệu lực. Bỏ trống cả mục legal_bases thì chương trình tự lấy căn cứ theo ngày; đã khai thì phải khai đủ. Thêm dòng còn thiếu.',
  seeks: /^plan\.yaml legal_bases\b/,
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, law, date } = setting;
    const bases = plan.value.legal_bases ?? [];
    if (bases.length === 0) return;
    const found = new Set(bases.map((citation) => identify(law, citation)?.id));
    const vague = bases.some(
      ({ type, date: day, summary }) =>
        fold(type) === 'luat' && day === undefined && fold(summary).includes('thi dua, khen thuong'),
    );
    const kept = keptOn(law, date, setting.question);
    // Where delegated rules are still to be issued the new decree is in force all the same.
    for (const { wording, citations } of basesOn(law, date, kept?.beside ? undefined : kept)) {
      const named = citations.flatMap((citation) => identify(law, citation) ?? []);
      const missing = named.filter(({ id }) => !found.has(id));
      if (missing.length === 0 || !isMain(missing) || (vague && missing.every(({ type }) => type === 'Luật')))
        continue;
      yield remark(setting, this.code, documentRule(law, 'bases-listed').law, {
        message: `legal_bases (Căn cứ) chưa có ${missing.map(shortName).join(', ')}, đang có hiệu lực vào ${setting.dateName}`,
        help: `thêm dòng: ${wording}`,
        place: keyAt(plan, 'legal_bases'),
      });
    }
  },
};

/** Laws and decrees; a circular may well be left out of a short list. */
function isMain(instruments: readonly LawInstrument[]): boolean {
  return instruments.some(({ type }) => type === 'Luật' || type === 'Nghị định');
}
