import type { Code } from '../diagnostic/codes.ts';
import type { Route } from '../diagnostic/diagnostic.ts';
import { fold } from '../vietnamese/fold.ts';
import { dateHelp } from './date-form.ts';
import { keyOf } from './known-ids.ts';
import { withoutStop } from './meaning.ts';
import { numberProblem } from './number-form.ts';
import { pointsProblem } from './points-form.ts';
import type { SchemaNode } from './schema-node.ts';
import { type Misfit, nameOf, quoted, type Subject } from './subject.ts';

/** What is amiss with a text of a certain form; `what` completes “… không phải là”. */
export interface FormProblem {
  readonly code?: Code;
  readonly what: string;
  readonly help: string;
}

/** A text that does not have the form that its schema wants: a date, a code, a number. */
export function wrongForm(
  subject: Subject,
  route: Route,
  node: SchemaNode | undefined,
  value: string,
): Misfit {
  const name = nameOf(subject, route);
  if (value.trim() === '') {
    const help = `điền nội dung, hoặc xóa dòng này nếu không bắt buộc; ${withoutStop(node?.description ?? '')}`;
    return { code: 'TD2005', route, at: 'value', message: `${name} còn để trống`, help };
  }
  const {
    code = 'TD2009',
    what,
    help,
  } = spaceProblem(node, value) ?? problemOf(subject, route, node, value.trim());
  return { code, route, at: 'value', message: `${name}: ${quoted(value)} ${what}`, help };
}

/** A value in quotes that would do but for a space that went in with it. */
function spaceProblem(node: SchemaNode | undefined, value: string): FormProblem | undefined {
  const meant = value.trim();
  return meant !== value && node?.takes(meant)
    ? { what: 'có dấu cách thừa ở đầu hoặc cuối', help: `xóa dấu cách ấy, viết ${meant}` }
    : undefined;
}

function problemOf(
  { known }: Subject,
  route: Route,
  node: SchemaNode | undefined,
  value: string,
): FormProblem {
  switch (node?.form) {
    case 'date':
      return { what: 'không phải là ngày viết đúng dạng', help: dateHelp(value) };
    case 'points':
    case 'signed_points':
    case 'law_decimal':
      return pointsProblem(value, node.form, route.includes('scores'));
    case 'id':
      return idProblem(value, known?.(keyOf(route), value), keyOf(route) === 'id');
    case 'number':
      return documentNumberProblem(value);
    case 'symbol':
      return symbolProblem(value);
    case 'identity_number':
      return identityProblem(value);
    case 'count':
      return countProblem(value, route.includes('scores'));
    case 'year':
      return { what: 'không phải là một năm', help: 'viết đủ bốn chữ số, ví dụ 2020' };
    case 'time':
      return timeProblem(value);
    default:
      return { what: 'viết chưa đúng dạng', help: withoutStop(node?.formDescription ?? '') };
  }
}

/** A new id is made from what was written; one that is called by name must be one of its list. */
function idProblem(value: string, known: string | undefined, isNew: boolean): FormProblem {
  const made = fold(value)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const meant = known ?? (isNew || made === value.toLowerCase() ? made : '');
  const example = meant ? `; có phải ý anh/chị là “${meant}”?` : '';
  return {
    what: 'không phải là mã',
    help: `mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối${example}`,
  };
}

function documentNumberProblem(value: string): FormProblem {
  const whole = /^(?:số\s*:?\s*)?([0-9]+[a-z]?)\s*\/\s*(\S.*)$/i.exec(value);
  if (whole) {
    const symbol = (whole[2] ?? '').replace(/\s+/g, '');
    return {
      what: 'gồm cả số lẫn ký hiệu',
      help: `tách làm hai dòng: “number: ${whole[1]}” và “symbol: ${symbol}”`,
    };
  }
  const digits = /[0-9]+[a-z]?/.exec(value)?.[0];
  return {
    what: 'không phải là số của văn bản',
    help: digits ? `chỉ ghi phần số: ${digits}` : 'chỉ ghi phần số, ví dụ 83; chưa lấy số thì bỏ trống',
  };
}

function symbolProblem(value: string): FormProblem {
  const number = /^([0-9]+)\s*\/\s*([^0-9\s].*)$/.exec(value);
  if (number) {
    return {
      code: 'TD1041',
      what: 'có khoảng trắng, và gồm cả số lẫn ký hiệu',
      help: `tách làm hai dòng: “number: ${number[1]}” và “symbol: ${(number[2] ?? '').replace(/\s+/g, '')}”`,
    };
  }
  const closed = value.replace(/\s+/g, '').replace(/^\/+/, '');
  return /\s/.test(value)
    ? { code: 'TD1041', what: 'có khoảng trắng, mà ký hiệu văn bản viết liền', help: `viết “${closed}”` }
    : { what: 'bắt đầu bằng dấu gạch chéo', help: `chỉ ghi phần sau dấu gạch chéo: “${closed}”` };
}

function identityProblem(value: string): FormProblem {
  const digits = value.replace(/[^0-9]/g, '');
  if (digits.length === 12 || digits.length === 9) {
    return { what: 'có ký tự không phải chữ số', help: `chỉ ghi chữ số, viết liền: ${digits}` };
  }
  const zero = digits.length === 11 || digits.length === 8 ? '; có thể thiếu số 0 ở đầu' : '';
  return {
    what: `có ${digits.length} chữ số`,
    help: `số căn cước có 12 chữ số, chứng minh nhân dân có 9 chữ số${zero}; xem lại trên giấy tờ`,
  };
}

function countProblem(value: string, reached: boolean): FormProblem {
  const digits = value.replace(/[.\s]/g, '');
  if (/^[0-9]+$/.test(digits)) return { what: 'có dấu ngăn hàng nghìn', help: `viết liền: ${digits}` };
  return (
    numberProblem(value, reached) ??
    wholeProblem(value) ?? {
      what: 'không phải là số đếm',
      help: 'viết bằng chữ số, ví dụ 12; không kèm đơn vị tính',
    }
  );
}

function wholeProblem(value: string): FormProblem | undefined {
  return /^[0-9]+[.,][0-9]+$/.test(value)
    ? { what: 'không phải là số nguyên', help: 'số đếm không có phần lẻ; ghi số nguyên, ví dụ 12' }
    : undefined;
}

function timeProblem(value: string): FormProblem {
  const match = /^([01]?[0-9]|2[0-3])\s*(?:giờ|h|g|:|\.)\s*([0-5]?[0-9])?\s*(?:phút|ph|p|')?$/iu.exec(value);
  const meant = match
    ? `${(match[1] ?? '').padStart(2, '0')}:${(match[2] ?? '0').padStart(2, '0')}`
    : '08:30';
  return { what: 'không phải là giờ viết đúng dạng', help: `viết giờ và phút: ${meant}` };
}
