import type { Route } from '../diagnostic/diagnostic.ts';
import { fold } from '../vietnamese/fold.ts';
import { meantValue, withMeaning } from './meant-value.ts';
import type { SchemaNode } from './schema-node.ts';
import { dataAt, type Misfit, nameOf, nodeAt, quoted, type Subject } from './subject.ts';
import type { SchemaFault } from './validators.generated.js';
import { wrongForm } from './wrong-form.ts';
import { wrongType } from './wrong-type.ts';

/** The finding for one fault of one value. */
export function valueMisfit(subject: Subject, route: Route, fault: SchemaFault): Misfit {
  const node = nodeAt(subject, route);
  const name = nameOf(subject, route) || wholeOf(subject);
  const value = dataAt(subject, route);
  switch (fault.keyword) {
    case 'enum':
      if (typeof value === 'string' && node) return unknownValue(subject, route, name, node, value);
      return wrongType(route, name, node, value);
    case 'pattern':
      return wrongForm(subject, route, node, typeof value === 'string' ? value : '');
    case 'propertyNames':
      return wrongKeyForm(route, name, String(fault.params.propertyName));
    case 'maxLength':
      return tooLong(route, name, node, typeof value === 'string' ? value : '');
    case 'minItems':
    case 'minProperties':
      return tooFew(route, name, node, value != null && Object.keys(value).length === 0);
    case 'uniqueItems':
      return repeated(subject, route, name, fault);
    default:
      return wrongType(route, name, node, value);
  }
}

function unknownValue(subject: Subject, route: Route, name: string, node: SchemaNode, value: string): Misfit {
  if (value.trim() === '') return wrongForm(subject, route, node, value);
  const meant = meantValue(node, value);
  const accepted = node.values.map((one) => withMeaning(node, one));
  return {
    code: 'TD2007',
    route,
    at: 'value',
    message: `${quoted(value)} không phải là giá trị mà ${name} nhận`,
    help: `${meant ? `có phải ý anh/chị là “${meant}”? ` : ''}${meant ? 'Nhận' : 'nhận'} một trong: ${accepted.join(', ')}`,
  };
}

/** The whole of a subject: a file, or one item of a file that is a list. */
function wholeOf({ base }: Subject): string {
  const position = base.at(-1);
  return typeof position === 'number' ? `mục thứ ${position + 1} của tệp` : 'tệp';
}

function wrongKeyForm(route: Route, name: string, key: string): Misfit {
  const meant = fold(key)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    code: 'TD2009',
    route: [...route, key],
    at: 'key',
    message: `${quoted(key)} không phải là mã, mà mỗi khóa trong ${name} phải là một mã`,
    help: `mã gồm chữ thường không dấu, chữ số và dấu gạch nối${meant ? `, ví dụ ${meant}` : ''}`,
  };
}

function tooLong(route: Route, name: string, node: SchemaNode | undefined, value: string): Misfit {
  return {
    code: 'TD2010',
    route,
    at: 'value',
    message: `${name} dài ${[...value].length} ký tự; chỉ nhận đến ${node?.maxLength ?? 0} ký tự`,
    help: `rút gọn lại (${node?.description.replace(/\.$/, '') ?? ''})`,
  };
}

function tooFew(route: Route, name: string, node: SchemaNode | undefined, isEmpty: boolean): Misfit {
  const accepted = node?.type === 'mapping' ? `: ${[...node.properties.keys()].join(', ')}` : '';
  return {
    code: 'TD2011',
    route,
    at: 'key',
    message:
      node?.type === 'mapping'
        ? `${name} chưa có gì bên trong`
        : `${name} phải có ít nhất ${node?.minItems ?? 1} mục`,
    help:
      node?.type === 'mapping'
        ? `${isEmpty ? 'xóa “{}” rồi ' : ''}điền ít nhất một khóa${accepted}`
        : `${isEmpty ? 'xóa “[]” rồi ' : ''}thêm từng mục ở các dòng dưới, mỗi mục bắt đầu bằng dấu gạch ngang và một dấu cách`,
  };
}

function repeated(subject: Subject, route: Route, name: string, fault: SchemaFault): Misfit {
  const positions = [Number(fault.params.i), Number(fault.params.j)];
  const later = Math.max(...positions);
  const earlier = Math.min(...positions);
  const value = dataAt(subject, [...route, later]);
  return {
    code: 'TD2012',
    route: [...route, later],
    at: 'value',
    message: `${typeof value === 'string' ? quoted(value) : 'mục này'} ghi hai lần trong ${name}`,
    help: 'xóa một trong hai dòng',
    related: [{ route: [...route, earlier], at: 'value', message: 'đã ghi lần đầu ở đây' }],
  };
}
