import { parse } from '../parse/parse.ts';
import { withoutHidden } from '../source/hidden.ts';
import { Source } from '../source/source.ts';

/**
 * A source without characters that nobody sees, for which the parser refuses a file. Undefined where there are none, or
 * where the file could not be read without them either.
 */
export function unhidden(source: Source): Source | undefined {
  const text = withoutHidden(source.text);
  if (text === source.text) return undefined;
  const result = new Source(source.file, text, source.storage);
  return parse(result).value === undefined ? undefined : result;
}
