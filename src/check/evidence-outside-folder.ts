import { evidenceFiles, leavesFolder } from './evidence-files.ts';
import type { Rule } from './rule.ts';

export const evidenceOutsideFolder: Rule = {
  code: 'TD3021',
  title: 'tệp minh chứng nằm ngoài thư mục của đợt',
  explanation:
    'Đường dẫn chỉ ra ngoài thư mục của đợt thi đua (đường dẫn tuyệt đối, ổ đĩa, .. hoặc địa chỉ mạng). Chương trình chỉ đọc tệp trong thư mục của đợt, để chuyển cả thư mục sang máy khác thì hồ sơ vẫn đủ. Chép tệp vào thư mục evidence rồi ghi đường dẫn tính từ thư mục của đợt.',
  *check({ dossier: { nominations } }) {
    for (const source of nominations) {
      for (const { file, place } of evidenceFiles(source)) {
        if (!leavesFolder(file)) continue;
        const name = file.split(/[/\\]/).at(-1) ?? file;
        yield {
          code: this.code,
          severity: 'error',
          message: `“${file}” nằm ngoài thư mục của đợt thi đua`,
          help: `chép tệp vào thư mục evidence rồi ghi evidence/${name}`,
          place,
        };
      }
    }
  },
};
