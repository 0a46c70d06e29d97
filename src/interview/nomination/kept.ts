import { isMapping, type Value, valueAt } from '../../parse/tree.ts';
import { withValue } from '../answers.ts';
import { routeOf } from '../question.ts';
import { isTruth, nodeOf, schemaProblem } from '../schema-question.ts';

/** A nomination with what it was given beyond the questions, and the given keys that have no place in it. */
export interface Kept {
  readonly value: Value;
  readonly dropped: readonly string[];
}

/** Never kept unasked: no form prints it, and what is not needed of a person is not stored. */
const unwanted = 'individual.identity_number';

/**
 * What an answer file says and no question asked for, kept where the schema has a place for it: earlier awards that
 * this award's form does not print, the ethnicity of a person. Items of a list go with the items that were answered.
 */
export function keptBeside(answered: Value, given: Iterable<readonly [string, string]>): Kept {
  const dropped: string[] = [];
  let value = answered;
  for (const [key, text] of given) {
    const route = routeOf(key);
    const fits =
      key !== unwanted &&
      key !== 'id' &&
      hasPlace(answered, key) &&
      schemaProblem('nomination', route, text) === undefined;
    if (fits) value = withValue(value, route, isTruth('nomination', route) ? text === 'true' : text);
    else if (key !== 'id') dropped.push(key);
  }
  return { value, dropped };
}

function hasPlace(answered: Value, key: string): boolean {
  const route = routeOf(key);
  if (nodeOf('nomination', route) === undefined) return false;
  const [first = ''] = route;
  if (['individual', 'collective', 'household'].includes(String(first)))
    return isMapping(answered) && first === answered.kind;
  const at = route.findIndex((step) => typeof step === 'number');
  const list = at < 0 ? undefined : valueAt(answered, route.slice(0, at));
  return list === undefined || valueAt(answered, route.slice(0, at + 1)) !== undefined;
}
