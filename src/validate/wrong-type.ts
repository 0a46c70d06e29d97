import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { fold } from '../vietnamese/fold.ts';
import type { SchemaNode } from './schema-node.ts';
import { type Misfit, quoted } from './subject.ts';

/** A value of another kind than the schema wants, with the likeliest slip behind it. */
export function wrongType(
  route: Route,
  name: string,
  node: SchemaNode | undefined,
  value: Value | undefined,
): Misfit {
  const finding = (message: string, help: string): Misfit => ({
    code: 'TD2008',
    route,
    at: 'value',
    message,
    help,
  });
  const key = typeof route.at(-1) === 'string' ? String(route.at(-1)) : '';
  if (value === null || value === undefined) {
    return {
      ...finding(`${name} còn để trống`, 'điền nội dung, hoặc xóa dòng này'),
      code: 'TD2005',
      at: 'key',
    };
  }
  const glued = typeof value === 'string' ? gluedText(route, node, value) : undefined;
  if (glued) return glued;
  switch (node?.type) {
    case 'truth':
      return finding(
        `${name} chỉ nhận true (đúng) hoặc false (sai), không nhận ${read(value)}`,
        truthHelp(key, value),
      );
    case 'list':
      return finding(`${name} phải là một danh sách, ở đây lại là ${read(value)}`, listHelp(value));
    case 'mapping':
      return finding(
        `${name} phải là một nhóm khóa, ở đây lại là ${read(value)}`,
        mappingHelp(key, node, value),
      );
    default:
      return finding(`${name} phải là một đoạn chữ, ở đây lại là ${read(value)}`, textHelp(value));
  }
}

/** A group or a list whose only line lacks its space is a text to YAML: `points:14`, `-Văn phòng`. */
function gluedText(route: Route, node: SchemaNode | undefined, value: string): Misfit | undefined {
  const key = /^([\w-]+):\S/.exec(value)?.[1];
  if (node?.type === 'mapping' && key !== undefined && node.child(key)) {
    const message = `sau dấu hai chấm của khóa “${key}” phải có một dấu cách`;
    return { code: 'TD1022', route, at: 'value', message, help: `viết “${value.replace(':', ': ')}”` };
  }
  if (node?.type === 'list' && /^-[^\s-]/.test(value)) {
    const help = 'thêm một dấu cách ngay sau dấu gạch ngang của mỗi mục: “- …”';
    return {
      code: 'TD1028',
      route,
      at: 'value',
      message: 'sau dấu gạch ngang của một mục phải có một dấu cách',
      help,
    };
  }
  return undefined;
}

function read(value: Value): string {
  if (typeof value === 'string') return `đoạn chữ ${quoted(value)}`;
  if (typeof value === 'boolean') return `giá trị ${value ? 'true (đúng)' : 'false (sai)'}`;
  return isMapping(value) ? 'một nhóm khóa' : 'một danh sách';
}

const yes = ['co', 'yes', 'dung', 'dat', 'x', '1', 'y', 'on'];
const no = ['khong', 'no', 'sai', 'chua', 'chua dat', 'khong dat', '0', 'n', 'off'];

function truthHelp(key: string, value: Value): string {
  const word = typeof value === 'string' ? fold(value) : '';
  const meant = yes.includes(word) ? 'true' : no.includes(word) ? 'false' : undefined;
  return meant ? `viết “${key}: ${meant}”` : `viết “${key}: true” hoặc “${key}: false”`;
}

function listHelp(value: Value): string {
  return isMapping(value)
    ? 'đặt dấu gạch ngang và một dấu cách trước khóa đầu tiên của mỗi mục: “- …”, các khóa sau thụt vào cho thẳng hàng'
    : 'xuống dòng, mỗi mục một dòng bắt đầu bằng dấu gạch ngang và một dấu cách: “- …”';
}

function mappingHelp(key: string, node: SchemaNode, value: Value): string {
  const required = node.required.length > 0 ? node.required : [...node.properties.keys()].slice(0, 3);
  const [first] = required;
  if (typeof value === 'string' && first !== undefined && key !== '') {
    return `xuống dòng sau “${key}:” rồi ghi các khóa, thụt vào hai dấu cách, ví dụ “${first}: ${example(node, first, value)}”`;
  }
  const keys = required.length > 0 ? `: ${required.join(', ')}` : '';
  if (Array.isArray(value)) return `bỏ dấu gạch ngang ở đầu, ghi thẳng các khóa${keys}`;
  return `ghi các khóa ở những dòng dưới${key ? ` “${key}:”` : ''}, thụt vào hai dấu cách${keys}`;
}

/** The text itself where it has the form that the key wants, as in `tc1: 18,5` for `tc1:` and `points: 18,5`. */
function example(node: SchemaNode, key: string, value: string): string {
  return node.properties.get(key)?.form === 'points' && /^[0-9.,]+$/.test(value) ? value : '…';
}

function textHelp(value: Value): string {
  if (typeof value === 'boolean') return `nếu đúng là chữ thì đặt trong nháy: "${value}"`;
  if (isMapping(value) && Object.keys(value).length === 1) {
    return 'nếu đoạn chữ có dấu hai chấm thì đặt cả đoạn trong nháy, ví dụ "Lưu ý: …"';
  }
  return isMapping(value)
    ? 'viết nội dung thành một đoạn; đoạn nhiều dòng thì ghi “|” sau khóa rồi viết ở các dòng dưới'
    : 'viết nội dung thành một đoạn, không có dấu gạch ngang ở đầu; nếu đoạn chữ có ngoặc vuông thì đặt trong nháy';
}
