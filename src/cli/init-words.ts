import type { Founding } from '../founding.ts';
import { folderArgument } from './folder-argument.ts';
import { columned, wrapped } from './layout.ts';

/** What the last page asks. */
export function confirmation(directory: string): string {
  return `Ghi đợt thi đua vào ${folderNamed(directory)}?`;
}

function folderNamed(directory: string): string {
  return directory === '.' ? 'thư mục hiện tại' : `thư mục “${directory}”`;
}

/** What is going to happen, before the first question. */
export function greeting(directory: string, columns: number): string {
  const text = [
    `Lập đợt thi đua mới trong ${folderNamed(directory)}. Xin trả lời khoảng 15 câu; câu nào chương trình suy ra được thì đã điền sẵn, chỉ cần bấm Enter.`,
    'Muốn xem một đợt mẫu trước thì bấm Ctrl-C rồi gõ:',
    '  thidua init --from vinh-phuc-2021 xem-thu',
  ];
  return text.flatMap((line) => (line.startsWith(' ') ? [line] : wrapped([line], columns))).join('\n');
}

/** The derived things as a table. */
export function tabled(lines: ReturnType<Founding['summary']>, columns: number): string {
  return ['Đợt thi đua sẽ được lập như sau:', ...columned(lines, columns)].join('\n');
}

/** What was written, and what to do next. */
export function farewell(directory: string, paths: readonly string[], columns: number): string {
  const here = folderArgument(directory);
  const shown = paths.filter((path) => !path.startsWith('.') && !/^(?:evidence|nominations)\//.test(path));
  const steps: readonly (readonly [string, string])[] = [
    [`thidua nominate${here}`, 'thêm từng đề nghị khen thưởng, hỏi đâu ghi đấy'],
    [`thidua validate${here}`, 'xem còn thiếu, còn sai gì'],
    [`thidua council${here}`, 'ghi thành viên Hội đồng, cuộc họp, kết quả kiểm phiếu'],
    [`thidua render${here}`, 'in văn bản ra thư mục out/'],
    [`thidua number${here}`, 'ghi số, ngày của văn bản đã ký'],
  ];
  const intro = [
    `Đã lập đợt thi đua${here === '' ? '' : ` trong${here}`}: ${shown.join(', ')}.`,
    'Mở các tệp ấy để sửa; mỗi mục đều có chú thích. Minh chứng chép vào thư mục evidence.',
    'Kế hoạch in ra chỉ có những phần đã ghi: phần nào còn dấu # trong plan.yaml, như purposes (Mục đích), demands (Yêu cầu), implementation (Tổ chức thực hiện), thì bản in không có; ghi thêm trước khi in.',
    'Việc tiếp theo:',
  ];
  return `\n${[...wrapped(intro, columns), ...columned(steps, columns)].join('\n')}\n`;
}
