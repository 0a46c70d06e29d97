import type { Detector } from './detector.ts';
import { signOf } from './signs.ts';

const cyrillic = pairs('АA ВB ЕE ЗB КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs');
const greek = pairs('ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv');
const likeness = new Map([...cyrillic, ...greek]);

const suspect = /[\u0370-\u03FF\u0400-\u04FF]/;
// A symbol such as 152/2025/NĐ-CP is one word here: its parts are too short to tell on their own.
const word = /[\p{L}\p{M}\p{N}]+(?:[/-][\p{L}\p{M}\p{N}]+)*/gu;

export const foreignLookAlike: Detector = {
  code: 'TD1105',
  severity: 'error',
  title: 'chữ cái Kirin hoặc Hy Lạp lẫn trong từ',
  explanation:
    'Trong từ này có chữ cái Kirin hoặc Hy Lạp nhìn giống chữ La-tinh, thường do chép từ trang mạng hoặc tệp quét. Mắt không thấy khác nhưng máy không tìm được, và phông in có thể không có chữ ấy. Gõ lại từ này, hoặc chạy thidua validate --fix.',
  signs: signOf([...likeness.keys()].join('')),
  *find(text) {
    if (!suspect.test(text)) return;
    for (const match of text.matchAll(word)) {
      const found = [...match[0]].filter((letter) => likeness.has(letter));
      if (found.length === 0 || !/\p{Script=Latin}/u.test(match[0])) continue;
      const right = [...match[0]].map((letter) => likeness.get(letter) ?? letter).join('');
      // A foreign word beside a Latin one (β-carotene) keeps letters that look like none of ours.
      if (suspect.test(right)) continue;
      const first = found[0] ?? '';
      yield {
        from: match.index,
        to: match.index + match[0].length,
        message: `trong “${match[0]}” có chữ ${first} ${cyrillic.has(first) ? 'Kirin' : 'Hy Lạp'} thay cho chữ ${likeness.get(first)}`,
        help: `gõ lại thành “${right}”, hoặc chạy thidua validate --fix`,
        replacement: right,
      };
    }
  },
};

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
