import { nomineeName } from '../model/nominee-name.ts';
import { shortDate } from '../vietnamese/date.ts';
import { namePlace } from './nominee.ts';
import type { Rule } from './rule.ts';
import { sameNominees } from './same-nominee.ts';

export const duplicateNominee: Rule = {
  code: 'TD3011',
  title: 'một đối tượng được đề nghị hai lần',
  explanation:
    'Hai đề nghị cùng một người (tên giống nhau khi bỏ dấu, cùng ngày sinh, hoặc cùng số định danh), cùng một tập thể hay cùng một hộ gia đình. Một thành tích chỉ được khen một lần, và đề nghị trùng làm sai số lượng trên tờ trình, danh sách, phiếu bầu. Giữ lại một đề nghị; nếu là hai người khác nhau thì ghi identity_number (Số định danh cá nhân) của từng người.',
  *check({ dossier }) {
    for (const [source, earlier] of sameNominees(dossier)) {
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
