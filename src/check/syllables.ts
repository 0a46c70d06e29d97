import { searchKey } from '../vietnamese/search-key.ts';

/** The words and numbers of a text without case, tone placement and punctuation: for comparing texts. */
export function syllablesOf(text: string): readonly string[] {
  return searchKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
