const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

const openRhymes = `
  a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây
  e em en eng eo ê êm ên ênh êu i ia iêm iên iêng iêu im in inh iu
  o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong
  ô ôi ôm ôn ông ơ ơi ơm ơn
  u ua uân uâng uây uê uên uênh uêu ui um un ung uôi uôm uôn uông uơ uy uya uyên uynh uyu
  ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu
  y yêm yên yêng yêu ynh`.split(/\s+/);

const stoppedRhymes = `
  ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it
  oac oach oap oat oăc oăp oăt oc oet op ot ooc ôc ôp ôt ơp ơt
  uât uêch uôc uôt up ut uc uych uyêt uyt ưc ưt ươc ươp ươt yêt yt ych`.split(/\s+/);

const tones = '\u0300\u0301\u0303\u0309\u0323';
const sharpOrHeavy = '\u0301\u0323';
const onset = new RegExp(`^(?:${[...onsets].sort((a, b) => b.length - a.length).join('|')})`);
const open = new Set(openRhymes.filter(Boolean));
const stopped = new Set(stoppedRhymes.filter(Boolean));

/**
 * Whether a word is a well-formed Vietnamese syllable: an onset, a rhyme that the language has, at most one tone, on
 * its own vowel, and only sắc or nặng before a final c, ch, p, t. Many such syllables mean nothing; it serves to tell
 * Vietnamese from Vietnamese in a wrong encoding and from foreign words.
 */
export function isSyllable(word: string): boolean {
  const letters: string[] = [];
  let tone = '';
  let toneAt = -1;
  for (const mark of word.toLowerCase().normalize('NFD')) {
    if (!tones.includes(mark)) {
      letters.push(mark);
    } else {
      if (tone !== '') return false;
      tone = mark;
      toneAt = letters.filter((letter) => !/\p{M}/u.test(letter)).length - 1;
    }
  }
  const base = letters.join('').normalize('NFC');
  const longest = onset.exec(base)?.[0] ?? '';
  // The i of gi and the u of qu may belong to the rhyme as well (gì, giếng, quy).
  return [longest, longest.slice(0, -1)].some((start) =>
    fits(start, base.slice(start.length), tone, toneAt - start.length),
  );
}

function fits(start: string, rhyme: string, tone: string, toneAt: number): boolean {
  if (start !== '' && !onsets.includes(start)) return false;
  const soft = /^[eêiy]/.test(rhyme);
  if (['gh', 'ngh', 'k'].includes(start) && !soft) return false;
  if (['c', 'g', 'ng'].includes(start) && soft && !(start === 'g' && rhyme.startsWith('i'))) return false;
  if (tone !== '' && !tonedVowels(rhyme).includes(toneAt)) return false;
  if (stopped.has(rhyme)) return tone !== '' && sharpOrHeavy.includes(tone);
  return open.has(rhyme);
}

/** Where in a rhyme its tone may stand: hòa and hoà are both written, hoàn alone. */
function tonedVowels(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? '';
  const marked = vowels.search(/[ăâêôơư](?!.*[ăâêôơư])/);
  if (marked >= 0) return [marked];
  if (/^(?:oa|oe|uy)$/.test(rhyme)) return [0, 1];
  return /^(?:oa|oe|uy|oo)/.test(vowels) ? [1] : [0];
}
