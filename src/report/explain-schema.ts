import type { Code } from '../diagnostic/codes.ts';
import type { Explanation } from './explanation.ts';

/** What the faults of a file's shape (TD2xxx) mean and why they matter; docs/diagnostics.md carries them. */
export const schemaExplanations: Partial<Record<Code, Explanation>> = {
  TD2001: {
    title: 'thiếu tệp plan.yaml',
    explanation:
      'Mọi đợt thi đua bắt đầu từ plan.yaml: ai phát động, thời gian, nội dung, các hình thức khen thưởng, người ký. Không có tệp này thì không kiểm tra được gì khác. Kiểm tra đường dẫn tới thư mục của đợt và tên tệp (chữ thường, đuôi .yaml).',
  },
  TD2002: {
    title: 'thiếu tệp criteria.yaml',
    explanation:
      'criteria.yaml nói các đề nghị được xét theo tiêu chí nào; thiếu nó thì không chấm điểm, không xếp hạng được. Thêm tệp vào cùng thư mục với plan.yaml và kiểm tra tên tệp.',
  },
  TD2003: {
    title: 'chưa có đề nghị nào',
    explanation:
      'Thư mục nominations/ chưa có tệp đề nghị nào, nên chưa có ai để chấm điểm và đưa vào tờ trình. Mỗi đối tượng viết một tệp .yaml trong thư mục ấy.',
  },
  TD2004: {
    title: 'thiếu khóa bắt buộc',
    explanation:
      'Mẫu tệp bắt buộc khai khóa này, vì văn bản in ra hoặc cách chấm điểm cần đến nó. Thêm dòng còn thiếu vào đúng nhóm, thụt thẳng hàng với các khóa khác của nhóm.',
  },
  TD2005: {
    title: 'khóa bắt buộc còn để trống',
    explanation:
      'Khóa đã có mà sau dấu hai chấm chưa có gì, nên máy coi như chưa khai. Điền giá trị; với khóa không bắt buộc thì có thể xóa cả dòng.',
  },
  TD2006: {
    title: 'khóa không có trong mẫu',
    explanation:
      'Khóa gõ sai tên thì giá trị của nó không được dùng ở đâu cả, nên chương trình báo lỗi thay vì bỏ qua. Sửa lại theo tên gợi ý, hoặc xóa dòng ấy.',
  },
  TD2007: {
    title: 'giá trị không nằm trong danh sách được nhận',
    explanation:
      'Khóa này chỉ nhận vài giá trị định sẵn, viết bằng mã tiếng Anh như trong gợi ý. Chọn một giá trị trong danh sách mà thông báo nêu ra.',
  },
  TD2008: {
    title: 'giá trị sai kiểu',
    explanation:
      'Giá trị không đúng loại mà khóa cần: đoạn chữ, danh sách, nhóm khóa, hoặc true/false. Viết lại theo gợi ý; danh sách thì mỗi mục một dòng, bắt đầu bằng dấu gạch ngang.',
  },
  TD2009: {
    title: 'giá trị viết sai dạng',
    explanation:
      'Giá trị phải viết theo một dạng nhất định để máy hiểu đúng, ví dụ ngày 17/9/2021, điểm 1,5, mã van-phong. Viết lại theo dạng mà gợi ý nêu ra.',
  },
  TD2010: {
    title: 'đoạn chữ quá dài',
    explanation:
      'Khóa có giới hạn độ dài vì chỗ dành cho nó trên văn bản in ra có hạn. Rút gọn lại, và chuyển phần chi tiết sang khóa dành cho nó.',
  },
  TD2011: {
    title: 'danh sách thiếu mục',
    explanation:
      'Danh sách này phải có đủ số mục tối thiểu thì hồ sơ mới có nghĩa, ví dụ một đề nghị phải có ít nhất một thành tích. Thêm từng mục ở các dòng dưới, mỗi mục bắt đầu bằng dấu gạch ngang.',
  },
  TD2012: {
    title: 'một mục ghi hai lần',
    explanation:
      'Một mục ghi hai lần trong danh sách không thêm nghĩa gì và thường là gõ nhầm mục khác. Xóa một trong hai, hoặc sửa thành mục định ghi.',
  },
  TD2013: {
    title: 'ngày không có trong lịch',
    explanation:
      'Ngày này không có trong lịch, nên không so được với các mốc khác và không in được vào văn bản. Xem lại trên giấy tờ gốc; ngày viết trước tháng.',
  },
  TD2014: {
    title: 'loại đối tượng không khớp với phần khai',
    explanation:
      'Loại đối tượng (kind) phải khớp với phần khai đi theo: cá nhân thì individual, tập thể thì collective, hộ gia đình thì household. Hai chỗ nói khác nhau thì không biết lập mẫu báo cáo nào. Sửa một trong hai cho khớp.',
  },
  TD2015: {
    title: 'hai đề nghị trùng mã',
    explanation:
      'Mã đề nghị là tên gọi của đề nghị trong phiếu chấm, phiếu bầu và danh sách, nên mỗi mã chỉ được dùng một lần. Đặt mã khác cho một trong hai; nếu là một đối tượng ghi hai lần thì xóa bớt.',
  },
  TD2016: {
    title: 'khóa nằm sai chỗ',
    explanation:
      'Khóa có trong mẫu nhưng thuộc nhóm khác, thường vì thụt dòng thiếu hoặc thừa. Thụt dòng cho nó nằm dưới đúng nhóm mà thông báo nêu.',
  },
  TD2017: {
    title: 'tệp không được đọc vì tên khác quy định',
    explanation:
      'Chương trình chỉ đọc plan.yaml, criteria.yaml, council.yaml, regulation.yaml và các tệp .yaml, .yml trong nominations/; tệp tên khác thì bị bỏ qua mà không ai biết. Windows hay giấu đuôi tệp, nên “an.yaml” lưu bằng Notepad có khi thật ra là “an.yaml.txt”. Đổi tên tệp như thông báo nêu, hoặc chuyển tệp đi nơi khác.',
  },
};
