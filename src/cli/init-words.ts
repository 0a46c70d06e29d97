import type { Founding } from '../founding.ts';
import { columned, wrapped } from './layout.ts';

/** The last question: nothing was written before it. */
export function confirmation(directory: string) {
  return {
    key: 'write',
    title:
      directory === '.'
        ? 'Ghi đợt thi đua vào thư mục hiện tại'
        : `Ghi đợt thi đua vào thư mục “${directory}”`,
    description: 'Sau này sửa gì cũng được, trong plan.yaml và criteria.yaml.',
    manner: {
      by: 'choice',
      options: [
        { value: 'write', name: 'Ghi' },
        { value: 'back', name: 'Xem lại câu trước' },
      ],
    },
    optional: false,
  } as const;
}

/** What is going to happen, before the first question; `unfinished` where the answers of another time are kept. */
export function greeting(directory: string, unfinished: boolean, columns: number): string {
  const where = directory === '.' ? 'thư mục hiện tại' : `thư mục “${directory}”`;
  const text = [
    `Lập đợt thi đua mới trong ${where}. Xin trả lời khoảng 15 câu; câu nào chương trình suy ra được thì đã điền sẵn, chỉ cần bấm Enter.`,
    'Muốn xem một đợt mẫu trước thì bấm Ctrl-C rồi gõ:',
    '  thidua init --from vinh-phuc-2021 xem-thu',
    ...(unfinished
      ? [
          'Ở đây còn bản nháp của lần trước; muốn làm tiếp thì bấm Ctrl-C rồi gõ:',
          `  thidua init${named(directory)} --resume`,
        ]
      : []),
  ];
  return text.flatMap((line) => (line.startsWith(' ') ? [line] : wrapped([line], columns))).join('\n');
}

/** The derived things as a table. */
export function tabled(lines: ReturnType<Founding['summary']>, columns: number): string {
  return ['Đợt thi đua sẽ được lập như sau:', ...columned(lines, columns)].join('\n');
}

/** What was written, and what to do next. */
export function farewell(directory: string, paths: readonly string[], columns: number): string {
  const here = named(directory);
  const shown = paths.filter((path) => !path.startsWith('.') && !/^(?:evidence|nominations)\//.test(path));
  const steps: readonly (readonly [string, string])[] = [
    [`thidua nominate${here}`, 'thêm từng đề nghị khen thưởng, hỏi đâu ghi đấy'],
    [`thidua validate${here}`, 'xem còn thiếu, còn sai gì'],
    [`thidua council${here}`, 'ghi thành viên Hội đồng, cuộc họp, kết quả kiểm phiếu'],
    [`thidua render${here}`, 'in văn bản ra thư mục out/'],
  ];
  const intro = [
    `Đã lập đợt thi đua${here === '' ? '' : ` trong${here}`}: ${shown.join(', ')}.`,
    'Mở các tệp ấy để sửa; mỗi mục đều có chú thích. Minh chứng chép vào thư mục evidence.',
    'Kế hoạch in ra chỉ có những phần đã ghi: phần nào còn dấu # trong plan.yaml, như purposes (Mục đích), demands (Yêu cầu), implementation (Tổ chức thực hiện), thì bản in không có; ghi thêm trước khi in.',
    'Việc tiếp theo:',
  ];
  return `\n${[...wrapped(intro, columns), ...columned(steps, columns)].join('\n')}\n`;
}

/** Where the answers of a stopped interview are, and how to go on; `draft` is undefined where there are none. */
export function stopped(directory: string, draft: string | undefined): string {
  if (draft === undefined) return 'Đã dừng, chưa ghi gì.';
  const path = directory === '.' ? draft : `${directory}/${draft}`;
  return [
    `Đã dừng. Các câu trả lời được giữ trong ${path}`,
    `Làm tiếp: thidua init${named(directory)} --resume`,
  ].join('\n');
}

/** The folder as a command line names it after a space; nothing for the current one. */
function named(directory: string): string {
  if (directory === '.') return '';
  return /\s/.test(directory) ? ` "${directory}"` : ` ${directory}`;
}
