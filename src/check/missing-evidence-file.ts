import { fold } from '../vietnamese/fold.ts';
import { evidenceAlike } from './evidence-alike.ts';
import { evidenceFiles, leavesFolder } from './evidence-files.ts';
import type { Rule } from './rule.ts';

export const missingEvidenceFile: Rule = {
  code: 'TD3019',
  title: 'không có tệp minh chứng',
  explanation:
    'Đề nghị nêu một tệp minh chứng mà trong thư mục của đợt không có tệp ấy. Đường dẫn tính từ thư mục của đợt, phân biệt chữ hoa, chữ thường và dấu. Chép tệp vào đúng chỗ, hoặc sửa lại đường dẫn.',
  *check(input) {
    for (const source of input.dossier.nominations) {
      for (const { file, place } of evidenceFiles(source)) {
        if (leavesFolder(file) || input.fileSize(file) !== undefined) continue;
        const alike = evidenceAlike(file, input);
        yield {
          code: this.code,
          severity: 'error',
          message: `không có tệp “${file}” trong thư mục của đợt thi đua`,
          help:
            alike === undefined
              ? 'chép tệp vào đúng chỗ, hoặc sửa lại đường dẫn; đường dẫn tính từ thư mục của đợt, ví dụ evidence/quyet-dinh-12.pdf'
              : `${whatDiffers(file, alike)}; có phải ý anh/chị là ${alike}?`,
          place,
        };
      }
    }
  },
};

function whatDiffers(written: string, alike: string): string {
  if (written.replaceAll('\\', '/') === alike) return 'đường dẫn viết với gạch chéo xuôi (/)';
  if (written.toLowerCase() === alike.toLowerCase()) return 'tên tệp phân biệt chữ hoa, chữ thường';
  if (fold(written) === fold(alike)) return 'tên tệp phân biệt từng dấu';
  return alike.endsWith(`/${written}`)
    ? 'đường dẫn tính từ thư mục của đợt'
    : 'trong thư mục có một tệp tên gần giống';
}
