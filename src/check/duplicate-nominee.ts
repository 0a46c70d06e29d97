import type { Dossier, Sourced } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';
import { nomineeName } from '../model/nominee-name.ts';
import { shortDate } from '../vietnamese/date.ts';
import { secondCommendations } from './law/second-commendations.ts';
import { namePlace } from './nominee.ts';
import type { Rule } from './rule.ts';
import { personsOf, sameNominees } from './same-nominee.ts';

export const duplicateNominee: Rule = {
  code: 'TD3011',
  title: 'một đối tượng được đề nghị hai lần',
  explanation:
    'Hai đề nghị cùng một hình thức, hoặc hai hình thức khen thưởng, cho cùng một người (tên giống nhau khi bỏ dấu, cùng ngày sinh, hoặc cùng số định danh), cùng một tập thể hay cùng một hộ gia đình. Một thành tích chỉ được khen một lần, và đề nghị trùng làm sai số lượng trên tờ trình, danh sách, phiếu bầu. Giữ lại một đề nghị; nếu là hai người khác nhau thì ghi identity_number (Số định danh cá nhân) của từng người.',
  *check(input) {
    const { dossier } = input;
    const forbiddenByLaw = new Set([...secondCommendations(input)].map(({ entry }) => entry.source));
    for (const source of dossier.nominations) {
      const earlier = rival(source, dossier);
      if (earlier === undefined || forbiddenByLaw.has(source)) continue;
      const [name, other] = [nomineeName(source.value), nomineeName(earlier.value)];
      const { individual } = source.value;
      const born = individual ? `, sinh ngày ${shortDate(individual.birth_date)}` : '';
      yield {
        code: this.code,
        severity: 'error',
        message:
          name === other
            ? `${name}${born} đã được đề nghị ở một đề nghị khác`
            : `${name}${born} có lẽ là ${other}, đã được đề nghị ở một đề nghị khác`,
        help: individual
          ? 'giữ lại một đề nghị; nếu là hai người khác nhau thì ghi identity_number (Số định danh cá nhân) của từng người'
          : 'giữ lại một đề nghị',
        place: namePlace(source),
        related: [{ message: `${other} đã được đề nghị tại đây`, place: namePlace(earlier) }],
      };
    }
  },
};

/** The earlier nomination of the same nominee beside which this one cannot stand: a title and a commendation can. */
function rival(source: Sourced<Nomination>, dossier: Dossier): Sourced<Nomination> | undefined {
  if (!sameNominees(dossier).has(source)) return undefined;
  const personOf = personsOf(dossier);
  const person = personOf(source);
  const forms = new Map(dossier.plan?.value.award_forms.map((form) => [form.id, form]));
  const wanted = forms.get(source.value.award);
  const before = dossier.nominations.slice(0, dossier.nominations.indexOf(source));
  return before.find((other) => {
    if (personOf(other) !== person) return false;
    const form = forms.get(other.value.award);
    const bothKnown = wanted !== undefined && form !== undefined;
    if (!bothKnown || wanted.id === form.id) return true;
    return wanted.type === 'commendation' && form.type === 'commendation';
  });
}
