import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

// Not before .5 or .NET, not in “3 : 1”, not before an ellipsis, and not in a form's label (“Họ và tên :” at line end).
const spaced =
  /(?<=\S) +(?:([,;!?%])|(?<!\( *)\)|”(?![\p{L}\p{N}])|(\.\/\.)|(\.)(?![.\p{L}\p{N}])|(:)(?! *\d)(?! *(?:\n|$)))/gu;
// `( hai )` and `“ giỏi ”`; not the box `( )`, and not a “ that stands where a ” was meant.
const opened = /(?:\(|(?<![\p{L}\p{N}])“) +(?=[^\s)])/gu;

export const spaceBeforePunctuation: Detector = {
  code: 'TD1108',
  severity: 'warning',
  title: 'dấu cách thừa trước dấu câu, sau ngoặc mở',
  explanation:
    'Trong tiếng Việt dấu phẩy, dấu chấm, dấu hai chấm, ngoặc đóng, dấu % và dấu kết thúc văn bản đều viết liền vào chữ đứng trước; ngoặc mở viết liền vào chữ đứng sau. Dấu cách trước dấu câu có thể đẩy dấu câu xuống đầu dòng sau. Xóa dấu cách, hoặc chạy thidua validate --fix.',
  respaces: true,
  signs: signOf('(“', ',;:!?%).”'),
  *find(text) {
    for (const match of text.matchAll(spaced)) {
      const mark = match[0].trimStart();
      const end = match.index + match[0].length;
      // `hồ sơ ,không`: whoever typed the space on the wrong side meant it on the other.
      const space = /[,;:]/.test(mark) && /\p{L}/u.test(text.charAt(end)) ? ' ' : '';
      yield {
        from: match.index,
        to: end,
        message: `có dấu cách trước dấu “${mark}”; dấu này viết liền vào chữ đứng trước`,
        help: 'xóa dấu cách, hoặc chạy thidua validate --fix',
        replacement: `${mark}${space}`,
      };
    }
    for (const match of text.matchAll(opened)) {
      const mark = match[0].trimEnd();
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `có dấu cách sau dấu “${mark}”; dấu này viết liền vào chữ đứng sau`,
        help: 'xóa dấu cách, hoặc chạy thidua validate --fix',
        replacement: mark,
      };
    }
  },
};
