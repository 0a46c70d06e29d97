import type { Code } from '../diagnostic/codes.ts';
import { strayMark, turning, unseen } from '../source/hidden.ts';
import type { Fault } from './fault.ts';

// The control characters that Windows-1252 leaves of misread UTF-8 (`á»\u0081` for ề) may pass: the rule against misread
// text tells what was meant.
const suspicious =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff]|\r(?!\n)|[\u{e0000}-\u{e007f}]|(?<!á»|Ã)[\u0081\u008d]|(?<!á»)\u008f|(?<!á»|Ä)\u0090|(?<!á»|Ã|â€)\u009d/u;

interface Kind {
  readonly code: Code;
  readonly pattern: RegExp;
  message(name: string): string;
  readonly help: string;
}

const pastedHelp =
  'xóa ký tự này, hoặc xóa cả từ chứa nó rồi gõ lại; nó thường theo vào khi chép từ trang mạng hay Word';
const hiddenHelp =
  'chạy thidua validate --fix để bỏ nó đi, hoặc xóa cả từ chứa nó rồi gõ lại; nó thường theo vào khi chép từ trang mạng hay Word';

const kinds: readonly Kind[] = [
  {
    code: 'TD1008',
    pattern: strayMark,
    message: () => 'dấu BOM (U+FEFF) nằm giữa tệp; nó chỉ được đứng ở ngay đầu tệp',
    help: 'chạy thidua validate --fix để bỏ nó đi, hoặc đặt con trỏ ngay sau nó rồi bấm Backspace; nó thường sinh ra khi ghép hai tệp làm một',
  },
  {
    code: 'TD1006',
    pattern: turning,
    message: (name) =>
      `ký tự đảo chiều chữ ${name} không nhìn thấy được và làm chữ hiện ra khác với chữ được lưu`,
    help: hiddenHelp,
  },
  {
    code: 'TD1007',
    pattern: unseen,
    message: (name) =>
      `ký tự ${name} không nhìn thấy được nhưng làm hai chữ trông giống nhau thành khác nhau`,
    help: hiddenHelp,
  },
  {
    code: 'TD1011',
    pattern: /\r(?!\n)/gu,
    message: () => 'dòng kết thúc bằng ký tự CR kiểu máy Mac cũ, nên các dòng dính vào nhau',
    help: 'mở tệp bằng trình soạn thảo, chọn kiểu xuống dòng Windows (CRLF) hoặc Unix (LF) rồi lưu lại',
  },
  {
    code: 'TD1005',
    pattern:
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|(?<!á»|Ã)[\u0081\u008d]|(?<!á»)\u008f|(?<!á»|Ä)\u0090|(?<!á»|Ã|â€)\u009d/gu,
    message: (name) => `ký tự điều khiển ${name} không được có trong tệp`,
    help: pastedHelp,
  },
];

const most = 20;

/** Characters that no dossier may hold: invisible ones, and ones that turn text around. One finding for a line. */
export function findForbiddenCharacters(text: string): readonly Fault[] {
  if (!suspicious.test(text)) return [];
  return kinds.flatMap((kind) => faultsOf(text, kind));
}

/** Whether a text holds any of them: an escape in double quotes may have made one. */
export function holdsForbiddenCharacter(text: string): boolean {
  return suspicious.test(text);
}

function faultsOf(text: string, kind: Kind): readonly Fault[] {
  const faults: Fault[] = [];
  let lineEnd = -1;
  for (const match of text.matchAll(kind.pattern)) {
    const from = match.index;
    if (from < lineEnd) continue;
    const newline = text.indexOf('\n', from);
    lineEnd = newline < 0 ? text.length : newline;
    const to = from + match[0].length;
    faults.push({ code: kind.code, from, to, message: kind.message(nameOf(match[0])), help: kind.help });
    if (faults.length === most) break;
  }
  return text.includes('\0') ? faults.slice(0, 1).map(noText) : faults;
}

/** A file with U+0000 in it is none that somebody typed: one finding says so. */
function noText(fault: Fault): Fault {
  return {
    ...fault,
    message: 'tệp có ký tự U+0000, nên không phải là tệp chữ, hoặc được lưu bằng bảng mã khác UTF-8',
    help: 'nếu là ảnh, tệp Word hay PDF thì chuyển sang thư mục evidence; nếu là tệp chữ thì mở bằng Notepad, chọn Lưu thành (Save As), ô Mã hóa (Encoding) chọn UTF-8',
  };
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
