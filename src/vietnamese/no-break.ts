// Latin letters with their marks, as they stand in class brackets: V8 takes nine milliseconds to make ready what `\p{L}`
// says in the patterns below, and no other script is printed.
const letters = 'A-Za-zªºÀ-ÖØ-öø-ɏ\u0300-\u036fḀ-ỿ';
const capitals = capitalsAmong([0x41, 0x5a], [0xc0, 0x24f], [0x1e00, 0x1eff]);
const inWord = `${letters}0-9²³¹¼½¾`;
const start = `(?<![${inWord}])`;
const end = `(?![${inWord}])`;
const capitalised = `[${capitals}][${letters}’']*`;
const number = String.raw`\d+(?:[.,]\d+)*`;

const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Lưu|Trịnh|Trương|Mai|Cao|Lương|Phùng|Tạ|Chu|Kiều|Tô|Hà|Đoàn|Thái|Quách|La|Nông|Lò|Vi|Triệu|Tống|Nghiêm|Khuất|Khổng|Âu|Tôn';
const units =
  'nghìn|ngàn|triệu|tỷ|tỉ|đồng|điểm|phần trăm|%|người|cá nhân|tập thể|hộ|bộ|lần|ngày|tháng|năm|giờ|phút|phiếu|km|kg|ha|m2|m²';

/** Each pattern matches a stretch all of whose spaces stay on one line. */
const stretches: readonly RegExp[] = [
  new RegExp(
    `${start}(?:${[
      // Số: 83/KH-SKHĐT; Kế hoạch số 240/KH-UBND
      '[Ss]ố:? (?=\\d)',
      // Điều 1, khoản 2, điểm đ, Chương II, Mẫu số 07
      `(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|(?:[Tt]iểu )?[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ lục|[Mm]ẫu(?: số)?|[Bb]ảng|[Bb]iểu|[Tt]rang|[Qq]uý) (?=\\d|[IVXL]+${end}|[a-zđ]${end})`,
      // ngày 17 | tháng 9 | năm 2021: pairs, for a date of six words kept whole tears the line before it apart
      '(?:ngày|tháng|năm) (?=\\d)',
    ].join('|')})`,
    'g',
  ),
  new RegExp(
    `${start}(?:${[
      // Ông Nguyễn, Bà H’Hen, đồng chí Trần
      `(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí) (?=[${capitals}])`,
      // KT. GIÁM ĐỐC
      `(?:TM|KT|TL|TUQ|Q)\\. (?=[${letters}])`,
    ].join('|')})`,
    'g',
  ),
  // 5 tỷ đồng, 21.000.000 đồng, 02 tập thể
  new RegExp(
    `(?<![${inWord}/-])${number} (?:${units})(?: (?:${units}))*${end}(?!(?<=ngày|tháng|năm) \\d)`,
    'g',
  ),
  // a dash never starts a line: Độc lập - Tự do
  / (?=[-–] )/g,
];

// The last syllable of a name stays with the one before it.
const personName = new RegExp(`${start}(?:${surnames})(?: ${capitalised}){1,4}`, 'g');

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
    for (let match = first(stretch, text); match; match = stretch.exec(text)) {
      for (let at = match[0].indexOf(' '); at >= 0; at = match[0].indexOf(' ', at + 1)) {
        offsets.add(match.index + at);
      }
    }
  }
  for (let match = first(personName, text); match; match = personName.exec(text)) {
    offsets.add(match.index + match[0].lastIndexOf(' '));
  }
  return [...offsets].sort((a, b) => a - b);
}

/** `matchAll` would make the pattern anew for each text. */
function first(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** The capital letters between the given code points, one after the other. */
function capitalsAmong(...ranges: readonly (readonly [number, number])[]): string {
  let found = '';
  for (const [from, to] of ranges) {
    for (let point = from; point <= to; point++) {
      const letter = String.fromCharCode(point);
      if (letter !== letter.toLowerCase()) found += letter;
    }
  }
  return found;
}
