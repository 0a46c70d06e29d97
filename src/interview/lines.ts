import type { Answer } from './question.ts';

/** The lines of an answer, without empty ones and without the dashes and numbers of a pasted list. */
export function linesOf(answer: Answer): readonly string[] {
  return (answer ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*+]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
