import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { layout } from '../../src/typeset/layout.ts';
import { cells, documentOf, form, paragraph, ruler } from './ruler.ts';
import { sketch } from './sketch.ts';

const letterhead: Block = {
  kind: 'letterhead',
  superior: 'UBND TỈNH VĨNH PHÚC',
  issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
  number: 'Số:      /TTr-SKHĐT',
  placeDate: 'Vĩnh Phúc, ngày 05 tháng 01 năm 2022',
};

const letter = documentOf([
  letterhead,
  {
    kind: 'title',
    name: 'TỜ TRÌNH',
    summary: [{ text: 'Về việc đề nghị khen thưởng trong phong trào thi đua đặc biệt năm 2021' }],
    rule: true,
  },
  { kind: 'addressees', names: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Ban Thi đua - Khen thưởng tỉnh'] },
  {
    kind: 'paragraph',
    runs: [{ text: 'Căn cứ Kế hoạch số 240/KH-UBND ngày 17 tháng 9 năm 2021.', italic: true }],
  },
  paragraph('1. Đề nghị khen thưởng', { role: 'H2', keepWithNext: true }),
  {
    kind: 'paragraph',
    runs: [
      { text: 'Giám đốc Sở trân trọng đề nghị tặng ' },
      { text: 'Bằng khen', bold: true },
      { text: ' cho 02 tập thể và 05 cá nhân có thành tích xuất sắc, cụ thể như sau:' },
    ],
  },
  {
    kind: 'list',
    marker: 'letter',
    items: [
      [paragraph('Tập thể: Phòng Đăng ký kinh doanh;')],
      [
        paragraph('Cá nhân:'),
        {
          kind: 'list',
          marker: 'dash',
          items: [[paragraph('Ông Nguyễn Văn An;')], [paragraph('Bà Trần Thị Bình./.')]],
        },
      ],
    ],
  },
  {
    kind: 'closing',
    recipients: ['- Như trên;', '- Lưu: VT, VP.'],
    signature: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], hint: '(Ký, đóng dấu)', name: 'Nguyễn Văn Khước' },
  },
]);

const list = documentOf([], {
  watermarks: ['VÍ DỤ', 'DỰ THẢO'],
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        { ...letterhead, national: false },
        {
          kind: 'title',
          name: 'DANH SÁCH',
          note: [{ text: '(Kèm theo Tờ trình số      /TTr-SKHĐT)' }],
          rule: true,
        },
        {
          kind: 'table',
          columns: [{ align: 'center' }, { align: 'left' }, { align: 'left' }, { align: 'right' }],
          head: [cells('STT', 'Họ và tên', 'Tóm tắt thành tích', 'Điểm')],
          rows: [
            { cells: [{ span: 4, align: 'left', runs: [{ text: 'I. CÁ NHÂN', bold: true }] }] },
            ...Array.from({ length: 14 }, (_, index) =>
              cells(
                String(index + 1),
                'Nguyễn Thị Phương Thảo',
                'Hoàn thành xuất sắc nhiệm vụ; tham mưu 12 văn bản chỉ đạo, điều hành; trực tiếp tham gia tổ hỗ trợ doanh nghiệp trong vùng cách ly suốt ba tháng',
                '98,50',
              ),
            ),
          ],
        },
        {
          kind: 'signatures',
          rows: [
            [
              { lines: ['NGƯỜI LẬP BIỂU'], name: 'Lê Thị Hoa' },
              { lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], post: 'GIÁM ĐỐC SỞ', name: 'Nguyễn Văn Khước' },
            ],
          ],
        },
      ],
    },
  ],
});

describe('a paper set with a ruler', () => {
  it('is a submission letter as Nghị định 30 draws it', async () => {
    await expect(sketch(layout(letter, form, ruler))).toMatchFileSnapshot('golden/letter.txt');
  });

  it('is a list in landscape whose head stands on each page', async () => {
    await expect(sketch(layout(list, form, ruler))).toMatchFileSnapshot('golden/list.txt');
  });
});
