import { competence } from '../../law/competence.ts';
import { documentRule } from '../../law/document-type.ts';
import type { Decider, LawDecider, Signer } from '../../model/files.generated.ts';
import { fold } from '../../vietnamese/fold.ts';
import { valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding, remark } from './finding.ts';
import { type Setting, settingOf } from './setting.ts';

export const signerNotDecider: Rule = {
  code: 'TD4048',
  title: 'người ký quyết định không phải người có thẩm quyền',
  explanation:
    'Quyết định khen thưởng do người có thẩm quyền ký, hoặc cấp phó ký thay (KT.). Người ký khai cho quyết định này giữ chức vụ khác, hoặc ký thay mặt tập thể (TM.), thừa lệnh (TL.) một việc thuộc thẩm quyền riêng của người đứng đầu. Chọn người ký khác, hoặc sửa authority và authority_of.',
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan } = setting;
    for (const [index, { document, issuer, signer: id, decider: of }] of plan.value.papers.entries()) {
      const signer = plan.value.signers.find((entry) => entry.id === id);
      const decider = plan.value.deciders.find((entry) => entry.id === of) ?? plan.value.deciders[0];
      if (document !== 'decision' || issuer === 'council' || !signer || !decider) continue;
      const parts = {
        help: `chọn người ký là ${decider.position}, hoặc cấp phó với authority: KT.`,
        place: valueAt(plan, 'papers', index, 'signer'),
      };
      const rule = grantingRule(setting, decider);
      if (rule !== undefined && !holdsPost(signer, decider)) {
        yield finding(setting, this.code, rule.law, {
          ...parts,
          message: `quyết định của ${decider.position} mà người ký là ${signer.name}, ${signer.position}`,
        });
      } else if (signer.authority === 'TM.' || signer.authority === 'TL.') {
        const signing = documentRule(setting.law, 'signed-by-decider');
        yield remark(setting, this.code, signing.law, {
          ...parts,
          message: `quyết định thuộc thẩm quyền của ${decider.position} mà ${signer.name} ký ${signer.authority} ${signer.authority_of ?? ''}; ${signing.text}`,
        });
      }
    }
  },
};

/** Signs as the decider, or in the decider's place: `Giám đốc`, `KT. Giám đốc` for `Giám đốc Sở …`. */
function holdsPost(signer: Signer, decider: Decider): boolean {
  const { authority, authority_of: of, in_place_of: head, position } = signer;
  // Whoever signs for a body is held against the body's head, by his own position or by that of whom he stands for.
  const post = fold(authority === 'TM.' ? (head ?? position) : (of ?? position));
  return `${fold(decider.position)} `.startsWith(`${post} `);
}

function grantingRule({ law, plan, date }: Setting, decider: Decider): LawDecider | undefined {
  const form = plan.value.award_forms.find((entry) => entry.decider === decider.id);
  return form && competence(law, { award: form.code, level: decider.level, date })?.rules[0];
}
