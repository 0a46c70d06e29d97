import type { Dossier } from '../model/campaign.ts';
import type { Nomination } from '../model/files.generated.ts';

type Achievement = Nomination['achievements'][number];

/**
 * The words and numbers of a text as one 32-bit number each, without case and punctuation: texts are compared by
 * these, because cutting thousands of reports into strings takes longer than all other rules together.
 */
export function wordingOf(text: string): Int32Array {
  const lower = text.toLowerCase();
  const words = new Int32Array((lower.length >> 1) + 1);
  let count = 0;
  let hash = 0;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if (isWordCode(code)) hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
    else if (hash !== 0) {
      words[count++] = hash;
      hash = 0;
    }
  }
  return words.subarray(0, count);
}

const known = new WeakMap<Dossier, Map<Achievement, string>>();

/**
 * Gives a key that two achievements of a dossier share when their texts have the same words in the same order. Taken
 * once for each: two rules ask for it.
 */
export function wordingKeys(dossier: Dossier): (achievement: Achievement) => string {
  const keys = known.get(dossier) ?? new Map<Achievement, string>();
  known.set(dossier, keys);
  return (achievement) => {
    const key = keys.get(achievement) ?? keyOf(wordingOf(achievement.text));
    keys.set(achievement, key);
    return key;
  };
}

function keyOf(words: Int32Array): string {
  let a = 0x811c9dc5;
  let b = 0;
  for (const word of words) {
    a = Math.imul(a ^ word, 0x01000193);
    b = (Math.imul(b, 31) + word) | 0;
  }
  return `${words.length} ${a} ${b}`;
}

/** Digits, Latin letters and the marks that may stand after them; the rest parts words. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0xc0 && code < 0x370) || (code >= 0x1e00 && code < 0x2000);
}
