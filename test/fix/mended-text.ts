import type { Detector } from '../../src/check/text/detector.ts';
import { detectors } from '../../src/check/text/rules.ts';
import { mendSource } from '../../src/fix/mend-source.ts';
import type { Correction } from '../../src/fix/splice.ts';
import { parse } from '../../src/parse/parse.ts';
import type { Value } from '../../src/parse/tree.ts';
import { Source } from '../../src/source/source.ts';

/** Every correction that the detectors offer for the texts of a file, as the rules hand them on. */
function correctionsOf(data: Value, route: readonly (string | number)[] = []): readonly Correction[] {
  if (typeof data === 'string') {
    return detectors.flatMap((detector: Detector) =>
      [...detector.find(data)].flatMap(({ from, to, replacement }) =>
        replacement === undefined ? [] : [{ route, from, to, replacement }],
      ),
    );
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => correctionsOf(value, [...route, key]));
}

/** The text mended until nothing more can be mended. */
export function mendedText(text: string): string {
  let source = new Source('plan.yaml', text);
  for (let round = 0; round < 5; round++) {
    const tree = parse(source).value;
    const next = tree && mendSource(source, tree, correctionsOf(tree.data));
    if (!next) return source.text;
    source = next;
  }
  throw new Error('no end to the mending');
}
