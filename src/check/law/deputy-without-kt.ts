import { documentRule } from '../../law/document-type.ts';
import type { Signer } from '../../model/files.generated.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { remark } from './finding.ts';
import { settingOf } from './setting.ts';

export const deputyWithoutKt: Rule = {
  code: 'TD4049',
  title: 'cấp phó ký mà không ghi ký thay (KT.)',
  explanation:
    'Cấp phó không ký với tư cách của mình mà ký thay người đứng đầu: trên chữ ký phải có dòng ký thay kèm chức vụ của người đứng đầu. Ở đây người ký là cấp phó mà không có dòng ấy. Cơ quan làm việc theo chế độ thủ trưởng thì ghi authority: KT. và authority_of; ký thay mặt tập thể (TM.) hoặc thừa lệnh (TL.) thì giữ authority và thêm in_place_of.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const rule = documentRule(setting.law, 'deputy-in-place');
    for (const [index, signer] of setting.plan.value.signers.entries()) {
      const help = helpFor(signer);
      if (help === undefined) continue;
      yield remark(setting, this.code, rule.law, {
        message: `${signer.name}, ${signer.position}, ký ${signer.authority ?? 'với chức vụ của mình'} mà không ghi ký thay ai; ${rule.text}`,
        help,
        place: valueAt(setting.plan, 'signers', index, 'position'),
      });
    }
  },
};

/** What is missing of a deputy's signature; undefined where it is whole, and for whoever is no deputy. */
function helpFor({ position, authority, authority_of: of, in_place_of: head }: Signer): string | undefined {
  if (!/^phó\s/iu.test(position)) return undefined;
  if (authority === undefined || (authority === 'KT.' && of === undefined))
    return 'ghi authority: KT. và authority_of là chức vụ của người đứng đầu, ví dụ Giám đốc';
  const signsForOther = authority === 'TM.' || authority === 'TL.';
  return signsForOther && head === undefined
    ? 'ghi thêm in_place_of là chức vụ của người đứng đầu, ví dụ in_place_of: Chủ tịch'
    : undefined;
}
