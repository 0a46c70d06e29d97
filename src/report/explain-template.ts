import type { Code } from '../diagnostic/codes.ts';
import type { Explanation } from './explanation.ts';

/**
 * What the faults of templates and of print (TD6xxx), and of the program itself (TD9xxx), mean and why they matter;
 * docs/diagnostics.md carries them.
 */
export const templateExplanations: Partial<Record<Code, Explanation>> = {
  TD6001: {
    title: 'không có mẫu mà giấy tờ hoặc mẫu khác gọi tới',
    explanation:
      'Một giấy tờ, hoặc một mẫu khác, gọi tới mẫu không có trong templates/ của đợt cũng như trong mẫu đi kèm chương trình. Sửa lại tên mẫu, hoặc chép tệp mẫu ấy vào thư mục templates/.',
  },
  TD6002: {
    title: 'mẫu có thẻ Liquid viết sai',
    explanation:
      'Thẻ {% … %} hoặc {{ … }} trong mẫu viết không đúng cú pháp Liquid, nên không biết in gì ở đó. Xem lại dòng được chỉ: thẻ có đóng không, if và for có endif và endfor không.',
  },
  TD6003: {
    title: 'mẫu gọi một giá trị không có',
    explanation:
      'Mẫu gọi một giá trị mà giấy tờ này không có, nên chỗ ấy sẽ để trống mà không ai biết. Sửa lại tên theo gợi ý; mẫu đi kèm chương trình cho thấy các tên dùng được.',
  },
  TD6004: {
    title: 'mẫu dùng thẻ hoặc bộ lọc không có',
    explanation:
      'Mẫu chỉ dùng được một số thẻ và bộ lọc Liquid. Sửa lại tên theo gợi ý, hoặc xem cách viết trong mẫu đi kèm chương trình.',
  },
  TD6005: {
    title: 'mẫu in một giá trị không in được như vậy',
    explanation:
      'Giá trị được gọi là một nhóm hoặc một danh sách, hoặc không đúng loại mà bộ lọc cần, nên không in thẳng ra được. Gọi một khóa bên trong nó, hoặc dùng thẻ for để in từng mục.',
  },
  TD6006: {
    title: 'khối ::: trong mẫu viết sai',
    explanation:
      'Các dòng bắt đầu bằng ::: đặt những phần có thể thức riêng: phần đầu văn bản, bảng, chữ ký, nơi nhận. Khối viết sai thì văn bản không đúng thể thức, nên không được in. Sửa lại theo gợi ý.',
  },
  TD6007: {
    title: 'mẫu dùng cách viết mà văn bản hành chính không có',
    explanation:
      'Văn bản hành chính không dùng cách viết này của Markdown, như ảnh, liên kết, mã máy. Thay bằng đoạn văn, danh sách, bảng hoặc khối ::: mà mẫu đi kèm chương trình dùng.',
  },
  TD6008: {
    title: 'tên tệp in ra không dùng được hoặc trùng nhau',
    explanation:
      'Tên tệp PDF lấy từ khóa file ở đầu mẫu; chỉ gồm chữ thường không dấu, chữ số, gạch nối, gạch chéo và đuôi .pdf. Hai giấy tờ trùng tên thì tệp này sẽ đè lên tệp kia. Sửa khóa file, thêm mã phân biệt như {{ nominee.id }} nếu mẫu in nhiều tệp.',
  },
  TD6009: {
    title: 'mẫu không thuộc về văn bản nào',
    explanation:
      'Tên tệp mẫu cho biết mẫu ấy viết ra văn bản nào, và dòng document ở phần đầu phải ghi đúng mã văn bản ấy. Tệp mang tên khác thì không văn bản nào dùng tới, nên câu chữ đã sửa không in ra; ghi sai document thì văn bản không vào được gói hồ sơ. Đổi lại tên tệp hoặc dòng document; thidua templates liệt kê tên các mẫu.',
  },
  TD6101: {
    title: 'phông chữ không có ký tự này',
    explanation:
      'Phông chữ của văn bản không có hình cho ký tự này, nên trên giấy chỗ ấy sẽ là ô trống. Nó thường là biểu tượng chép từ trang mạng hay điện thoại. Thay bằng chữ hoặc ký hiệu thường dùng.',
  },
  TD6102: {
    title: 'giấy khen không đủ chỗ cho tên và nội dung',
    explanation:
      'Giấy khen chỉ có một trang. Tên dài được thu nhỏ dần rồi xuống hai dòng; ở đây dù ở cỡ nhỏ nhất vẫn không vừa trang. Rút gọn nội dung khen trong mẫu certificate.md (thidua templates eject certificate), hoặc tên ghi trong đề nghị.',
  },
  TD6103: {
    title: 'hình cho giấy khen không in được',
    explanation:
      'Hình khai ở certificate (Hình trên giấy khen) phải là tệp PNG hoặc JPEG nguyên vẹn, màu RGB hoặc xám, nằm trong thư mục của đợt thi đua. Tệp này không có ở đó hoặc không phải như vậy, nên không in được. Chép tệp vào thư mục của đợt, hoặc lưu lại bằng phần mềm ảnh thành PNG.',
  },
  TD6104: {
    title: 'Nơi nhận khác với các gói có văn bản',
    explanation:
      'Nơi nhận do kế hoạch ghi sẵn (recipients.lines) phải đúng với các gói hồ sơ gửi đi: ghi tên một nơi mà không gửi, hoặc gửi mà không ghi, thì hồ sơ bị hỏi lại. Sửa dòng Nơi nhận hoặc gói ở packages; bỏ lines đi thì chương trình tự ghi Nơi nhận theo các gói.',
  },
  TD6105: {
    title: 'tệp minh chứng hỏng, có khóa hoặc không phải ảnh, PDF',
    explanation:
      'Hồ sơ gửi nơi nhận có in ảnh minh chứng và đính kèm tệp PDF. Tệp này hỏng, không phải loại mà đuôi tên nói, dùng màu mà bản lưu trữ không nhận, hoặc có mật khẩu, nên ảnh không in được vào hồ sơ, PDF thì người nhận có thể không mở được. Mở tệp xem lại, lưu ảnh thành PNG hoặc JPEG màu RGB, lưu PDF không khóa, hoặc quét lại rồi chạy lại lệnh.',
  },
  TD6106: {
    title: 'gói hồ sơ gửi cấp trên thiếu thành phần theo quy định',
    explanation:
      'Hồ sơ gửi cấp trên gồm những văn bản ghi ở papers của các gói each: higher-decider. Có thành phần theo quy định mà không gói nào trong số đó có, dù kế hoạch có lập văn bản ấy; tờ trình cũng không kể nó trong hồ sơ kèm theo, và cấp trên sẽ trả lại hồ sơ. Thêm văn bản ấy vào gói, hoặc bỏ packages đi để chương trình gửi theo mặc định.',
  },
  TD6107: {
    title: 'báo cáo để trống bảng khen thưởng đã nhận',
    explanation:
      'Mẫu báo cáo thành tích công trạng có phần các hình thức đã được khen thưởng. Đề nghị chưa khai earlier_awards thì chưa biết là có hay không, nên trên giấy bảng ấy để trống cho người báo cáo tự ghi. Khai từng quyết định đã có; chưa được tặng lần nào thì ghi earlier_awards: [] và báo cáo in câu “Chưa được tặng”.',
  },
  TD9001: {
    title: 'chương trình gặp lỗi của chính nó',
    explanation:
      'Lỗi nằm ở chương trình, không phải ở hồ sơ của anh/chị; không tệp nào bị thay đổi hay hỏng. Xin gửi dòng thông báo cho người phát triển, kèm lệnh đã gõ.',
  },
};
