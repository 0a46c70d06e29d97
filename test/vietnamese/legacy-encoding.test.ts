import { expect, test } from 'vitest';
import { findTcvn3, findVni } from '../../src/vietnamese/legacy-encoding.ts';

test('TCVN3 is read back', () => {
  const typed = 'bé kÕ ho¹ch vµ ®Çu t\u00AD cña céng hoµ x· héi chñ nghÜa viÖt nam';
  expect(findTcvn3(typed)).toEqual({
    from: 3,
    to: typed.length - 4,
    reading: 'kế hoạch và đầu tư của cộng hoà xã hội chủ nghĩa việt',
  });
  expect(findTcvn3('NguyÔn V¨n Hïng')?.reading).toBe('Nguyễn Văn Hùng');
  expect(findTcvn3('Së KÕ ho¹ch vµ §Çu t­')?.reading).toBe('Sở Kế hoạch và Đầu tư');
  expect(findTcvn3('TrÇn An')?.reading).toBe('Trần');
});

test('VNI is read back', () => {
  expect(findVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')?.reading).toBe('Cộng hòa xã hội chủ nghĩa Việt');
  expect(findVni('Nguyeãn Vaên Ñöùc')?.reading).toBe('Nguyễn Văn Đức');
  expect(findVni('ñöôïc khen thöôûng')?.reading).toBe('được khen thưởng');
  expect(findVni('Uyû ban nhaân daân tænh')?.reading).toBe('Uỷ ban nhân dân tỉnh');
});

test.each([
  'Thực hiện Kế hoạch của Sở, hoàn thành toàn bộ; đoàn kết, Hoàng Hà',
  'Xe Citroën của ông Müller, hội thảo tại São Paulo, Malmö và Köln',
  'Phần mềm Windows® và Office®, © 2021, 5 µm, 3 × 4, 1½, «trích»',
  'Bà Trần Thị Noël, café, naïve, déjà vu',
  'hoà bình, òa khóc, quà, khoé, cô và bé, mà là',
  'H’Hen Niê, Y Moan Êban',
  '',
])('%s is in no old encoding', (text) => {
  expect(findTcvn3(text)).toBeUndefined();
  expect(findVni(text)).toBeUndefined();
});
