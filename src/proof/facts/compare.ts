import { count } from './count.ts';
import type { Comparison, Difference } from './difference.ts';
import { documentNumber } from './document-number.ts';
import type { Known, KnownNominee } from './known.ts';
import { money } from './money.ts';
import { nameSpelling, type Slip, slipDifferences } from './name-spelling.ts';
import { points } from './points.ts';
import { position } from './position.ts';
import { roster } from './roster.ts';
import type { Script } from './script.ts';
import { supportedBy, typedIn } from './typed-in.ts';
import { votes } from './votes.ts';
import { wordingOf } from './wording.ts';

/** Every way in which papers are held against each other, in the order of the report. */
const comparisons: readonly Comparison[] = [position, documentNumber, roster, count, votes, points, money];

/** The finished papers, and of some, by their files, what else they could say. */
export interface Compared {
  readonly scripts: readonly Script[];
  /** As the campaign would print them now, where that is not the same. */
  readonly now: ReadonlyMap<string, Script>;
  /** As the built-in templates would print them, where the office has its own. */
  readonly stock: ReadonlyMap<string, Script>;
}

/**
 * Every fact that finished papers say in two ways, then every fact that a template of the office types in, then every
 * place where a paper says something else than the campaign would print now. One cause is told once: a place that a
 * fact explains is not told again.
 */
export function compare({ scripts, now, stock }: Compared, known: Known): readonly Difference[] {
  const slips = nameSpelling(scripts, known);
  const spelt = withSpellings(known, slips);
  const facts = [
    ...slipDifferences(slips, scripts),
    ...comparisons.flatMap((comparison) => [...comparison(scripts, spelt)]),
  ];
  const explained = facts.flatMap(({ places }) => places);
  const isNew = ({ places: [place] }: Difference) => !explained.some((other) => isPart(place, other));
  const said = scripts.map(({ file, text }) => stock.get(file)?.text ?? text);
  const supported =
    stock.size === 0
      ? new Set<string>()
      : supportedBy([...said, known.sayings, known.days.join('\n')], known);
  const typed = scripts
    .flatMap((script) => {
      const builtIn = stock.get(script.file);
      return builtIn === undefined ? [] : [...typedIn(script, builtIn, known, supported)];
    })
    .filter(isNew);
  explained.push(...typed.flatMap(({ places }) => places));
  const wordings = scripts.flatMap((script) => {
    const fresh = now.get(script.file);
    return fresh === undefined ? [] : [...wordingOf(script, fresh)];
  });
  return [...facts, ...typed, ...wordings.filter(isNew)];
}

/** Who is misspelt is there all the same: a slip in a name is no missing nominee. */
function withSpellings(known: Known, slips: readonly Slip[]): Known {
  const spelt = (nominee: KnownNominee): KnownNominee => {
    const others = slips.filter(({ name }) => name === nominee.name).map(({ found }) => found);
    return { ...nominee, spellings: [...nominee.spellings, ...others] };
  };
  return { ...known, nominees: known.nominees.map(spelt) };
}

type Place = Difference['places'][number] | undefined;

function isPart(place: Place, whole: Place): boolean {
  if (!place || !whole || place.file !== whole.file || place.page !== whole.page) return false;
  return (
    place.text !== '' &&
    place.text.split(' ').every((word) => whole.text.includes(word.replace(/[,.;:]+$/u, '')))
  );
}
