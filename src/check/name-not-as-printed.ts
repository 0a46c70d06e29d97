import { isAllCapitals, smallPart, titlesIn } from '../vietnamese/person-name.ts';
import { personsIn } from './persons.ts';
import { valueAt } from './place.ts';
import type { CheckInput, Rule } from './rule.ts';

export const nameNotAsPrinted: Rule = {
  code: 'TD3036',
  title: 'họ tên kèm học hàm, học vị hoặc viết hoa chưa đúng',
  explanation:
    'Văn bản in họ tên đúng như đã ghi, dưới chữ ký, trong danh sách và trên giấy khen. Tên kèm học hàm, học vị, có chữ không viết hoa, hay viết hoa toàn bộ thì in ra y như vậy. Ghi như giấy khai sinh, viết hoa chữ cái đầu mỗi tiếng; học hàm, học vị có chỗ riêng trong báo cáo. Giấy tờ gốc đúng là viết như thế thì bỏ qua cảnh báo này.',
  *check(input) {
    for (const { name, place } of namesIn(input)) {
      const message = nameFault(name);
      if (message === undefined) continue;
      yield { code: this.code, severity: 'warning', message, help: nameHelp, place };
    }
  },
};

export const nameHelp =
  'ghi như giấy khai sinh, viết hoa chữ cái đầu mỗi tiếng, không kèm học hàm, học vị: văn bản in tên đúng như đã ghi';

/** Why a name should not be printed as it is written; undefined for a sound one. */
export function nameFault(name: string): string | undefined {
  const titles = titlesIn(name);
  if (titles !== '') return `họ tên “${name}” kèm học hàm, học vị “${titles}”`;
  const small = smallPart(name);
  if (small !== undefined) return `họ tên “${name}” có chữ “${small}” không viết hoa`;
  return isAllCapitals(name) ? `họ tên “${name}” viết hoa toàn bộ` : undefined;
}

function* namesIn({ dossier }: CheckInput) {
  yield* personsIn(dossier);
  for (const source of dossier.nominations) {
    const name = source.value.household?.head_name;
    if (name !== undefined) yield { name, place: valueAt(source, 'household', 'head_name') };
  }
}
