import type { ConditionFault } from '../../model/conditions.ts';

/** What a clerk reads of a faulty condition. */
export interface Words {
  readonly message: string;
  readonly help: string;
}

const kinds: Readonly<Record<string, string>> = {
  decimal: 'một số',
  int: 'một số',
  bool: 'đúng hay sai',
  string: 'một mã trong dấu nháy',
  date: 'một ngày',
  nominee: 'đối tượng',
  criterion: 'một tiêu chí',
  'list<criterion>': 'danh sách tiêu chí',
};

const example = "ví dụ points('tc1') >= 25";

/** Puts what is wrong with a condition into words. */
export function conditionWords({ code, found, expected }: ConditionFault): Words {
  const [meant] = expected;
  const perhaps = (otherwise: string) => (meant === undefined ? otherwise : `có phải ý anh/chị là ${meant}?`);
  switch (code) {
    case 'decimal-comma':
      return {
        message: `trong điều kiện, số thập phân viết bằng dấu chấm: “${found}” là hai số ngăn bởi dấu phẩy`,
        help: `viết ${meant}`,
      };
    case 'single-equals':
      return { message: 'so bằng nhau phải viết hai dấu bằng “==”', help: 'viết == thay cho =' };
    case 'typographic-quote':
      return {
        message: `mã trong điều kiện đặt trong nháy thẳng, không phải nháy cong: ${found}`,
        help: `viết ${meant}`,
      };
    case 'unfinished':
      return {
        message: 'điều kiện chưa viết xong, thiếu dấu đóng ngoặc, dấu nháy hoặc vế sau',
        help: `viết cho đủ, ${example}`,
      };
    case 'unreadable':
      return {
        message: `không đọc được “${found}” ở chỗ này của điều kiện`,
        help: meant === undefined ? `viết theo mẫu, ${example}` : `viết ${meant}`,
      };
    case 'number-form':
      return {
        message: `“${found}” không phải là số hay mã dùng được trong điều kiện`,
        help: 'viết số bằng chữ số, phần thập phân sau dấu chấm, ví dụ 89.95',
      };
    case 'id-unquoted':
      return {
        message: `“${found}” là một mã, phải gọi bằng tên hàm và đặt trong dấu nháy`,
        help: `viết ${meant}`,
      };
    case 'id-not-literal':
      return {
        message: `${found} cần đúng một mã đặt trong dấu nháy`,
        help: found === 'date' ? "ví dụ date('31/1/2025')" : `ví dụ ${found}('tc1')`,
      };
    case 'unknown-criterion':
      return {
        message: `không có tiêu chí nào mang mã “${found}”`,
        help: perhaps('ghi mã của một tiêu chí hoặc nhóm trong bảng này'),
      };
    case 'unknown-fact':
      return {
        message: `không có sự việc nào mang mã “${found}” trong facts (Sự việc) của bảng này`,
        help: perhaps(`khai thêm { id: ${found}, name: … } vào facts`),
      };
    case 'unknown-level':
      return {
        message: `tiêu chí này không có mức nào mang mã “${found}”`,
        help: perhaps('ghi mã của một mức trong levels của tiêu chí'),
      };
    case 'unknown-kind':
      return {
        message: `không có loại đối tượng “${found}”`,
        help: perhaps('ghi individual (cá nhân), collective (tập thể) hoặc household (hộ gia đình)'),
      };
    case 'no-such-date':
      return {
        message: `“${found}” không phải là một ngày trong lịch`,
        help: "viết ngày trước tháng, ví dụ date('31/1/2025')",
      };
    case 'unknown-name':
      return {
        message: `điều kiện không hỏi được về “${found}”`,
        help: perhaps(
          'hỏi về base, bonus, deduction, total, criteria, groups, nominee, hoặc points(…), percent(…), met(…), level(…), fact(…)',
        ),
      };
    case 'unknown-field':
      return {
        message: `điều kiện không hỏi được “${found}” ở đây`,
        help: expected.length === 1 ? perhaps('') : `sau dấu chấm ghi một trong: ${expected.join(', ')}`,
      };
    case 'unknown-function':
      return {
        message: `điều kiện không có hàm “${found}”`,
        help: perhaps(
          'có points, max, percent, met, level, fact, date, atLeast; với danh sách có all, exists, filter, size',
        ),
      };
    case 'wrong-types':
      return { message: typesMessage(found, expected), help: typesHelp(found, expected) };
    case 'zero-divisor':
      return {
        message: `trong điều kiện có phép chia cho “${found}”, mà số ấy luôn bằng 0 nên điều kiện không bao giờ trả lời được`,
        help: `sửa số chia, ${example}`,
      };
    case 'not-a-question':
      return {
        message: `điều kiện phải trả lời được đúng hay sai, mà đây là ${kinds[meant ?? ''] ?? 'một giá trị'}`,
        help: `so với một số hoặc một mã, ${example}`,
      };
  }
}

function typesMessage(found: string, expected: readonly string[]): string {
  const sides = expected.map((type) => kinds[type] ?? 'giá trị khác loại');
  if (sides.length === 0) return `${found} không dùng được với những giá trị ở đây`;
  if (sides.length === 1) return `“${found}” không dùng được với ${sides[0]}`;
  return `“${found}” không dùng được giữa ${sides[0]} và ${sides[1]}`;
}

function typesHelp(found: string, expected: readonly string[]): string {
  if (found === 'atLeast')
    return "viết số điều kiện rồi danh sách, ví dụ atLeast(2, [met('a'), met('b'), met('c')])";
  if (['&&', '||', '!'].includes(found)) return `mỗi vế phải trả lời được đúng hay sai, ${example}`;
  if (expected.includes('date')) return "ngày chỉ so với ngày, ví dụ fact('ngay-nop') > date('31/1/2025')";
  return 'hai vế phải cùng loại: số với số, mã với mã, ngày với ngày';
}
