import type { Criteria, Nomination, Plan } from '../model/files.generated.ts';
import { nomineeName } from '../model/nominee-name.ts';
import { keyAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { Rule } from './rule.ts';
import { sameNominees } from './same-nominee.ts';
import { findLikeness } from './shared-wording.ts';
import { wordingKeys } from './wording.ts';

const least = { shingles: 3 / 5, words: 0.9 };

export const copiedReport: Rule = {
  code: 'TD3013',
  title: 'báo cáo thành tích chép từ báo cáo khác',
  explanation:
    'Phần lớn câu chữ của báo cáo này trùng với báo cáo của người khác, kể cả khi đã thay vài chữ, vài con số; không kể câu của kế hoạch và đoạn trích trong ngoặc kép. Báo cáo chép của nhau là lý do hay bị trả hồ sơ. Viết lại bằng việc làm, số liệu của chính người được đề nghị; nếu hai người làm chung thì nói rõ phần của từng người.',
  *check({ dossier }) {
    const { plan, criteria } = dossier;
    const duplicates = sameNominees(dossier);
    const sources = dossier.nominations.filter((source) => !duplicates.has(source));
    // Achievements that are the same to the letter have a finding of their own.
    const seen = new Set<string>();
    const keyOf = wordingKeys(dossier);
    const texts = sources.map(({ value }) => reportOf(value, seen, keyOf));
    const excepted = [
      ...(plan ? wordsOfPlan(plan.value) : []),
      ...(criteria ? wordsOfCriteria(criteria.value) : []),
    ];
    for (const { later, earlier, share } of findLikeness(texts, excepted, least)) {
      const [source, other] = [sources[later], sources[earlier]];
      if (!source || !other) continue;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${Math.floor(share * 100)}% câu chữ của báo cáo này trùng với báo cáo của ${nomineeName(other.value)}`,
        help: 'viết lại bằng việc làm, số liệu của chính đối tượng; việc làm chung thì nói rõ phần của từng người',
        place: keyAt(source, 'achievements'),
        related: [{ message: 'báo cáo trùng câu chữ', place: keyAt(other, 'achievements') }],
      };
    }
  },
};

/** The report as it is compared, put together each time: ten thousand of them would take as much again as their parts. */
function reportOf(
  { achievements, experience }: Nomination,
  seen: Set<string>,
  keyOf: ReturnType<typeof wordingKeys>,
): () => string {
  const own = achievements.filter((achievement) => {
    const key = keyOf(achievement);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
  return () => [...own.map(({ text }) => text), experience ?? ''].join('\n');
}

function wordsOfPlan(plan: Plan): readonly string[] {
  return [
    plan.title,
    plan.theme,
    ...(plan.motto ?? []),
    ...(plan.purposes ?? []),
    ...(plan.demands ?? []),
    ...plan.contents.map(({ text }) => text),
    ...(plan.award_terms ?? []),
    ...(plan.implementation ?? []),
    ...(plan.superior_plans ?? []).map(({ summary }) => summary),
    ...(plan.legal_bases ?? []).map(({ summary }) => summary),
  ];
}

function wordsOfCriteria(criteria: Criteria): readonly string[] {
  return [...nodesOf(criteria)].flatMap(({ criterion: { name, description = '' } }) => [name, description]);
}
