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
    ['Bảo vệ', '', 'Bảo vệ'],
  ])('%s, %s', (position, unit, wanted) => {
    expect(postIn(position, unit)).toBe(wanted);
  });
});
