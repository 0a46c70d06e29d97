import { catalogue, printedName } from '../law/catalogue.ts';
import { competence } from '../law/competence.ts';
import { dossierFor } from '../law/dossier.ts';
import { formFor } from '../law/form.ts';
import type { Law } from '../law/law.ts';
import type { RegimeOnDay } from '../law/regime.ts';
import { voteThreshold } from '../law/votes.ts';
import { campaignTypeOf } from '../model/campaign-type.ts';
import type { AwardForm, Plan } from '../model/files.generated.ts';
import { kindWords } from '../model/nominee-kind.ts';
import { citedWords, wrapped } from './law-words.ts';
import type { Layout } from './standing-table.ts';

/** For each award that the plan offers: what the law calls it, who may grant it, its report form and its vote. */
export function lawOfAwards(
  law: Law,
  plan: Plan,
  on: RegimeOnDay,
  date: string,
  { chalk, columns }: Layout,
): string {
  const lines = plan.award_forms.flatMap((form) => [
    wrapped(`${chalk.bold(form.name)} (${form.code})`, columns),
    ...[
      nameLine(law, form),
      competenceLine(law, plan, form, date),
      formLine(law, plan, on, form),
      voteLine(law, on, form),
      dossierLine(law, plan, on, form),
    ].map((line) => wrapped(`  - ${line}`, columns, '    ')),
  ]);
  return [chalk.bold('Từng danh hiệu, hình thức khen thưởng'), ...lines].join('\n');
}

function nameLine(law: Law, { code }: AwardForm): string {
  const award = catalogue(law, code);
  if (award === undefined) return 'Mã không có trong danh mục: không soát được.';
  const type = award.type === 'title' ? 'danh hiệu thi đua' : 'hình thức khen thưởng';
  const kinds = award.for.map((kind) => kindWords[kind]).join(', ');
  return `Trong luật: ${printedName(award)}, ${type}, cho ${kinds} (${citedWords(law, award.law)}).`;
}

function competenceLine(law: Law, plan: Plan, form: AwardForm, date: string): string {
  const decider = plan.deciders.find(({ id }) => id === form.decider);
  const answer = decider && competence(law, { award: form.code, level: decider.level, date });
  const [rule] = answer?.rules ?? [];
  if (decider === undefined || answer === undefined || rule === undefined)
    return 'Thẩm quyền: luật không nói tới.';
  return answer.competent
    ? `Thẩm quyền: ${decider.position} quyết định được (${citedWords(law, rule.law)}).`
    : `Thẩm quyền: ${decider.position} không quyết định được; thuộc về ${rule.who} (${citedWords(law, rule.law)}).`;
}

function formLine(law: Law, plan: Plan, { regime }: RegimeOnDay, { code, for: kinds }: AwardForm): string {
  const campaignType = campaignTypeOf(plan);
  const forms = kinds.flatMap(
    (kind) => formFor(regime, { document: 'achievement-report', campaignType, kind, award: code }) ?? [],
  );
  if (forms.length === 0) return 'Báo cáo thành tích: luật không quy định mẫu.';
  const named = [...new Set(forms)].map(
    (form) => `Mẫu ${form.number}, ${form.title} (${citedWords(law, form.law)})`,
  );
  return `Báo cáo thành tích: ${named.join('; ')}.`;
}

function dossierLine(law: Law, plan: Plan, { regime }: RegimeOnDay, { code }: AwardForm): string {
  const dossier = dossierFor(regime, code, campaignTypeOf(plan));
  if (dossier === undefined) return 'Hồ sơ: luật không nói tới.';
  const { components, sets, sets_law, electronic, law: provision } = dossier;
  const names = components.map(({ name }) => name).join('; ');
  const count =
    sets === undefined
      ? ''
      : `; ${sets.padStart(2, '0')} bộ bản chính${sets_law ? ` (${citedWords(law, sets_law)})` : ''}`;
  const files = electronic === undefined ? '' : `; ${electronic.text} (${citedWords(law, electronic.law)})`;
  return `Hồ sơ: ${names} (${citedWords(law, provision)})${count}${files}.`;
}

function voteLine(law: Law, { regime }: RegimeOnDay, { code }: AwardForm): string {
  const vote = voteThreshold(regime, code);
  if (vote === undefined) return 'Tỷ lệ phiếu: luật không nói tới.';
  if (vote.percent === undefined)
    return `Tỷ lệ phiếu: theo quy chế của cơ quan (${citedWords(law, vote.law)}).`;
  const of = vote.of === 'votes' ? 'số người bỏ phiếu' : 'tổng số thành viên hội đồng';
  return `Tỷ lệ phiếu: từ ${vote.percent}% trở lên, tính trên ${of} (${citedWords(law, vote.law)}).`;
}
