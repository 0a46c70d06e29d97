import { describe, expect, it } from 'vitest';
import { postIn } from '../../src/vietnamese/post.ts';

describe('a post in its unit', () => {
  it.each([
    ['Chuyên viên', 'Phòng Tổng hợp', 'Chuyên viên, Phòng Tổng hợp'],
    ['Trưởng phòng', 'Phòng Tổng hợp', 'Trưởng phòng Tổng hợp'],
    ['Phó Chánh Văn phòng', 'Văn phòng Sở', 'Phó Chánh Văn phòng Sở'],
    ['Giám đốc Trung tâm', 'Trung tâm Tư vấn', 'Giám đốc Trung tâm Tư vấn'],
    ['Trưởng Phòng Tổng hợp', 'Phòng Tổng hợp', 'Trưởng Phòng Tổng hợp'],
    ['Phó Trưởng phòng Tổng hợp', 'Phòng Tổng hợp', 'Phó Trưởng phòng Tổng hợp'],
    ['Thanh tra viên', 'Thanh tra Sở', 'Thanh tra viên, Thanh tra Sở'],
    ['Trưởng phòng Kinh tế, Chủ tịch Công đoàn', 'Phòng Kinh tế', 'Trưởng phòng Kinh tế, Chủ tịch Công đoàn'],
    ['Trưởng thôn', 'Thôn Đồng Sim', 'Trưởng thôn Đồng Sim'],
    ['Hiệu trưởng', 'Trường Trung học cơ sở', 'Hiệu trưởng, Trường Trung học cơ sở'],
    ['Bảo vệ', '', 'Bảo vệ'],
  ])('%s, %s', (position, unit, wanted) => {
    expect(postIn(position, unit)).toBe(wanted);
  });
});
