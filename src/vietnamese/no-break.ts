const start = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const end = String.raw`(?![\p{L}\p{M}\p{N}])`;
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}’']*`;
const number = String.raw`\d+(?:[.,]\d+)*`;

const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Lưu|Trịnh|Trương|Mai|Cao|Lương|Phùng|Tạ|Chu|Kiều|Tô|Hà|Đoàn|Thái|Quách|La|Nông|Lò|Vi|Triệu|Tống|Nghiêm|Khuất|Khổng|Âu|Tôn';
const units =
  'nghìn|ngàn|triệu|tỷ|tỉ|đồng|điểm|phần trăm|%|người|cá nhân|tập thể|hộ|bộ|lần|ngày|tháng|năm|giờ|phút|phiếu|km|kg|ha|m2|m²';

/** Each pattern matches a stretch all of whose spaces stay on one line. */
const stretches: readonly RegExp[] = [
  // Số: 83/KH-SKHĐT; Kế hoạch số 240/KH-UBND
  new RegExp(`${start}[Ss]ố:? (?=\\d)`, 'gu'),
  // Điều 1, khoản 2, điểm đ, Chương II, Mẫu số 07
  new RegExp(
    `${start}(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|(?:[Tt]iểu )?[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ lục|[Mm]ẫu(?: số)?|[Bb]ảng|[Bb]iểu|[Tt]rang|[Qq]uý) (?=\\d|[IVXL]+${end}|[a-zđ]${end})`,
    'gu',
  ),
  // ngày 17 | tháng 9 | năm 2021: pairs, for a date of six words kept whole tears the line before it apart
  new RegExp(`${start}(?:ngày|tháng|năm) (?=\\d)`, 'gu'),
  // Ông Nguyễn, Bà H’Hen, đồng chí Trần
  new RegExp(`${start}(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) (?=\\p{Lu})`, 'gu'),
  // 5 tỷ đồng, 21.000.000 đồng, 02 tập thể
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}/-])${number} (?:${units})(?: (?:${units}))*${end}(?!(?<=ngày|tháng|năm) \\d)`,
    'gu',
  ),
  // KT. GIÁM ĐỐC
  new RegExp(`${start}(?:TM|KT|TL|TUQ|Q)\\. (?=\\p{L})`, 'gu'),
  // a dash never starts a line: Độc lập - Tự do
  / (?=[-–] )/gu,
];

// The last syllable of a name stays with the one before it.
const personName = new RegExp(`${start}(?:${surnames})(?: ${capitalised}){1,4}`, 'gu');

/**
 * The spaces of a text at which a line must not break: `Số: 83/…`, `Điều 1`, `ngày 17`, `tháng 9`,
 * `Ông Nguyễn`, `5 tỷ đồng`, `KT. GIÁM ĐỐC`, the last syllable of a name. The text itself keeps its plain spaces, so that
 * search and copying find them.
 *
 * @returns offsets (code units) of those spaces, rising, each once.
 */
export function keepTogether(text: string): readonly number[] {
  const offsets = new Set<number>();
  for (const stretch of stretches) {
    for (const match of text.matchAll(stretch)) {
      for (let at = match[0].indexOf(' '); at >= 0; at = match[0].indexOf(' ', at + 1)) {
        offsets.add(match.index + at);
      }
    }
  }
  for (const match of text.matchAll(personName)) {
    const name = match[0];
    offsets.add(match.index + name.lastIndexOf(' '));
  }
  return [...offsets].sort((a, b) => a - b);
}
