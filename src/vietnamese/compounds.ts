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
  đồng lòng, ủy ban, ủy viên`
    .split(/,\s+/)
    .map((pair) => pair.trim()),
);

/**
 * The spaces of a text inside a word of two syllables: `GIÁM ĐỐC`, `Thi đua`, `kế hoạch`. A title broken there is read
 * twice (`CỦA CHỦ | TỊCH`); in running text a break there is nothing unusual.
 *
 * @returns offsets (code units) of those spaces, rising.
 */
export function insideWords(text: string): readonly number[] {
  const offsets: number[] = [];
  let before: RegExpExecArray | undefined;
  for (const syllable of text.normalize('NFC').matchAll(/[\p{L}\p{M}]+/gu)) {
    if (before) {
      const end = before.index + before[0].length;
      const apart = text.slice(end, syllable.index);
      if (apart === ' ' && pairs.has(`${before[0]} ${syllable[0]}`.toLowerCase())) {
        offsets.push(end);
        // A syllable belongs to one word: in “thi đua khen thưởng” nothing holds “đua khen”.
        before = undefined;
        continue;
      }
    }
    before = syllable;
  }
  return offsets;
}
