import type { Code } from '../diagnostic/codes.ts';
import type { Explanation } from './explanation.ts';

/** What the faults of reading a file (TD10xx) mean and why they matter; docs/diagnostics.md carries them. */
export const readingExplanations: Partial<Record<Code, Explanation>> = {
  TD1001: {
    title: 'tệp có byte không phải là chữ',
    explanation:
      'Tệp của đợt thi đua phải lưu bằng UTF-8. Byte lạ thường còn lại khi tệp được lưu bằng bảng mã cũ của Windows, và chữ ở chỗ ấy không khôi phục được. Mở bằng chương trình đã soạn ra tệp, lưu lại bằng UTF-8, rồi gõ lại những chữ bị hỏng.',
  },
  TD1002: {
    title: 'tệp lưu bằng UTF-16 mà không có dấu nhận biết',
    explanation:
      'Notepad cũ có thể lưu tệp bằng UTF-16 (“Unicode”), mỗi chữ hai byte. Không có dấu nhận biết ở đầu tệp thì không đoán chắc được thứ tự byte. Lưu lại với mã hóa UTF-8.',
  },
  TD1003: {
    title: 'tệp lớn hơn 1 MB',
    explanation:
      'Một tệp khai bằng tay không bao giờ tới 1 MB; tệp lớn như vậy thường là chép nhầm, hoặc có ảnh, tệp đính kèm dán vào. Xóa phần thừa, hoặc chia các đề nghị ra nhiều tệp trong nominations/.',
  },
  TD1004: {
    title: 'tệp trống',
    explanation:
      'Tệp không có dòng nào được khai, nên chương trình không biết bỏ qua hay chờ anh/chị điền. Điền nội dung, hoặc xóa tệp nếu không dùng đến.',
  },
  TD1005: {
    title: 'ký tự điều khiển trong tệp',
    explanation:
      'Ký tự điều khiển không in ra được và làm hỏng văn bản in. Nó thường theo vào khi chép từ trang mạng hay Word. Xóa ký tự ấy, hoặc xóa cả từ rồi gõ lại.',
  },
  TD1006: {
    title: 'ký tự đảo chiều chữ trong tệp',
    explanation:
      'Ký tự này đảo chiều chữ, nên điều mắt đọc thấy khác với điều được lưu và được in. Hồ sơ tiếng Việt không bao giờ cần nó. Xóa cả từ chứa nó rồi gõ lại.',
  },
  TD1007: {
    title: 'ký tự không nhìn thấy trong tệp',
    explanation:
      'Ký tự không nhìn thấy làm hai mã, hai tên trông giống hệt nhau mà máy coi là khác. Nó thường theo vào khi chép từ trang mạng. Xóa cả từ chứa nó rồi gõ lại.',
  },
  TD1008: {
    title: 'dấu BOM nằm giữa tệp',
    explanation:
      'Dấu BOM chỉ có nghĩa ở ngay đầu tệp; nằm ở giữa, nó thành một phần của khóa hoặc của chữ mà mắt không thấy. Nó thường sinh ra khi ghép hai tệp làm một. Đặt con trỏ ngay sau nó rồi bấm Backspace.',
  },
  TD1009: {
    title: 'khoảng trắng lạ ở chỗ quyết định cấu trúc',
    explanation:
      'Ở đầu dòng và quanh dấu hai chấm, chỉ dấu cách thường mới cho biết dòng nào thuộc nhóm nào. Khoảng trắng không ngắt của Word trông giống hệt mà không có tác dụng ấy. Xóa đi rồi gõ lại bằng phím cách.',
  },
  TD1010: {
    title: 'thụt dòng bằng phím Tab',
    explanation:
      'YAML xếp các dòng vào nhóm theo số dấu cách ở đầu dòng, và phím Tab rộng bao nhiêu thì mỗi máy một khác. Thay mỗi chỗ thụt bằng hai dấu cách, hoặc đặt trình soạn thảo tự đổi Tab thành dấu cách.',
  },
  TD1011: {
    title: 'ký tự xuống dòng kiểu cũ (CR)',
    explanation:
      'Tệp xuống dòng bằng ký tự CR của máy Mac đời cũ, nên với các chương trình ngày nay cả tệp chỉ là một dòng. Lưu lại với kiểu xuống dòng CRLF (Windows) hoặc LF.',
  },
  TD1012: {
    title: 'lồng nhau quá 64 tầng',
    explanation:
      'Không tệp nào của một đợt thi đua sâu quá vài tầng; 64 tầng là dấu hiệu chép nhầm hoặc gõ thừa ngoặc. Chương trình dừng ở đó để không tốn bộ nhớ. Xóa bớt dãy ngoặc thừa.',
  },
  TD1013: {
    title: 'dùng neo (&) hoặc bí danh (*) của YAML',
    explanation:
      'Dấu & và * ở đầu đoạn chữ là cách YAML gọi lại một phần đã viết nơi khác. Hồ sơ không dùng cách ấy, để mỗi chỗ đọc thế nào thì đúng là thế. Chép lại nội dung cần dùng; nếu là chữ của văn bản thì đặt cả đoạn trong nháy.',
  },
  TD1014: {
    title: 'dùng khóa gộp (<<) của YAML',
    explanation:
      'Khóa “<<” gộp các khóa của một nhóm khác vào đây, nên người đọc tệp không thấy hết điều đang khai. Chép thẳng các khóa cần dùng vào chỗ này.',
  },
  TD1015: {
    title: 'dùng thẻ kiểu (!) của YAML',
    explanation:
      'Dấu ! ở đầu đoạn chữ là cách YAML ép kiểu cho giá trị. Hồ sơ không cần kiểu nào, mọi giá trị được đọc đúng như đã viết. Xóa thẻ, hoặc đặt cả đoạn trong nháy nếu dấu ! là chữ của văn bản.',
  },
  TD1016: {
    title: 'dùng chỉ thị (%) của YAML',
    explanation:
      'Dòng bắt đầu bằng % là chỉ thị cho trình đọc YAML, mà hồ sơ không dùng chỉ thị. Xóa dòng ấy; nếu là chữ của văn bản thì đặt cả đoạn trong nháy đơn.',
  },
  TD1017: {
    title: 'nhiều tài liệu YAML trong một tệp',
    explanation:
      'Dòng “---” bắt đầu một tài liệu mới, và phần sau nó dễ bị bỏ sót. Mỗi tệp chỉ chứa một tài liệu: tách phần sau sang tệp khác, hoặc viết nhiều đề nghị thành một danh sách.',
  },
  TD1018: {
    title: 'khóa không được phép dùng',
    explanation: 'Khóa này có nghĩa riêng trong máy và không thuộc mẫu tệp nào của hồ sơ. Xóa nó đi.',
  },
  TD1019: {
    title: 'một khóa khai hai lần',
    explanation:
      'Hai dòng cùng khóa trong một nhóm thì không rõ dòng nào được dùng. Giữ lại một dòng; nếu là hai mục của danh sách thì mỗi mục phải bắt đầu bằng dấu gạch ngang.',
  },
  TD1020: {
    title: 'dấu hai chấm trong đoạn chữ không có nháy',
    explanation:
      'Dấu hai chấm có dấu cách theo sau là dấu ngăn khóa với giá trị, nên đoạn chữ có nó bị cắt làm đôi. Đặt cả đoạn trong nháy.',
  },
  TD1021: {
    title: 'thiếu nháy đóng',
    explanation:
      'Nháy mở mà không đóng thì mọi dòng sau đó bị coi là chữ của đoạn này. Thêm nháy đóng ở cuối đoạn; nếu trong đoạn có sẵn dấu nháy kép thì bọc cả đoạn bằng nháy đơn.',
  },
  TD1022: {
    title: 'thiếu dấu cách sau dấu hai chấm',
    explanation:
      'Không có dấu cách sau dấu hai chấm thì cả dòng chỉ là một đoạn chữ, không phải khóa và giá trị. Thêm một dấu cách ngay sau dấu hai chấm.',
  },
  TD1023: {
    title: 'thụt dòng không thẳng hàng',
    explanation:
      'Các khóa cùng nhóm phải bắt đầu ở cùng một cột; lệch một dấu cách là máy không biết khóa thuộc nhóm nào. Thêm hoặc bớt dấu cách ở đầu dòng cho thẳng hàng.',
  },
  TD1024: {
    title: 'còn chữ sau nháy đóng',
    explanation:
      'Đoạn chữ trong nháy kết thúc ở nháy thứ hai, nên chữ còn lại trên dòng không thuộc về đâu. Bọc cả đoạn bằng loại nháy kia, hoặc dùng nháy cong “ ” trong đoạn.',
  },
  TD1025: {
    title: 'thiếu ngoặc đóng',
    explanation:
      'Ngoặc [ hoặc { mở một danh sách viết trên một dòng và phải có ngoặc đóng. Thêm ngoặc đóng; nếu ngoặc là chữ của văn bản thì đặt cả đoạn trong nháy.',
  },
  TD1026: {
    title: 'dấu gạch chéo ngược trong nháy kép',
    explanation:
      'Trong nháy kép, dấu \\ mở một ký hiệu đặc biệt, nên đường dẫn kiểu Windows bị hiểu sai. Viết đường dẫn với dấu /, hoặc bọc đoạn chữ bằng nháy đơn.',
  },
  TD1027: {
    title: 'đoạn chữ bắt đầu bằng ký tự dành riêng',
    explanation:
      'YAML dành riêng một số ký tự ở đầu đoạn chữ, như % @ ` [ {. Đặt cả đoạn trong nháy đơn thì chữ được giữ nguyên.',
  },
  TD1028: {
    title: 'thiếu dấu cách sau dấu gạch ngang',
    explanation:
      'Dấu gạch ngang mở một mục của danh sách chỉ khi có dấu cách theo sau; không có thì cả dòng là chữ thường. Thêm một dấu cách ngay sau dấu gạch ngang.',
  },
  TD1029: {
    title: 'sai cú pháp YAML',
    explanation:
      'Từ chỗ này máy không hiểu tiếp được tệp, nên chưa kiểm tra được phần sau. Xem lại dòng ấy và dòng ngay trên: thụt dòng, dấu cách sau dấu hai chấm, nháy và ngoặc.',
  },
  TD1030: {
    title: 'khóa không phải là chữ',
    explanation:
      'Bên trái dấu hai chấm phải là tên khóa của mẫu, không để trống, không là danh sách hay nhóm. Ghi tên khóa; nếu cả dòng là chữ của văn bản thì đặt trong nháy đơn.',
  },
  TD1031: {
    title: 'dấu hai chấm toàn khổ',
    explanation:
      'Dấu hai chấm toàn khổ theo vào từ bộ gõ chữ Hán, chữ Nhật; nó trông giống mà không ngăn được khóa với giá trị. Xóa nó rồi gõ dấu hai chấm và một dấu cách từ bàn phím.',
  },
  TD1032: {
    title: 'dòng không có dấu hai chấm',
    explanation:
      'Mỗi dòng phải là “khóa: giá trị”, một mục của danh sách, hoặc phần tiếp của đoạn chữ ở dòng trên. Phần tiếp thì thụt vào sâu hơn khóa của dòng trên; dòng mới thì ghi tên khóa và dấu hai chấm.',
  },
  TD1033: {
    title: 'dấu phẩy thập phân trong ngoặc nhọn',
    explanation:
      'Trong ngoặc { } dấu phẩy ngăn các mục, nên số viết với dấu phẩy thập phân bị tách làm hai. Viết số với dấu chấm, đặt trong nháy, hoặc viết mỗi khóa một dòng.',
  },
  TD1034: {
    title: 'một tệp có quá nhiều lỗi để kể hết',
    explanation:
      'Một tệp có quá nhiều lỗi thì chỉ những lỗi đầu được kể, vì kể hết cũng không ai đọc xuể. Thường là do chép nhầm tệp, hoặc một lỗi ở đầu tệp kéo theo các lỗi sau. Sửa những lỗi đã kể rồi chạy lại.',
  },
  TD1035: {
    title: 'một tệp có quá nhiều dòng và dấu',
    explanation:
      'Tệp chưa tới 1 MB nhưng dày đặc dòng và dấu, hơn hẳn mọi hồ sơ thật; đọc tiếp có thể làm máy hết bộ nhớ. Thường là tệp chép nhầm. Nếu đúng là hồ sơ thì tách thành nhiều tệp nhỏ, mỗi đề nghị một tệp.',
  },
  TD1036: {
    title: 'dấu # trong đoạn chữ không có nháy',
    explanation:
      'Dấu # đứng sau dấu cách mở đầu một ghi chú của tệp YAML: chương trình bỏ qua mọi chữ từ đó đến hết dòng, nên “Sáng kiến #5 được công nhận” chỉ còn “Sáng kiến”. Đặt cả đoạn trong nháy thì dấu # là chữ thường. Ghi chú của anh/chị thì viết “# ” có dấu cách, và không bị nhắc.',
  },
  TD1037: {
    title: 'có dòng bên dưới một danh sách, một nhóm trống',
    explanation:
      'Cặp ngoặc [] là một danh sách trống, {} là một nhóm trống; đã ghi thì các mục ở dòng dưới không nối vào đâu được. Thường là điền thêm mục mà quên xóa ngoặc. Xóa cặp ngoặc, giữ các dòng bên dưới.',
  },
  TD1040: {
    title: 'không rõ là hàng nghìn hay thập phân',
    explanation:
      'Dấu chấm với ba chữ số theo sau có thể là hàng nghìn (theo lối viết Việt Nam) hoặc số thập phân, và hai cách hiểu lệch nhau một nghìn lần. Chương trình không đoán: viết liền không dấu chấm nếu là hàng nghìn, bỏ các số 0 thừa nếu là số thập phân.',
  },
  TD1041: {
    title: 'khoảng trắng trong ký hiệu văn bản',
    explanation:
      'Ký hiệu văn bản viết liền, và số đứng riêng ở khóa number để in đúng chỗ trên văn bản. Xóa khoảng trắng, tách số khỏi ký hiệu.',
  },
};
