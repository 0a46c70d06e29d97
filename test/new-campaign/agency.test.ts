import { describe, expect, it } from 'vitest';
import { readOfficeName, superiorNames } from '../../src/new-campaign/agency.ts';

describe('the name of an office', () => {
  it.each([
    [
      'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc',
      {
        type: 'provincial-department',
        shortName: 'Sở Kế hoạch và Đầu tư',
        abbreviation: 'SKHĐT',
        place: 'Vĩnh Phúc',
        headOf: 'Giám đốc Sở Kế hoạch và Đầu tư',
        superior: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
        level: 'agency',
      },
    ],
    [
      'Sở Xây dựng thành phố Hà Nội',
      { shortName: 'Sở Xây dựng', abbreviation: 'SXD', superior: 'Ủy ban nhân dân thành phố Hà Nội' },
    ],
    ['Sở Công Thương TP Hải Phòng', { shortName: 'Sở Công Thương', abbreviation: 'SCT', place: 'Hải Phòng' }],
    ['Sở Y tế', { shortName: 'Sở Y tế', abbreviation: 'SYT', place: undefined, superior: undefined }],
    [
      'UBND tỉnh Bắc Ninh',
      {
        type: 'provincial-committee',
        shortName: 'UBND tỉnh Bắc Ninh',
        abbreviation: 'UBND',
        headOf: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
        level: 'province',
      },
    ],
    [
      'Ủy ban nhân dân thành phố Vĩnh Yên',
      { type: 'district-committee', level: 'district', place: 'Vĩnh Yên' },
    ],
    [
      'Ủy ban nhân dân xã Vân Khê, tỉnh Hà Tĩnh',
      {
        type: 'commune-committee',
        level: 'commune',
        place: 'Vân Khê',
        superior: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      },
    ],
    [
      'UBND xã Tử Du, huyện Lập Thạch, tỉnh Vĩnh Phúc',
      { place: 'Tử Du', superior: 'Ủy ban nhân dân huyện Lập Thạch' },
    ],
    ['UBND phường Láng, TP Hà Nội', { superior: 'Ủy ban nhân dân thành phố Hà Nội' }],
    ['UBND xã Vân Khê', { superior: undefined }],
    [
      'Bộ Nội vụ',
      { type: 'ministry', abbreviation: 'BNV', headOf: 'Bộ trưởng Bộ Nội vụ', level: 'ministry' },
    ],
    [
      'Trường THPT Chuyên Quang Trung',
      { type: 'public-unit', abbreviation: 'TTHPTCQT', headOf: 'Hiệu trưởng Trường THPT Chuyên Quang Trung' },
    ],
    ['Câu lạc bộ Thơ', { type: 'other', headOf: 'Thủ trưởng Câu lạc bộ Thơ' }],
  ])('%s', (name, expected) => {
    expect(readOfficeName(name)).toMatchObject(expected);
  });

  it('names the office above as papers do', () => {
    expect(superiorNames('Ủy ban nhân dân tỉnh Vĩnh Phúc')).toEqual({
      short_name: 'UBND tỉnh Vĩnh Phúc',
      abbreviation: 'UBND',
    });
    expect(superiorNames('Sở Giáo dục và Đào tạo tỉnh Lạng Sơn')).toEqual({
      short_name: 'Sở Giáo dục và Đào tạo',
      abbreviation: 'SGDĐT',
    });
  });
});
