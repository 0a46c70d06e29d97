import { capitaliseFirst } from './capitals.ts';
import { isSyllable } from './syllable.ts';

/** A stretch of a text typed for an old font, and what it most likely says. */
export interface LegacyText {
  readonly from: number;
  readonly to: number;
  readonly reading: string;
}

// Codes of the lower-case letters of TCVN 5712:1993 (TCVN3, ABC), in the order of the letters below.
const tcvn3Codes = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ®¡¢£¤¥¦§';
const tcvn3Letters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂÊÔƠƯĐ';
const tcvn3 = new Map([...tcvn3Codes].map((code, index) => [code, tcvn3Letters.charAt(index)]));

// VNI-Windows: a letter and a second character for its marks; ơ, ư, đ and the toned i are single codes.
const vniPairs = pairs(
  'aù:á aø:à aû:ả aõ:ã aï:ạ aâ:â aá:ấ aà:ầ aå:ẩ aã:ẫ aä:ậ aê:ă aé:ắ aè:ằ aú:ẳ aü:ẵ aë:ặ ' +
    'eù:é eø:è eû:ẻ eõ:ẽ eï:ẹ eâ:ê eá:ế eà:ề eå:ể eã:ễ eä:ệ où:ó oø:ò oû:ỏ oõ:õ oï:ọ oâ:ô oá:ố oà:ồ oå:ổ oã:ỗ oä:ộ ' +
    'ôù:ớ ôø:ờ ôû:ở ôõ:ỡ ôï:ợ öù:ứ öø:ừ öû:ử öõ:ữ öï:ự uù:ú uø:ù uû:ủ uõ:ũ uï:ụ yù:ý yø:ỳ yû:ỷ yõ:ỹ',
);
const vniSingles = pairs('ô:ơ ö:ư î:ỵ í:í ì:ì æ:ỉ ó:ĩ ò:ị ñ:đ');

const tcvn3Word = /[A-Za-z\u00A1-\u00FF\u00AD]+/g;
const vniWord = /[A-Za-z\u00C0-\u00FF]+/g;
/** Latin-1 characters that no Vietnamese word in Unicode has; a text without any is in no old encoding. */
export const unlikelyLetters = '¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ';
const unlikely = new RegExp(`[${unlikelyLetters}]`);
// What a text in Unicode has and neither old encoding can have.
const properVietnamese = /[\u1EA0-\u1EF9ĂăĐđƠơƯư]/;

/** Text typed for a TCVN3 (ABC, .VnTime) font: `Së KÕ ho¹ch vµ §Çu t`. The reading is only likely: ư is often lost. */
export function findTcvn3(text: string): LegacyText | undefined {
  return found(text, 'TCVN3');
}

/** Text typed for a VNI font: `Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam`. */
export function findVni(text: string): LegacyText | undefined {
  return found(text, 'VNI');
}

type Encoding = 'TCVN3' | 'VNI';
type Candidate = LegacyText & { readonly words: number };

/** The two encodings share their codes: the one that makes sense of more words is meant. */
function found(text: string, encoding: Encoding): LegacyText | undefined {
  const candidates = {
    TCVN3: findLegacy(text, tcvn3Word, decodeTcvn3),
    VNI: findLegacy(text, vniWord, decodeVni),
  };
  const likelier: Encoding = (candidates.VNI?.words ?? 0) > (candidates.TCVN3?.words ?? 0) ? 'VNI' : 'TCVN3';
  const candidate = candidates[likelier];
  if (!candidate || likelier !== encoding) return undefined;
  const { from, to, reading } = candidate;
  return { from, to, reading };
}

function decodeTcvn3(word: string): string {
  return [...word].map((code) => tcvn3.get(code) ?? code).join('');
}

function decodeVni(word: string): string {
  let reading = '';
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const pair = vniPairs.get(lower.slice(at, at + 2));
    reading += pair ?? vniSingles.get(lower.charAt(at)) ?? lower.charAt(at);
    if (pair !== undefined) at++;
  }
  return word === lower ? reading : capitaliseFirst(reading);
}

function findLegacy(text: string, words: RegExp, decode: (word: string) => string): Candidate | undefined {
  if (!unlikely.test(text)) return undefined;
  let from = -1;
  let to = -1;
  const found = new Set<string>();
  for (const match of text.matchAll(words)) {
    const word = match[0];
    if (!/[A-Za-z]/.test(word) || !/[\u00A1-\u00FF]/.test(word) || isSyllable(word)) continue;
    const reading = decode(word);
    if (reading === word || !isSyllable(reading)) continue;
    found.add(word);
    if (from < 0) from = match.index;
    to = match.index + word.length;
  }
  // One odd word among proper Vietnamese is a foreign name (Citroën), not an old font.
  const enough = properVietnamese.test(text) ? found.size >= 2 : [...found].some((word) => word.length >= 3);
  if (!enough) return undefined;
  return { from, to, reading: text.slice(from, to).replace(words, decode), words: found.size };
}

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(' ').map((entry) => entry.split(':') as [string, string]));
}
