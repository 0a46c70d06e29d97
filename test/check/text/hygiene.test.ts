import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectors } from '../../../src/check/text/rules.ts';
import { signsIn } from '../../../src/check/text/signs.ts';
import { textsOf } from '../../../src/check/text/texts.ts';
import { criteria, dossier } from '../dossier.ts';

const root = join(import.meta.dirname, '../../..');
const fixture = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')
    .normalize('NFC')
    .trimEnd()
    .split('\n');

/** What every detector says of a text, as `code: stretch → replacement`. */
function said(text: string): string[] {
  return detectors.flatMap((detector) =>
    [...detector.find(text)].map(
      ({ from, to, replacement }) =>
        `${detector.code}: ${text.slice(from, to)}${replacement === undefined ? '' : ` → ${replacement}`}`,
    ),
  );
}

describe('what is found', () => {
  test.each([
    ['Së KÕ ho¹ch vµ §Çu t\u00AD tØnh VÜnh Phóc', 'TD1101: Së KÕ ho¹ch vµ §Çu t\u00AD tØnh VÜnh'],
    ['Coäng hoøa xaõ hoäi chuû nghóa', 'TD1102: Coäng hoøa xaõ hoäi chuû nghóa'],
    ['Káº¿ hoáº¡ch phát Ä‘á»™ng', 'TD1103: Káº¿ hoáº¡ch phát Ä‘á»™ng → Kế hoạch phát động'],
    ['huyện Tam Ðảo', 'TD1104: Ð → Đ'],
    ['Nghị định số 152/2025/NĐ-CР', 'TD1105: 152/2025/NĐ-CР → 152/2025/NĐ-CP'],
    ['Nghị định số 152/2025/NĐ-СР', 'TD1105: 152/2025/NĐ-СР → 152/2025/NĐ-CP'],
    ['phòng Kế hοạch', 'TD1105: hοạch → hoạch'],
    ['giữ vững "vùng xanh"', 'TD1106: "vùng xanh" → “vùng xanh”'],
    [
      'phong trào "Sở giữ "vùng xanh", an toàn"',
      'TD1106: "Sở giữ "vùng xanh", an toàn" → “Sở giữ “vùng xanh”, an toàn”',
    ],
    ['thiếu nháy "đóng', 'TD1106: "'],
    ['phòng,  chống dịch', 'TD1107:    →  '],
    ['phòng , chống dịch', 'TD1108:  , → ,'],
    ['phòng  , chống dịch', 'TD1108:   , → ,'],
    ['phòng ,chống dịch', 'TD1108:  , → , '],
    ['đạt 3 ,5 điểm', 'TD1108:  , → ,'],
    ['đạt 88 %', 'TD1108:  % → %'],
    ['và (hai )', 'TD1108:  ) → )'],
    ['và (  hai)', 'TD1108: (   → ('],
    ['cuộc thi “giỏi  ”', 'TD1108:   ” → ”'],
    ['cuộc thi “ giỏi”', 'TD1108: “  → “'],
    ['được giao ./.', 'TD1108:  ./. → ./.'],
    ['Kế hoạch số 83 /KH-SKHĐT', 'TD1109: 83 /KH-SKHĐT → 83/KH-SKHĐT'],
    ['Tờ trình số 05/ TTr-SKHĐT', 'TD1109: 05/ TTr-SKHĐT → 05/TTr-SKHĐT'],
    ['Nghị định 91/2017/NĐ - CP của Chính phủ', 'TD1109: 91/2017/NĐ - CP → 91/2017/NĐ-CP'],
    ['trong tháng 03 và tháng 9', 'TD1110: tháng 03 → tháng 3'],
    ['ngày 5 tháng 09 năm 2021', 'TD1110: ngày 5 tháng 09 năm 2021 → ngày 05 tháng 9 năm 2021'],
    ['ngày 17 tháng 2 năm 2021', 'TD1110: ngày 17 tháng 2 năm 2021 → ngày 17 tháng 02 năm 2021'],
    ['Độc lập – Tự do – Hạnh phúc', 'TD1111: Độc lập – Tự do – Hạnh phúc → Độc lập - Tự do - Hạnh phúc'],
    ['Độc lập-Tự do-Hạnh phúc', 'TD1111: Độc lập-Tự do-Hạnh phúc → Độc lập - Tự do - Hạnh phúc'],
    ['danh hiệu “Chiến sỹ thi đua cơ sở”', 'TD1112: sỹ → sĩ'],
    ['CHIẾN SỸ THI ĐUA', 'TD1112: SỸ → SĨ'],
    ['UNBD tỉnh', 'TD1113: UNBD → UBND'],
    ['Quyết định số 12/QĐ-UBDN', 'TD1113: UBDN → UBND'],
    ['Luật Thi đua, Khen thưởng', 'TD1114: Luật Thi đua, Khen thưởng → Luật Thi đua, khen thưởng'],
  ])('%s', (text, finding) => {
    expect(said(text)).toEqual([finding]);
  });

  test('what it says can be understood and acted on', () => {
    for (const detector of detectors) {
      expect(detector.title, detector.code).not.toMatch(/[.]$/);
      expect(detector.explanation.split(/[.] /).length, detector.code).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('what is spared', () => {
  const corpus = ['names', 'places', 'documents', 'abbreviations', 'foreign', 'numbers', 'prose'];
  test.each(corpus.flatMap((name) => fixture(`${name}.txt`)))('%s', (line) => {
    expect(said(line)).toEqual([]);
  });

  test('the same in capitals, and without capitals', () => {
    const lines = corpus.flatMap((name) => fixture(`${name}.txt`));
    const kept = lines.filter((line) => !/[α-ωΑ-Ω]/.test(line));
    expect(
      [...kept.map((line) => line.toUpperCase()), ...kept.map((line) => line.toLowerCase())].flatMap(said),
    ).toEqual([]);
  });

  test('every person in the words around a name', () => {
    const around = [
      'Ông %, Chánh Văn phòng',
      'đồng chí % (Chiến sĩ thi đua cơ sở)',
      '“%” và %',
      'BÀ %: 18,5 điểm',
    ];
    const lines = fixture('names.txt').flatMap((name) => around.map((text) => text.replaceAll('%', name)));
    expect(lines.flatMap(said)).toEqual([]);
  });

  test('the page of Vĩnh Phúc, but for its one stray space', () => {
    expect(fixture('vinh-phuc-2021.txt').flatMap(said)).toEqual(['TD1109: 83 /KH-SKHĐT → 83/KH-SKHĐT']);
  });

  test('the shipped templates and law, line by line', () => {
    const shipped = ['templates', 'law']
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
          join(root, folder, name),
        ),
      )
      .filter((path) => /\.(md|yaml)$/.test(path));
    expect(shipped.length).toBeGreaterThan(0);
    const typography = new Set(['TD1106', 'TD1107', 'TD1108']);
    const found = shipped.flatMap((path) =>
      // Liquid tags and YAML syntax have quotes and spaces of their own.
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap(said)
        .filter((finding) => !typography.has(finding.slice(0, 6)))
        .map((finding) => `${path}: ${finding}`),
    );
    expect(found).toEqual([]);
  });
});

test('a mended text has nothing left to mend', () => {
  const piece = fc.constantFrom(
    'Ð',
    'Kế hоạch ',
    'số 83 /KH-SKHĐT',
    '"vùng xanh"',
    '  ',
    ' , ',
    'tháng 03',
    'Chiến sỹ thi đua',
    'UNBD',
    'ngày 5 tháng 09 năm 2021',
    'Độc lập – Tự do – Hạnh phúc',
    ' a ',
    'Luật thi đua - Khen thưởng',
    '. ',
    'Káº¿',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(...detectors), (pieces, detector) => {
      const text = pieces.join('');
      const findings = [...detector.find(text)];
      let mended = text;
      for (const { from, to, replacement } of findings.reverse()) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(text.length);
        if (replacement !== undefined) mended = mended.slice(0, from) + replacement + mended.slice(to);
      }
      if (findings.every(({ replacement }) => replacement !== undefined))
        expect([...detector.find(mended)]).toEqual([]);
    }),
  );
});

test('a condition is no prose: its quotes and spaces are left alone', () => {
  const when = '!(points(\'tc1\')  > 5) || nominee.kind ==  "household" ?';
  const texts = textsOf(
    dossier({ criteria: { ...criteria, vetoes: [{ name: 'Lần này không xét', when }] } }),
  );
  expect(texts.map(({ text }) => text)).toContain('Lần này không xét');
  expect(texts.map(({ text }) => text)).not.toContain(when);
});

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const detector of detectors) {
        for (const { from, to } of detector.find(text))
          expect(from >= 0 && from < to && to <= text.length).toBe(true);
      }
    }),
  );
});

test('a detector finds nothing in a text without its signs: such a text is not shown to it', () => {
  const pieces = [
    'ỹ',
    'Ð',
    'ⱥ',
    'а',
    'ο',
    '"',
    '  ',
    ' ,',
    '1/KH-A',
    'tháng 03',
    'Độc lập – Tự do - Hạnh phúc',
  ];
  const more = [
    'chiến sỹ thi đua',
    'UNBD',
    'Luật thi đua',
    'Káº¿',
    'ho¹ch',
    'hoäi',
    'XÃ',
    'â€œ',
    ' ',
    'là',
    '5',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 6 }), (parts) => {
      const text = parts.join('').normalize('NFC');
      for (const detector of detectors) {
        if ((signsIn(text) & detector.signs) === 0) expect([...detector.find(text)]).toEqual([]);
      }
    }),
    { numRuns: 2_000 },
  );
});
