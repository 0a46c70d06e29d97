import type { Diagnostic, Place, Route } from '../diagnostic/diagnostic.ts';
import type { Supposed } from '../model/campaign.ts';
import type { Rule } from './rule.ts';

/** Those rules that do not seek what may be there and is faulty. */
export function rulesBeside(rules: readonly Rule[], { gaps }: Pick<Supposed, 'gaps'>): readonly Rule[] {
  const places = gaps.map(({ file, route }) => `${file} ${route.join('.')}`);
  return rules.filter(({ seeks }) => seeks === undefined || !places.some((place) => seeks.test(place)));
}

/**
 * What some rules find in every reading of a faulty campaign, so that it holds whatever was meant by what is faulty;
 * nothing that lies in a faulty place or speaks of one, for that has a finding of its own. Places are those of the files.
 */
export function agreed(
  readings: readonly (readonly Diagnostic[])[],
  { gaps, moves }: Pick<Supposed, 'gaps' | 'moves'>,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const [first = [], ...others] = readings;
  const seen = others.map((found) => new Set(found.map(identityOf)));
  const ofWhole = new Set<string>(rules.filter((rule) => rule.ofWhole).map(({ code }) => code));
  return first
    .filter((one) => seen.every((found) => found.has(identityOf(one))))
    .map(({ place, related, ...rest }) => ({
      ...rest,
      place: written(place),
      ...(related && { related: related.map((other) => ({ ...other, place: written(other.place) })) }),
    }))
    .filter(({ code, place, related = [] }) => {
      if (ofWhole.has(code) && holdsGap(place)) return false;
      return ![place, ...related.map((other) => other.place)].some(inGap);
    });

  function written(place: Place): Place {
    if (!('route' in place)) return place;
    const moved = moves.find(({ file, to }) => file === place.file && isBelow(place.route, to));
    return moved ? { ...place, route: [...moved.from, ...place.route.slice(moved.to.length)] } : place;
  }

  function inGap(place: Place): boolean {
    return gaps.some(
      ({ file, route }) => file === place.file && 'route' in place && isBelow(place.route, route),
    );
  }

  function holdsGap(place: Place): boolean {
    return gaps.some(
      ({ file, route }) => file === place.file && 'route' in place && isBelow(route, place.route),
    );
  }
}

/** A finding as it is told. */
function identityOf(diagnostic: Diagnostic): string {
  return JSON.stringify(diagnostic);
}

/** Whether a route leads to a place or below it. */
function isBelow(route: Route, owner: Route): boolean {
  return route.length >= owner.length && owner.every((step, index) => step === route[index]);
}
