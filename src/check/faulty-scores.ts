import type { Route } from '../diagnostic/diagnostic.ts';
import type { Sourced } from '../model/campaign.ts';
import { markGivenTwice } from './rubric/mark-given-twice.ts';
import { percentageMismatch } from './rubric/percentage-mismatch.ts';
import { unscorableMark } from './rubric/unscorable-mark.ts';
import type { CheckInput, Rule } from './rule.ts';
import { scoreAboveMax } from './score-above-max.ts';
import { scoreForOtherKind } from './score-for-other-kind.ts';
import { scoreOfWrongKind } from './score-of-wrong-kind.ts';
import { scoreOffStep } from './score-off-step.ts';
import { unknownLevel } from './unknown-level.ts';

const rules: readonly Rule[] = [
  scoreAboveMax,
  scoreOffStep,
  unknownLevel,
  scoreOfWrongKind,
  scoreForOtherKind,
  percentageMismatch,
  markGivenTwice,
  unscorableMark,
];

/** Which scores cannot stand as they are written. Asked for seldom, so the rules are run at the first question. */
export function faultyScores(input: CheckInput) {
  let places: readonly string[] | undefined;
  return {
    has(source: Sourced<unknown> | undefined, route: Route): boolean {
      if (source === undefined) return false;
      places ??= rules.flatMap((rule) =>
        [...rule.check(input)].flatMap(({ place }) =>
          'route' in place ? [keyOf(place.file, place.route)] : [],
        ),
      );
      const score = keyOf(source.file, [...source.route, ...route]);
      return places.some((place) => place.startsWith(score));
    },
  };
}

function keyOf(file: string, route: Route): string {
  return [file, ...route, ''].join('\n');
}
