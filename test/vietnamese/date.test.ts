import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullTime, longDate, parseDate, parseTime, shortDate } from '../../src/vietnamese/date.ts';

test.each([
  ['17/9/2021', '2021-09-17'],
  ['05/02/2022', '2022-02-05'],
  ['5/2/2022', '2022-02-05'],
  ['2021-09-17', '2021-09-17'],
  [' 17/9/2021 ', '2021-09-17'],
  ['29/02/2024', '2024-02-29'],
  ['29/2/2000', '2000-02-29'],
])('parseDate(%j) is %s', (written, iso) => {
  expect(parseDate(written)).toBe(iso);
});

test.each([
  '31/4/2021',
  '29/2/2021',
  '29/2/1900',
  '0/9/2021',
  '17/13/2021',
  '17/0/2021',
  '17-9-2021',
  '2021/09/17',
  '2021-9-17',
  '17/9/21',
  '1/1/0000',
  '17 tháng 9 năm 2021',
  '',
])('parseDate refuses %j', (written) => {
  expect(parseDate(written)).toBeUndefined();
});

test.each([
  ['2021-09-17', 'ngày 17 tháng 9 năm 2021', '17/9/2021'],
  ['2022-02-05', 'ngày 05 tháng 02 năm 2022', '05/02/2022'],
  ['2022-03-05', 'ngày 05 tháng 3 năm 2022', '05/3/2022'],
  ['2021-01-31', 'ngày 31 tháng 01 năm 2021', '31/01/2021'],
  ['2021-12-10', 'ngày 10 tháng 12 năm 2021', '10/12/2021'],
])('%s is written %s and %s', (iso, long, short) => {
  expect(longDate(iso)).toBe(long);
  expect(shortDate(iso)).toBe(short);
});

test('every real day survives the short form and back', () => {
  const days = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(parseDate(iso)).toBe(iso);
      expect(parseDate(shortDate(iso))).toBe(iso);
    }),
  );
});

test('fullTime writes both parts in full', () => {
  expect(fullTime('08:30')).toBe('08 giờ 30 phút');
  expect(fullTime('8:05')).toBe('08 giờ 05 phút');
  expect(fullTime('23:59')).toBe('23 giờ 59 phút');
  expect(() => fullTime('24:00')).toThrow(RangeError);
});

test('what is no ISO date is refused', () => {
  expect(() => longDate('17/9/2021')).toThrow(RangeError);
});

test.each([
  ['8:00', '08:00'],
  ['14h', '14:00'],
  ['14H00', '14:00'],
  ['14 h 30', '14:30'],
  ['14 giờ 30', '14:30'],
  [' 7 giờ 5 phút '.normalize('NFD'), '07:05'],
  ['7g30', '07:30'],
  ['14:5', undefined],
  ['24h', undefined],
  ['9h60', undefined],
  ['14', undefined],
  ['giờ 30', undefined],
  ['14h30 sáng', undefined],
])('%j is read as the time %s', (text, time) => {
  expect(parseTime(text)).toBe(time);
});
