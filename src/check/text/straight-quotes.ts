import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

export const straightQuotes: Detector = {
  code: 'TD1106',
  severity: 'warning',
  title: 'nháy thẳng thay cho nháy cong',
  explanation:
    'Văn bản hành chính dùng nháy cong “…”, cả khi lồng nhau; nháy thẳng " là của máy đánh chữ và của mã lệnh. In ra trông cẩu thả, và trong YAML còn dễ làm hỏng cả dòng. Thay bằng “ và ”, hoặc chạy thidua validate --fix.',
  respaces: true,
  signs: signOf('"'),
  *find(text) {
    const marks = quotationMarks(text);
    const [first] = marks;
    const last = marks.at(-1);
    if (first === undefined || last === undefined) return;
    const curled = marks.map((at) => (opens(text, at) ? '“' : '”'));
    const replacement = [...text.slice(first, last + 1)]
      .map((letter, at) => (letter === '"' ? (curled[marks.indexOf(first + at)] ?? letter) : letter))
      .join('');
    yield {
      from: first,
      to: last + 1,
      message: 'dùng nháy thẳng " thay cho nháy cong “…”',
      help: isBalanced(curled)
        ? 'thay bằng “ ở đầu và ” ở cuối, hoặc chạy thidua validate --fix'
        : 'thay bằng “ ở đầu và ” ở cuối; ở đây số nháy mở và nháy đóng không bằng nhau',
      ...(isBalanced(curled) ? { replacement } : {}),
    };
  },
};

function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '' || /[\s(["“‘/–-]/.test(before);
}

/** Offsets of the straight quotes but for inches (`màn hình 24"`), which close nothing. */
function quotationMarks(text: string): readonly number[] {
  const marks: number[] = [];
  for (const { index } of text.matchAll(/"/g)) {
    const nothingOpen = marks.length % 2 === 0;
    if (!(nothingOpen && /\d/.test(text.charAt(index - 1)))) marks.push(index);
  }
  return marks;
}

function isBalanced(marks: readonly string[]): boolean {
  let depth = 0;
  for (const mark of marks) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
