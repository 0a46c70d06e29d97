import { dossierFor } from '../../law/dossier.ts';
import type { Dossier } from '../../model/campaign.ts';
import { campaignTypeOf } from '../../model/campaign-type.ts';
import type { AwardForm, LawComponent, Plan } from '../../model/files.generated.ts';
import { keyAt, valueAt } from '../place.ts';
import type { Rule } from '../rule.ts';
import { finding } from './finding.ts';
import { type Setting, settingOf } from './setting.ts';

export const dossierComponentMissing: Rule = {
  code: 'TD4041',
  title: 'hồ sơ thiếu thành phần',
  explanation:
    'Tờ trình đã có số hoặc ngày, nghĩa là hồ sơ sắp gửi đi, mà một thành phần luật đòi hỏi chưa có: tờ trình, báo cáo thành tích, biên bản họp xét, có loại còn cần kết quả bỏ phiếu, ý kiến của cơ quan liên quan. Biên bản cần cả cuộc họp khai trong council.yaml. Bổ sung trước khi gửi; hồ sơ thiếu sẽ bị trả lại. Hội đồng chưa họp thì tờ trình chưa thể có số, ngày: bỏ trống hai khóa ấy cho đến khi ký.',
  seeks: /^(?:plan\.yaml papers(?:\.\d+(?:\.(?:document|opinions))?)?|council\.yaml (?:meeting|ballots))$/,
  *check(input) {
    const setting = settingOf(input);
    if (setting === undefined) return;
    const { plan, on } = setting;
    const wanted = new Set(input.dossier.nominations.map(({ value }) => value.award));
    const said = new Set<string>();
    for (const form of plan.value.award_forms) {
      const letter = sentLetter(plan.value, form);
      if (!wanted.has(form.id) || letter < 0) continue;
      const dossier = dossierFor(on.regime, form.code, campaignTypeOf(plan.value));
      for (const component of dossier?.components ?? []) {
        const lack = lackOf(component, plan.value, letter, input.dossier);
        const key = `${form.decider} ${component.id}`;
        if (dossier === undefined || lack === undefined || said.has(key)) continue;
        said.add(key);
        yield finding(setting, this.code, dossier.law, {
          message: `hồ sơ đề nghị ${form.name} chưa có “${component.name}”: ${lack}`,
          help: 'bổ sung trước khi gửi hồ sơ; chưa đến lúc gửi thì bỏ trống number (Số), date (Ngày) của tờ trình',
          place: placeOf(setting, input.dossier.council !== undefined, component, letter),
        });
      }
    }
  },
};

/** Position of the submission letter that is about to leave: it has its number or its date; -1 where there is none. */
function sentLetter({ papers }: Plan, { decider }: AwardForm): number {
  return papers.findIndex(
    (paper) =>
      paper.document === 'submission-letter' &&
      (paper.decider === undefined || paper.decider === decider) &&
      (paper.number !== undefined || paper.date !== undefined),
  );
}

function lackOf(
  { id, papers, proof }: LawComponent,
  plan: Plan,
  letter: number,
  { council, incomplete = false }: Dossier,
): string | undefined {
  if (proof === 'opinions' && plan.papers[letter]?.opinions === undefined)
    return 'tờ trình chưa khai opinions (Ý kiến của cơ quan, địa phương liên quan)';
  if (papers === undefined) return undefined;
  if (!plan.papers.some(({ document }) => papers.includes(document)))
    return `papers (Văn bản) chưa khai ${papers.join(' hoặc ')}`;
  // A council that cannot be read may well have its meeting.
  const unread = incomplete && council === undefined;
  if (id === 'minutes' && !unread && council?.value.meeting === undefined)
    return 'council.yaml chưa có meeting (Cuộc họp) để lập biên bản';
  if (id === 'vote-result' && !unread && council?.value.ballots === undefined)
    return 'council.yaml chưa có ballots (Kiểm phiếu)';
  return undefined;
}

function placeOf({ plan }: Setting, council: boolean, { id }: LawComponent, letter: number) {
  return id === 'minutes' && council ? keyAt(plan, 'papers') : valueAt(plan, 'papers', letter);
}
