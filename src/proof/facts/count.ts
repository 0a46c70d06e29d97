import { kindWords } from '../../model/nominee-kind.ts';
import { paddedCount } from '../../vietnamese/number.ts';
import { type Comparison, type Difference, quote } from './difference.ts';
import type { KnownNominee } from './known.ts';
import { rostersOf } from './rosters.ts';
import type { Script } from './script.ts';

const counting = ['submission-letter', 'nominee-list', 'decision'];

/** “03 tập thể và 09 cá nhân” says as many as the danh sách holds; parts that add up to the whole may stand below it. */
export const count: Comparison = function* (scripts, known) {
  for (const { list, nominees, others } of rostersOf(scripts, known)) {
    for (const script of [list, ...others]) {
      if (!counting.includes(script.document)) continue;
      for (const [kind, words] of Object.entries(kindWords))
        yield* miscounts(script, list, words, ofKind(nominees, kind));
    }
  }
};

function* miscounts(script: Script, list: Script, words: string, wanted: number): Iterable<Difference> {
  let parts = 0;
  for (const match of script.text.matchAll(new RegExp(`(?<![\\d,.])(\\d+) ${words}`, 'gu'))) {
    const found = Number(match[1]);
    if (found === wanted) continue;
    parts += found;
    if (parts < wanted) continue;
    if (parts > wanted) {
      yield {
        about: 'count',
        message: `${script.file} ghi “${match[0]}”, danh sách ${list.file} có ${paddedCount(wanted)} ${words}`,
        places: [quote(script, match.index, match[0])],
      };
    }
    parts = 0;
  }
  if (parts > 0 && parts < wanted) {
    const at = script.text.search(new RegExp(`\\d+ ${words}`, 'u'));
    yield {
      about: 'count',
      message: `${script.file} đếm được ${paddedCount(parts)} ${words}, danh sách ${list.file} có ${paddedCount(wanted)}`,
      places: [quote(script, Math.max(0, at), `${paddedCount(parts)} ${words}`)],
    };
  }
}

function ofKind(nominees: readonly KnownNominee[], kind: string): number {
  return nominees.filter((nominee) => nominee.kind === kind).length;
}
