import type { Package as Definition } from '../../model/files.generated.ts';
import type { Facts } from '../facts.ts';
import { definitionsOf, instances } from './package.ts';

/**
 * Nơi nhận of a paper whose entry lists none: the packages that hold it, without those that `Như trên`, `Như Điều 3` or
 * the line Lưu already name.
 *
 * @param addressed whom the paper is addressed to
 */
export function recipientsOf(
  facts: Facts,
  document: string,
  decider: string | undefined,
  addressed: readonly string[],
): readonly string[] {
  const lines = known(facts, `${document} ${decider}`, () => holders(facts, document, decider));
  return lines.filter((line) => !addressed.includes(line));
}

/**
 * Whom a paper names before its Nơi nhận: a tờ trình in Kính gửi, a decision in the article on its execution; and whoever
 * decides need not be told of what goes out in his own name.
 */
const named: Readonly<Record<string, readonly Definition['each'][]>> = {
  'submission-letter': ['own-decider', 'higher-decider'],
  decision: ['unit', 'nominee', 'own-decider'],
};

const kept = new WeakMap<Facts, Map<string, readonly string[]>>();

/** Papers of one kind have the same recipients, and there may be thousands of them. */
function known(facts: Facts, key: string, find: () => readonly string[]): readonly string[] {
  const found = kept.get(facts) ?? new Map<string, readonly string[]>();
  kept.set(facts, found);
  const lines = found.get(key) ?? find();
  found.set(key, lines);
  return lines;
}

function holders(facts: Facts, document: string, decider: string | undefined): readonly string[] {
  const lines = definitionsOf(facts)
    .filter(({ archive, papers }) => !archive && papers.some((held) => held === document))
    .filter(({ each }) => !(named[document] ?? []).some((kind) => kind === each))
    .flatMap((definition) => linesOf(definition, facts, document, decider));
  return [...new Set(lines)];
}

function linesOf(
  definition: Definition,
  facts: Facts,
  document: string,
  decider: string | undefined,
): readonly string[] {
  const { id, name, each } = definition;
  if (each !== 'own-decider' && each !== 'higher-decider') return [name ?? id];
  const held = instances(definition, facts).filter((one) =>
    one.holds({ id: document, ...(decider ? { decider } : {}) }),
  );
  return held.length > 0 && name ? [name] : held.map((one) => one.name);
}
