import { evidenceFiles, leavesFolder } from './evidence-files.ts';
import type { Rule } from './rule.ts';

export const missingEvidenceFile: Rule = {
  code: 'TD3019',
  title: 'không có tệp minh chứng',
  explanation:
    'Đề nghị nêu một tệp minh chứng mà trong thư mục của đợt không có tệp ấy. Đường dẫn tính từ thư mục của đợt, phân biệt chữ hoa, chữ thường và dấu. Chép tệp vào đúng chỗ, hoặc sửa lại đường dẫn.',
  *check({ dossier: { nominations }, fileSize }) {
    for (const source of nominations) {
      for (const { file, place } of evidenceFiles(source)) {
        if (leavesFolder(file) || fileSize(file) !== undefined) continue;
        const slashed = file.replaceAll('\\', '/');
        yield {
          code: this.code,
          severity: 'error',
          message: `không có tệp “${file}” trong thư mục của đợt thi đua`,
          help:
            slashed !== file && fileSize(slashed) !== undefined
              ? `dùng gạch chéo xuôi: ${slashed}`
              : 'chép tệp vào đúng chỗ, hoặc sửa lại đường dẫn; đường dẫn tính từ thư mục của đợt, ví dụ evidence/quyet-dinh-12.pdf',
          place,
        };
      }
    }
  },
};
