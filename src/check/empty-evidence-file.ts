import { evidenceFiles, leavesFolder } from './evidence-files.ts';
import type { Rule } from './rule.ts';

export const emptyEvidenceFile: Rule = {
  code: 'TD3020',
  title: 'tệp minh chứng trống',
  explanation:
    'Tệp minh chứng có trong thư mục nhưng không có nội dung (0 byte), thường do tải về hoặc quét dở dang. Tệp trống không chứng minh được gì. Chép lại tệp từ bản gốc.',
  *check({ dossier: { nominations }, fileSize }) {
    for (const source of nominations) {
      for (const { file, place } of evidenceFiles(source)) {
        if (leavesFolder(file) || fileSize(file) !== 0) continue;
        yield {
          code: this.code,
          severity: 'error',
          message: `tệp “${file}” trống (0 byte)`,
          help: 'chép lại tệp từ bản gốc, hoặc quét lại văn bản',
          place,
        };
      }
    }
  },
};
