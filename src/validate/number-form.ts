import type { FormProblem } from './wrong-form.ts';

const zeros: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };

/**
 * What is amiss with a number that has something written beside it: its unit, its sign, “triệu” for its zeros, “hơn”
 * before it, or a letter that looks like a digit. Undefined where there is no one number to be seen. Of `18/20` the
 * first is meant where what somebody has reached is entered (`reached`), and elsewhere the fraction.
 */
export function numberProblem(value: string, reached: boolean): FormProblem | undefined {
  if (/^[0-9OoIl]+(?:[.,][0-9OoIl]+)?$/.test(value) && /[0-9]/.test(value) && /[OoIl]/.test(value)) {
    const meant = value.replace(/o/gi, '0').replace(/[Il]/g, '1');
    return { what: 'có chữ cái lẫn trong số', help: `có phải ý anh/chị là ${meant}?` };
  }
  const [, number = '', beside = ''] =
    /^([0-9]+(?:[.,][0-9]+)*)\s*([^0-9\s][^0-9]{0,29})$/u.exec(value) ?? [];
  const [scale = ''] = beside.split(/\s/);
  const digits = zeros[scale.toLowerCase()];
  if (digits !== undefined) {
    const written = withZeros(number, digits);
    return { what: `viết phần “${scale}” bằng chữ`, help: `viết bằng chữ số: ${written}` };
  }
  if (number !== '') {
    const what = /\p{L}/u.test(beside) ? `kèm chữ “${beside}”` : `kèm ký hiệu “${beside}”`;
    return { what, help: `chỉ ghi con số: ${withoutThousands(number)}` };
  }
  const share = /^([0-9]+(?:[.,][0-9]+)?)\s*\/\s*[0-9]+(?:[.,][0-9]+)?$/.exec(value)?.[1];
  if (share && reached) return { what: 'gồm hai số', help: `chỉ ghi số đạt được: ${share}` };
  if (share)
    return { what: 'là phân số', help: 'đổi ra số thập phân, ví dụ 1/4 viết 0,25; không kèm dấu gạch chéo' };
  const bare = /^(?:\+|~|≈|khoảng|gần|hơn|trên|dưới)\s*([0-9]+(?:[.,][0-9]+)?)$/iu.exec(value)?.[1];
  if (bare) return { what: 'có dấu hoặc chữ đứng trước con số', help: `viết ${bare}` };
  return undefined;
}

/** `1,5` and six zeros give `1500000`. */
function withZeros(number: string, digits: number): string {
  const [whole = '', fraction = ''] = /^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?$/.test(number)
    ? number.replaceAll('.', '').split(',')
    : number.split(/[.,]/);
  const kept = `${whole}${fraction.padEnd(digits, '0').slice(0, digits)}`.replace(/^0+(?=[0-9])/, '');
  const rest = fraction.slice(digits);
  return rest === '' ? kept : `${kept},${rest}`;
}

function withoutThousands(number: string): string {
  return /^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(number) ? number.replaceAll('.', '') : number;
}
