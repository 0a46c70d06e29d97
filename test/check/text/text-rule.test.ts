import { expect, test } from 'vitest';
import { council, findings, person, plan, said } from '../dossier.ts';

test('names of people are never respelt, but their code points are mended', () => {
  const sy = 'Lê Chiến Sỹ Thi Đua';
  expect(
    said({ nominations: [person('sy', sy)], council: { ...council, name: 'Hội đồng chiến sỹ thi đua' } }),
  ).toEqual(['chien-sy-title council.yaml name']);
  const [finding] = findings({ nominations: [person('dang', 'Ðặng Thị An')] });
  expect(finding).toMatchObject({ code: 'TD1104', replacement: 'Đ', place: { at: 'text', from: 0, to: 1 } });
});

test('a space too many in a name is pointed out and left to be mended by hand', () => {
  const [inName] = findings({ nominations: [person('an', 'Nguyễn  Thị An')] });
  expect(inName).toMatchObject({ code: 'TD1107', place: { at: 'text', from: 6, to: 8 } });
  expect(inName).not.toHaveProperty('replacement');
  expect(inName?.help).toContain('sửa tay');
  const [inTitle] = findings({ plan: { ...plan, title: 'Phát động  phong trào' } });
  expect(inTitle).toMatchObject({ code: 'TD1107', replacement: ' ' });
});

test('words quoted from a paper are left as they are', () => {
  const quoted = (key: 'quote' | 'title') =>
    said({
      nominations: [
        person('an', 'Nguyễn Thị An', {
          achievements: [
            {
              criterion: 'tc1',
              text: 'Xử lý 268 hồ sơ.',
              evidence: [{ title: 'Báo cáo', [key]: 'tặng Chiến sỹ thi đua' }],
            },
          ],
        }),
      ],
    });
  expect(quoted('quote')).toEqual([]);
  expect(quoted('title')).toEqual(['chien-sy-title nominations/an.yaml achievements.0.evidence.0.title']);
});

test('of a text in a wrong encoding nothing else is said', () => {
  const title = 'Së KÕ ho¹ch  vµ §Çu t\u00AD , bÐ';
  expect(said({ plan: { ...plan, title } })).toEqual(['tcvn3-text plan.yaml title']);
});

test('file names are as they are on the disk', () => {
  const file = 'evidence/bao  cao "so 1".pdf';
  const achievements = [
    { criterion: 'tc1', text: 'Xử lý 268 hồ sơ.', evidence: [{ title: 'Báo cáo', file }] },
  ];
  expect(said({ nominations: [person('an', 'Nguyễn Thị An', { achievements })] }, { [file]: 9 })).toEqual([]);
});
