import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { fold } from '../vietnamese/fold.ts';
import { meantValue } from './meant-value.ts';
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
      return finding(`${name} phải là một danh sách, ở đây lại là ${read(value)}`, listHelp(node, value));
    case 'mapping':
      return finding(
        `${name} phải là một nhóm khóa, ở đây lại là ${read(value)}`,
        mappingHelp(route, node, value),
      );
    default:
      return finding(
        `${name} phải là ${nounOf(node)}, ở đây lại là ${read(value)}`,
        bareHelp(key, node, value) ?? textHelp(value),
      );
  }
}

/** A group or a list whose only line lacks its space is a text to YAML: `points:14`, `-Văn phòng`. */
function gluedText(route: Route, node: SchemaNode | undefined, value: string): Misfit | undefined {
  const wide = /^([\w-]+)：/.exec(value)?.[1];
  if (node?.type === 'mapping' && wide !== undefined && node.child(wide)) {
    const message = 'dấu hai chấm “：” này là ký tự toàn khổ, không phải dấu hai chấm thường';
    const help = `gõ lại bằng dấu hai chấm và một dấu cách: “${value.replace(/：\s*/, ': ')}”`;
    return { code: 'TD1031', route, at: 'value', message, help };
  }
  const key = /^([\w-]+):\S/.exec(value)?.[1];
  const root = route.length === 0 && /^[\w-]{1,40}:[^\s/]/.test(value);
  if (node?.type === 'mapping' && key !== undefined && (node.child(key) || root)) {
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

const yes = ['co', 'co roi', 'da co', 'roi', 'yes', 'dung', 'dung vay', 'dat', 'x', '1', 'y', 'on'];
const no = ['khong', 'khong co', 'no', 'sai', 'chua', 'chua co', 'chua dat', 'khong dat', '0', 'n', 'off'];

function truthHelp(key: string, value: Value): string {
  // Only quotes make a text of these two words.
  if (value === 'true' || value === 'false') return `bỏ nháy: “${key}: ${value}”`;
  const meant = typeof value === 'string' ? truthOf(value) : undefined;
  return meant ? `viết “${key}: ${meant}”` : `viết “${key}: true” hoặc “${key}: false”`;
}

/** `true` for “có”, `false` for “không”, as people write them. */
function truthOf(word: string): 'true' | 'false' | undefined {
  const plain = fold(word);
  return yes.includes(plain) ? 'true' : no.includes(plain) ? 'false' : undefined;
}

/** Codes on one line, `cá nhân, tập thể` or `nd1, nd2`, as the list that was meant. */
function onOneLine(item: SchemaNode, text: string): string | undefined {
  const parts = text.split(/[,;]\s*/).filter((part) => part.trim() !== '');
  const meant = parts.map((part) =>
    item.values.length > 0 ? meantValue(item, part.trim()) : /^[A-Za-z0-9-]+$/.test(part) ? part : undefined,
  );
  return meant.length > 0 && meant.every((part) => part !== undefined) ? `[${meant.join(', ')}]` : undefined;
}

function listHelp(node: SchemaNode, value: Value): string {
  const item = node.items;
  const line = typeof value === 'string' && item?.type === 'text' ? onOneLine(item, value) : undefined;
  if (line !== undefined) return `viết thành danh sách trong ngoặc vuông: ${line}`;
  if (typeof value === 'string' && item?.type === 'mapping')
    return `xuống dòng, mỗi mục một dòng bắt đầu bằng dấu gạch ngang và một dấu cách: ${asItem(item, value)}`;
  return isMapping(value)
    ? 'đặt dấu gạch ngang và một dấu cách trước khóa đầu tiên của mỗi mục: “- …”, các khóa sau thụt vào cho thẳng hàng'
    : 'xuống dòng, mỗi mục một dòng bắt đầu bằng dấu gạch ngang và một dấu cách: “- …”';
}

function mappingHelp(route: Route, node: SchemaNode, value: Value): string {
  const key = typeof route.at(-1) === 'string' ? String(route.at(-1)) : '';
  const required = node.required.length > 0 ? node.required : [...node.properties.keys()].slice(0, 3);
  const example = typeof value === 'string' ? exampleOf(node, required, value) : undefined;
  if (typeof value === 'string' && typeof route.at(-1) === 'number' && example?.value !== undefined)
    return `viết mục này thành một nhóm khóa: ${asItem(node, value)}`;
  if (example !== undefined && key !== '') {
    return `xuống dòng sau “${key}:” rồi ghi các khóa, thụt vào hai dấu cách, ví dụ “${example.key}: ${example.value ?? '…'}”`;
  }
  const keys = required.length > 0 ? `: ${required.join(', ')}` : '';
  if (Array.isArray(value)) return `bỏ dấu gạch ngang ở đầu, ghi thẳng các khóa${keys}`;
  return key === ''
    ? `ghi mỗi khóa một dòng, dạng “khóa: giá trị”${keys}`
    : `ghi các khóa ở những dòng dưới “${key}:”, thụt vào hai dấu cách${keys}`;
}

interface Example {
  readonly key: string;
  /** The text itself, where the key can take it; undefined where it is only an example of a key. */
  readonly value: string | undefined;
}

/** The key under which a bare text was most likely meant: `18,5` for points, “đạt” for met, a title for a title. */
function exampleOf(node: SchemaNode, required: readonly string[], text: string): Example | undefined {
  const number = /^([0-9]+(?:[.,][0-9]+)?)\s*(?:đ|điểm)?$/iu.exec(text)?.[1];
  for (const [key, { form, type, values }] of node.properties) {
    if (form === 'points' && number !== undefined) return { key, value: number };
    if (type === 'truth' && truthOf(text) !== undefined) return { key, value: truthOf(text) };
    const child = node.properties.get(key);
    const meant = values.length > 0 && child ? meantValue(child, text) : undefined;
    if (meant !== undefined) return { key, value: meant };
  }
  const [first] = required;
  if (first === undefined) return undefined;
  const wanted = node.properties.get(first);
  const takesIt = wanted?.form === 'text' || (wanted?.type === 'text' && wanted.form === undefined);
  return { key: first, value: takesIt && wanted?.values.length === 0 ? quotedIfNeeded(text) : undefined };
}

/** A bare text as the item that was meant: `“- title: Báo cáo tuần”`; a path goes to `file`. */
function asItem(node: SchemaNode, text: string): string {
  const example = exampleOf(node, node.required, text);
  if (node.properties.has('file') && /^[^\s:]+\.[A-Za-z0-9]{2,5}$/.test(text))
    return `“- file: ${text}”, dòng dưới ghi “${example?.key ?? 'title'}: …” thẳng hàng với file`;
  return `“- ${example?.key ?? '…'}: ${example?.value ?? '…'}”`;
}

function quotedIfNeeded(text: string): string {
  const cut = quoted(text).slice(1, -1);
  return /: |^[[{"'@`%&*!|>#-]/.test(cut) ? `"${cut}"` : cut;
}

/** What a form of text is called; a number or a date is no “đoạn chữ”. */
const nouns: Readonly<Record<string, string>> = {
  points: 'một con số',
  signed_points: 'một con số',
  law_decimal: 'một con số',
  count: 'một con số',
  number: 'một con số',
  year: 'một năm',
  date: 'một ngày',
  time: 'một giờ',
  id: 'một mã',
};

function nounOf(node: SchemaNode | undefined): string {
  return nouns[node?.form ?? ''] ?? 'một đoạn chữ';
}

/** `points: [5]`: what is no prose needs neither brackets nor quotes. */
function bareHelp(key: string, node: SchemaNode | undefined, value: Value): string | undefined {
  if (nouns[node?.form ?? ''] === undefined) return undefined;
  const [only, more] = Array.isArray(value) ? (value as readonly Value[]) : [];
  const meant = typeof only === 'string' && more === undefined && node?.takes(only) ? only : '…';
  return key === ''
    ? `ghi thẳng ${nounOf(node)}, không có ngoặc`
    : `ghi thẳng sau khóa, không có ngoặc: “${key}: ${meant}”`;
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
