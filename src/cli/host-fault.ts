import type { HostError, HostOperation } from '../world.ts';

const sentences: Readonly<Record<HostOperation, (path: string, why: string) => string>> = {
  read: (path, why) => `không đọc được tệp “${path}” (${why}); không tệp nào bị thay đổi`,
  list: (path, why) => `không đọc được thư mục “${path}” (${why}); không tệp nào bị thay đổi`,
  write: (path, why) => `không ghi được tệp “${path}” (${why}); tệp cũ, nếu có, vẫn còn nguyên`,
  remove: (path, why) => `không xóa được tệp “${path}” (${why}); các tệp khác không bị đụng tới`,
  font: (path, why) => `không đọc được phông chữ đi kèm chương trình (${path}; ${why}); hãy cài lại thidua`,
  'leave-folder': (path) =>
    `đường dẫn “${path}” nằm ngoài thư mục của đợt thi đua; không tệp nào bị thay đổi`,
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền truy cập',
  EPERM: 'không được phép',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'hết dung lượng được cấp',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EBUSY: 'tệp đang mở trong chương trình khác',
  ENOTDIR: 'một phần của đường dẫn không phải là thư mục',
  EISDIR: 'đã có thư mục cùng tên',
  EEXIST: 'một phần của đường dẫn không phải là thư mục',
  ENAMETOOLONG: 'tên dài quá mức cho phép',
  EMFILE: 'quá nhiều tệp đang mở',
  EIO: 'lỗi ổ đĩa',
  MODULE_NOT_FOUND: 'thiếu tệp',
};

/** Why reading or writing failed, in one Vietnamese sentence that also says what was not harmed. */
export function hostFault(error: HostError): string {
  return sentences[error.operation](error.path, reasons[error.reason] ?? (error.reason || 'lỗi hệ thống'));
}
