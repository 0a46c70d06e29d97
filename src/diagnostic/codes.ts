/**
 * Every diagnostic code, its slug and its meaning in one line. One owner each; a code is never reused.
 * The slug names the rule's file, its fixture folder and its anchor in docs/diagnostics.md.
 */
export const codes = {
  // TD1xxx: YAML, text, the spelling of numbers and symbols
  TD1001: { slug: 'not-utf-8', meaning: 'tệp có byte không phải là chữ' },
  TD1002: { slug: 'utf-16-without-mark', meaning: 'tệp lưu bằng UTF-16 mà không có dấu nhận biết' },
  TD1003: { slug: 'file-too-large', meaning: 'tệp lớn hơn 1 MB' },
  TD1004: { slug: 'empty-file', meaning: 'tệp trống' },
  TD1005: { slug: 'control-character', meaning: 'ký tự điều khiển trong tệp' },
  TD1006: { slug: 'bidi-character', meaning: 'ký tự đảo chiều chữ trong tệp' },
  TD1007: { slug: 'hidden-character', meaning: 'ký tự không nhìn thấy trong tệp' },
  TD1008: { slug: 'stray-byte-order-mark', meaning: 'dấu BOM nằm giữa tệp' },
  TD1009: { slug: 'unusual-space', meaning: 'khoảng trắng lạ ở chỗ quyết định cấu trúc' },
  TD1010: { slug: 'tab-indent', meaning: 'thụt dòng bằng phím Tab' },
  TD1011: { slug: 'lone-carriage-return', meaning: 'ký tự xuống dòng kiểu cũ (CR)' },
  TD1012: { slug: 'nested-too-deep', meaning: 'lồng nhau quá 64 tầng' },
  TD1013: { slug: 'anchor-or-alias', meaning: 'dùng neo (&) hoặc bí danh (*) của YAML' },
  TD1014: { slug: 'merge-key', meaning: 'dùng khóa gộp (<<) của YAML' },
  TD1015: { slug: 'explicit-tag', meaning: 'dùng thẻ kiểu (!) của YAML' },
  TD1016: { slug: 'directive', meaning: 'dùng chỉ thị (%) của YAML' },
  TD1017: { slug: 'several-documents', meaning: 'nhiều tài liệu YAML trong một tệp' },
  TD1018: { slug: 'forbidden-key', meaning: 'khóa không được phép dùng' },
  TD1019: { slug: 'duplicate-key', meaning: 'một khóa khai hai lần' },
  TD1020: { slug: 'unquoted-colon', meaning: 'dấu hai chấm trong đoạn chữ không có nháy' },
  TD1021: { slug: 'unclosed-quote', meaning: 'thiếu nháy đóng' },
  TD1022: { slug: 'no-space-after-colon', meaning: 'thiếu dấu cách sau dấu hai chấm' },
  TD1023: { slug: 'uneven-indent', meaning: 'thụt dòng không thẳng hàng' },
  TD1024: { slug: 'text-after-quote', meaning: 'còn chữ sau nháy đóng' },
  TD1025: { slug: 'unclosed-bracket', meaning: 'thiếu ngoặc đóng' },
  TD1026: { slug: 'backslash-in-quotes', meaning: 'dấu gạch chéo ngược trong nháy kép' },
  TD1027: { slug: 'reserved-first-character', meaning: 'đoạn chữ bắt đầu bằng ký tự dành riêng' },
  TD1028: { slug: 'no-space-after-dash', meaning: 'thiếu dấu cách sau dấu gạch ngang' },
  TD1029: { slug: 'yaml-syntax', meaning: 'sai cú pháp YAML' },
  TD1030: { slug: 'key-not-text', meaning: 'khóa không phải là chữ' },
  TD1031: { slug: 'fullwidth-colon', meaning: 'dấu hai chấm toàn khổ' },
  TD1032: { slug: 'no-colon', meaning: 'dòng không có dấu hai chấm' },
  TD1033: { slug: 'comma-in-braces', meaning: 'dấu phẩy thập phân trong ngoặc nhọn' },
  TD1040: { slug: 'thousands-separator', meaning: 'không rõ là hàng nghìn hay thập phân' },
  TD1041: { slug: 'space-in-symbol', meaning: 'khoảng trắng trong ký hiệu văn bản' },

  // TD2xxx: schema
  TD2001: { slug: 'plan-missing', meaning: 'thiếu tệp plan.yaml' },
  TD2002: { slug: 'criteria-missing', meaning: 'thiếu tệp criteria.yaml' },
  TD2003: { slug: 'no-nominations', meaning: 'chưa có đề nghị nào' },
  TD2004: { slug: 'missing-key', meaning: 'thiếu khóa bắt buộc' },
  TD2005: { slug: 'empty-value', meaning: 'khóa bắt buộc còn để trống' },
  TD2006: { slug: 'unknown-key', meaning: 'khóa không có trong mẫu' },
  TD2007: { slug: 'unknown-value', meaning: 'giá trị không nằm trong danh sách được nhận' },
  TD2008: { slug: 'wrong-type', meaning: 'giá trị sai kiểu' },
  TD2009: { slug: 'wrong-form', meaning: 'giá trị viết sai dạng' },
  TD2010: { slug: 'too-long', meaning: 'đoạn chữ quá dài' },
  TD2011: { slug: 'too-few-items', meaning: 'danh sách thiếu mục' },
  TD2012: { slug: 'repeated-item', meaning: 'một mục ghi hai lần' },
  TD2013: { slug: 'impossible-date', meaning: 'ngày không có trong lịch' },
  TD2014: { slug: 'nominee-kind-mismatch', meaning: 'loại đối tượng không khớp với phần khai' },
  TD2015: { slug: 'duplicate-nomination-id', meaning: 'hai đề nghị trùng mã' },
  TD2016: { slug: 'misplaced-key', meaning: 'khóa nằm sai chỗ' },

  // TD30xx–TD31xx: the dossier against the plan

  // TD32xx–TD33xx: the rubric against itself, scores against the rubric

  // TD4xxx: the law

  // TD5xxx: outcomes

  // TD6xxx: templates and typesetting

  // TD9xxx: the program's own fault
  TD9001: { slug: 'internal-fault', meaning: 'chương trình gặp lỗi của chính nó' },
} as const satisfies Record<`TD${number}`, { slug: string; meaning: string }>;

export type Code = keyof typeof codes;
