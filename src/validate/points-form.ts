import { numberProblem } from './number-form.ts';
import type { FormProblem } from './wrong-form.ts';

/** Digits, one point or comma, three digits: `1.000` is a thousand to one reader and one to the next. */
const ambiguous = /^(-?[1-9][0-9]{0,2})[.,]([0-9]{3})$/;

/** The shared definitions that hold decimals, by whether they may be negative. */
const decimalForms: Readonly<Record<string, 'positive' | 'signed'>> = {
  points: 'positive',
  signed_points: 'signed',
  law_decimal: 'positive',
};

export function isDecimalForm(form: string | undefined): boolean {
  return form !== undefined && Object.hasOwn(decimalForms, form);
}

/** What is amiss with points that are no plain decimal; `reached` where they are those of a nominee. */
export function pointsProblem(value: string, form: string, reached: boolean): FormProblem {
  if (/^[-−–]/.test(value) && decimalForms[form] === 'signed') {
    return {
      what: 'không phải là số điểm',
      help: `viết dấu trừ liền với số: -${value.replace(/^[-−–]\s*/, '')}`,
    };
  }
  if (/^[-−–]/.test(value)) {
    return { what: 'có dấu trừ', help: `ghi số điểm không kèm dấu trừ: ${value.replace(/^[-−–]\s*/, '')}` };
  }
  if (/^[0-9]{1,3}([.,\s][0-9]{3})+([.,][0-9]+)?$/.test(value)) {
    return {
      code: 'TD1040',
      what: 'có dấu ngăn hàng nghìn',
      help: `viết liền phần nguyên: ${joined(value)}`,
    };
  }
  if (form === 'law_decimal' && /^[0-9]+,[0-9]+$/.test(value)) {
    return { what: 'viết dấu phẩy thập phân', help: `ở đây viết dấu chấm: ${value.replace(',', '.')}` };
  }
  return (
    numberProblem(value, reached) ?? {
      what: 'không phải là số điểm',
      help: 'viết bằng chữ số, ví dụ 18,5 hoặc 18.5',
    }
  );
}

/** Points that have the form of a decimal and could as well be thousands; undefined where there is no doubt. */
export function ambiguousPoints(value: string): FormProblem | undefined {
  const match = ambiguous.exec(value);
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  const plain = `${whole},${fraction}`.replace(/,?0+$/, '');
  // Of three decimals the last of which counts, only a fourth tells that they are no thousands.
  const decimal = plain.endsWith(`,${fraction}`) ? `${plain}0` : plain;
  return {
    code: 'TD1040',
    what: 'có thể hiểu hai cách',
    help: `nếu là hàng nghìn thì viết ${whole}${fraction}; nếu là số thập phân thì viết ${decimal}`,
  };
}

/** A decimal as later stages want it: a point, no needless zeros: `18,50` gives `18.5`, `007` gives `7`, `-0` gives `0`. */
export function plainDecimal(value: string): string {
  const [whole = '', fraction = ''] = value.replace('-', '').split(/[.,]/);
  const integer = whole.replace(/^0+(?=[0-9])/, '');
  const rest = fraction.replace(/0+$/, '');
  const plain = rest === '' ? integer : `${integer}.${rest}`;
  return value.startsWith('-') && plain !== '0' ? `-${plain}` : plain;
}

function joined(value: string): string {
  const parts = value.split(/[.,\s]/);
  const last = parts.at(-1) ?? '';
  return last.length === 3 ? parts.join('') : `${parts.slice(0, -1).join('')},${last}`;
}
