/** Words of two syllables that stand in the names of offices, papers and awards, lower case. */
const pairs = new Set(
  `an ninh, an toàn, ban hành, biên bản, báo cáo, bình xét, bảo hiểm, bảo vệ, bằng khen, bệnh viện,
  bổ sung, cao đẳng, chi bộ, chi cục, chi tiêu, chi tiết, chiến sĩ, chiến thắng, chung sức, chuyên môn,
  chuyên đề, chính phủ, chính sách, chính trị, chủ tịch, cá nhân, cách mạng, công an, công chức,
  công nghệ, công thương, công tác, công đoàn, cơ quan, cơ sở, cộng hòa, cộng sản, cục trưởng, danh hiệu,
  danh sách, doanh nghiệp, du lịch, dân tộc, gia đình, giao thông, giám đốc, giáo dục, giáo viên,
  giấy khen, giữ vững, hiệu trưởng, huân chương, hành chính, hướng dẫn, hỗ trợ, hộ tịch, hội nghị,
  hội đồng, hợp tác, khen thưởng, khoa học, kinh doanh, kinh tế, kiểm tra, kế hoạch, kế toán, kết quả,
  kỷ niệm, lao động, liên minh, lĩnh vực, môi trường, mặt trận, nghị quyết, nghị định, ngoại vụ,
  ngân hàng, nhiệm vụ, nhà nước, nhà trường, nhân dân, nông nghiệp, nông thôn, năm học, nội vụ,
  phong trào, pháp luật, phát triển, phát động, phòng chống, phụ lục, phụ nữ, quy chế, quy hoạch,
  quyết định, quân sự, quân đội, quản lý, quốc gia, quốc phòng, sinh viên, sáng kiến, sản xuất,
  sự nghiệp, thanh niên, thanh tra, thi hành, thi đua, thành phố, thành tích, thông báo, thông tin,
  thể thao, thị trấn, thị xã, thống kê, thủ tướng, thực hiện, tiên tiến, tiểu học, triển khai, trung học,
  trung tâm, trung ương, trường học, trưởng phòng, tuyên truyền, tài chính, tài nguyên, tín dụng,
  tư pháp, tư vấn, tập thể, tặng thưởng, tổ chức, tổ quốc, tổng hợp, tổng kết, tờ trình, viên chức,
  việt nam, văn bản, văn hóa, văn phòng, vận động, xuất sắc, xây dựng, xã hội, y tế, đoàn kết, đào tạo,
  đăng ký, đơn vị, đại dịch, đại học, đảng bộ, đảng viên, đầu tư, đặc biệt, đề nghị, địa phương,
  đồng lòng, ủy ban, ủy viên, tỷ lệ, phó chánh, phó giám, phó trưởng, thuộc sở, chủ đề, trưởng ban,
  chống dịch, chủ động, quyết tâm, phấn đấu, thắng lợi, hoàn thành, mục tiêu, giai đoạn, sáng tạo, đột xuất,
  chuyển đổi, nhân viên, kiểm phiếu, dân chủ, quy định, thẩm định, giám sát, khoa giáo, văn xã, kiểm soát`
    .split(/,\s+/)
    .map((pair) => pair.trim()),
);

/** Nouns before the name of a place. */
const places = new Set('tỉnh, huyện, xã, phường, thôn, quận, phố, trấn'.split(', '));

/** Last and first syllable of what a comma joins into one term: phòng, chống dịch; sửa đổi, bổ sung. */
const joined = new Set(['phòng chống', 'đổi bổ', 'đua khen']);

/**
 * The spaces of a text inside a word of two syllables (`GIÁM ĐỐC`, `Thi đua`, `kế hoạch`), a term with a comma in it
 * (`phòng, chống`) and the name of a place (`TỈNH VĨNH PHÚC`, `xã Vân Khê`). A title broken there is read twice
 * (`CỦA CHỦ | TỊCH`); in running text a break there is nothing unusual.
 *
 * @returns offsets (code units) of those spaces, rising.
 */
export function insideWords(text: string): readonly number[] {
  const offsets: number[] = [];
  let before: Syllable | undefined;
  for (const { 0: letters, index } of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = letters.toLowerCase();
    let [word, name] = [false, false];
    if (before) {
      const apart = text.slice(before.end, index);
      const pair = `${before.lower} ${lower}`;
      // A syllable belongs to one word: in “thi đua khen thưởng” nothing holds “đua khen”.
      word = apart === ' ' && !before.word && pairs.has(pair);
      name = apart === ' ' && !word && places.has(before.lower) && letters.charAt(0) !== lower.charAt(0);
      const capitals =
        apart === ' ' && before.name && letters.length > 1 && letters === letters.toUpperCase();
      if (word || name || capitals || (apart === ', ' && joined.has(pair))) offsets.push(index - 1);
    }
    before = { lower, end: index + letters.length, word, name };
  }
  return offsets;
}

interface Syllable {
  readonly lower: string;
  readonly end: number;
  /** It is the second of a word. */
  readonly word: boolean;
  /** It begins the name of a place. */
  readonly name: boolean;
}
