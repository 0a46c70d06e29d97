/** `89/QĐ-SGDĐT`, `Số: 89 /QĐ-SGDĐT`: the number of a document with its symbol behind it. */
const whole = /^(?:số\s*:?\s*)?([0-9]+[a-z]?)\s*\/\s*(\p{L}\S*)$/iu;

/** The number alone, of an answer that may hold the symbol too. */
export function numberIn(answer: string): string {
  return whole.exec(answer.trim())?.[1] ?? answer;
}

/** The symbol that was written behind the number; undefined where it was not. */
export function symbolIn(answer: string): string | undefined {
  return whole.exec(answer.trim())?.[2];
}
