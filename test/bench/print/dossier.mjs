// Dossiers of about four pages in the blocks of src/document, made from numbers alone: a submission letter, its list of
// thirty people, and two achievement reports. Every engine sets these words.
import { families, givens, middles, numbers } from '../made-up.mjs';

const units = [
  'Văn phòng Sở',
  'Thanh tra Sở',
  'Phòng Tổng hợp',
  'Phòng Đăng ký kinh doanh',
  'Phòng Kinh tế ngành',
];
const deeds = [
  'Tham mưu ban hành {n} văn bản chỉ đạo, điều hành trong lĩnh vực được giao, bảo đảm đúng tiến độ, không có văn bản nào bị trả lại',
  'Trực tiếp tiếp nhận và giải quyết {n} hồ sơ đăng ký doanh nghiệp trực tuyến, đạt 100% trước hạn, rút ngắn bình quân {m} ngày làm việc so với quy định',
  'Chủ trì phối hợp với các sở, ngành tháo gỡ khó khăn cho {n} doanh nghiệp bị ảnh hưởng bởi dịch COVID-19, trong đó {m} doanh nghiệp đã trở lại hoạt động bình thường',
  'Tham gia Tổ hỗ trợ khu cách ly tập trung liên tục {m} ngày, vận chuyển {n} suất ăn và nhu yếu phẩm đến từng phòng, được chính quyền và Nhân dân địa phương ghi nhận',
  'Xây dựng và áp dụng sáng kiến số hóa {n} hồ sơ lưu trữ của đơn vị, tiết kiệm khoảng {m} triệu đồng chi phí in ấn mỗi năm và giảm một nửa thời gian tra cứu',
  'Vận động cán bộ, công chức, người lao động trong đơn vị ủng hộ Quỹ phòng, chống dịch số tiền {m} triệu đồng; 100% thành viên được tiêm đủ liều vắc-xin theo kế hoạch',
];

const paragraph = (text, more = {}) => ({ kind: 'paragraph', runs: [{ text }], ...more });
const cell = (text) => ({ runs: [{ text }] });
const heading = (text, role = 'H2') => ({
  ...paragraph(text, { keepWithNext: true, role }),
  runs: [{ text, bold: true }],
});
const letterhead = (number) => ({
  kind: 'letterhead',
  superior: 'UBND TỈNH VĨNH PHÚC',
  issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
  ...(number && { number }),
  placeDate: 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022',
});

/** The dossier with that number: a document with one section for each paper. */
export function dossierOf(index) {
  const next = numbers(index + 1);
  const pick = (list) => list[next(list.length)];
  const name = () => `${pick(families)} ${pick(middles)} ${pick(givens)}`;
  const deed = (text) =>
    `${text.replace('{n}', String(10 + next(400))).replace('{m}', String(2 + next(60)))}`;
  const people = Array.from({ length: 30 }, name);
  const theme =
    'phong trào thi đua đặc biệt “Vĩnh Phúc đoàn kết, chung sức, đồng lòng thi đua phòng, chống dịch, giữ vững “vùng xanh”, chiến thắng đại dịch COVID-19”';
  const letter = [
    letterhead(`Số: ${10 + next(90)}/TTr-SKHĐT`),
    {
      kind: 'title',
      name: 'TỜ TRÌNH',
      summary: [{ text: `Về việc đề nghị tặng Giấy khen trong ${theme}` }],
      rule: true,
    },
    { kind: 'addressees', names: ['Giám đốc Sở Kế hoạch và Đầu tư'] },
    {
      kind: 'paragraph',
      runs: [
        {
          text: 'Căn cứ Kế hoạch số 83/KH-SKHĐT ngày 17 tháng 9 năm 2021 của Sở Kế hoạch và Đầu tư;',
          italic: true,
        },
      ],
    },
    paragraph(
      `Hội đồng Thi đua - Khen thưởng đã họp, xét và thống nhất đề nghị Giám đốc Sở tặng Giấy khen cho 30 cá nhân có thành tích xuất sắc trong ${theme}, trong đó ${10 + next(9)} cá nhân đạt số phiếu đồng ý 100%, cụ thể như sau:`,
    ),
    {
      kind: 'table',
      columns: [
        { align: 'center' },
        { align: 'left' },
        { align: 'left' },
        { align: 'left' },
        { align: 'center' },
      ],
      head: [{ cells: ['STT', 'Họ và tên', 'Đơn vị', 'Tóm tắt thành tích', 'Điểm'].map(cell) }],
      rows: people.map((person, at) => ({
        cells: [
          String(at + 1),
          person,
          pick(units),
          `Giải quyết ${10 + next(400)} hồ sơ đúng hạn`,
          `${80 + next(19)},5`,
        ].map(cell),
      })),
    },
    paragraph('Kính trình Giám đốc Sở xem xét, quyết định./.'),
    {
      kind: 'closing',
      recipients: ['- Như trên;', '- Lưu: VT, HĐTĐKT.'],
      signature: { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], name: name() },
    },
  ];
  const report = (person) => [
    letterhead(),
    {
      kind: 'title',
      name: 'BÁO CÁO THÀNH TÍCH',
      summary: [{ text: `Đề nghị tặng Giấy khen trong ${theme}` }],
      rule: true,
    },
    heading('I. SƠ LƯỢC LÝ LỊCH', 'H1'),
    paragraph(
      `Họ và tên: ${person}. Chức vụ: Chuyên viên. Đơn vị công tác: ${pick(units)}, Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc.`,
    ),
    heading('II. THÀNH TÍCH ĐẠT ĐƯỢC', 'H1'),
    ...deeds
      .slice(next(3))
      .slice(0, 3)
      .flatMap((text, at) => [
        heading(`${at + 1}. Nội dung thi đua thứ ${at + 1}`),
        paragraph(`${deed(text)}.`),
        ...(at === 1
          ? [
              {
                kind: 'list',
                marker: 'letter',
                items: [
                  [paragraph('Được Giám đốc Sở biểu dương;')],
                  [paragraph(`Đạt ${90 + next(10)} điểm theo tiêu chí.`)],
                ],
              },
            ]
          : []),
      ]),
    paragraph('Tôi cam đoan những nội dung kê khai trên là đúng sự thật./.'),
    {
      kind: 'signatures',
      rows: [
        [
          { lines: ['XÁC NHẬN CỦA ĐƠN VỊ'], name: name() },
          { lines: ['NGƯỜI BÁO CÁO'], name: person },
        ],
      ],
    },
  ];
  return {
    id: 'submission-letter',
    path: 'dossier.pdf',
    title: `Hồ sơ đề nghị khen thưởng số ${index + 1}`,
    author: 'Sở Kế hoạch và Đầu tư',
    date: '2022-01-05',
    watermarks: [],
    sections: [letter, report(people[0]), report(people[1])].map((blocks) => ({
      orientation: 'portrait',
      blocks,
    })),
  };
}

/**
 * So many dossiers as one file. Where `again`, the blocks of each are made when somebody asks, as `render` composes the
 * papers of a large package.
 */
export function mergedOf(count, again) {
  let last = {};
  const dossier = (index) => {
    if (!again || last.index !== index) last = { index, made: dossierOf(index) };
    return last.made;
  };
  const sections = Array.from({ length: count }, (_, index) => {
    const { sections, title } = dossier(index);
    return sections.map(({ blocks, ...rest }, at) => {
      const section = { ...rest, ...(at === 0 && { part: { id: String(index), title } }) };
      const get = () => dossier(index).sections[at].blocks;
      return again
        ? Object.defineProperty(section, 'blocks', { get, enumerable: true })
        : { ...section, blocks };
    });
  });
  return { ...dossierOf(0), sections: sections.flat() };
}
