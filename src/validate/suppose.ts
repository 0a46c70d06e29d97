import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { describedKind } from './nominee-kind.ts';
import { normalise, withoutEmptyKeys } from './normalise.ts';
import { type Repair, repaired } from './repair.ts';
import type { FileKind } from './schema-node.ts';
import { type Choice, choices, standIn } from './stand-in.ts';
import { dataAt, nodeAt, type Subject } from './subject.ts';
import { routeOf } from './translate.ts';
import type { SchemaFault, Validator } from './validators.generated.js';

/** A faulty subject as it may have been meant, so that rules can look at the rest of it. */
export interface Supposition {
  /** One for each choice of stand-ins: valid but for items that are listed twice. */
  readonly values: readonly Value[];
  /** Places at which something else stands than what was written, from the start of the subject. */
  readonly gaps: readonly Route[];
  /** Where what was misspelt or misplaced has gone. */
  readonly moves: readonly { readonly from: Route; readonly to: Route }[];
}

/** A stand-in may want others below it, or beside it as the kind of a nominee does. */
const roundLimit = 4;
/** What has more faults than a file is told (TD1034) says too little for anything to be supposed, and each costs a copy. */
const repairLimit = 100;

/**
 * Puts stand-ins for what is faulty or missing, three times over; undefined where nothing can be supposed. What is
 * misspelt or misplaced is taken as it was meant.
 */
export function suppose(
  kind: FileKind,
  subject: Subject,
  validator: Validator,
  repairs: readonly Repair[],
): Supposition | undefined {
  const described = kind === 'nomination' ? describedKind(subject.data) : undefined;
  const all = described ? [...repairs, described] : repairs;
  if (all.length > repairLimit) return undefined;
  const moves = all.flatMap((repair) => (repair.do === 'move' ? [repair] : []));
  const gaps = all.flatMap((repair) => (repair.do === 'put' ? [repair.to] : []));
  const meant = all.reduce(repaired, withoutEmptyKeys(subject.data));
  const values: Value[] = [];
  for (const choice of choices) {
    const value = filled({ ...subject, data: meant }, validator, choice, gaps);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return { values, gaps, moves };
}

/** The data with stand-ins wherever the schema wants something else; notes where they are. */
function filled(subject: Subject, validator: Validator, choice: Choice, gaps: Route[]): Value | undefined {
  let now = subject;
  for (let round = 0; round < roundLimit; round++) {
    const faults = validator(now.data) ? [] : (validator.errors ?? []);
    const { value, findings } = normalise(now);
    const repairs = [
      ...faults.map((fault) => repairOf(now, fault, choice)),
      ...findings.map(({ route }) => replacing(now, route, choice)),
    ].filter((repair) => repair !== 'none');
    if (repairs.length === 0) return value;
    if (repairs.length > repairLimit) return undefined;
    for (const repair of repairs) {
      if (repair === undefined) return undefined;
      gaps.push(repair.do === 'put' ? repair.to : repair.from);
      now = { ...now, data: repaired(now.data, repair) };
    }
  }
  return undefined;
}

/** What mends one fault; `none` where another does, or nothing has to; undefined where nothing can. */
function repairOf(subject: Subject, fault: SchemaFault, choice: Choice): Repair | 'none' | undefined {
  const route = routeOf(subject, fault);
  switch (fault.keyword) {
    case 'required':
      return replacing(subject, [...route, String(fault.params.missingProperty)], choice);
    case 'additionalProperties':
      return { do: 'drop', from: [...route, String(fault.params.additionalProperty)] };
    case 'propertyNames':
      return { do: 'drop', from: [...route, String(fault.params.propertyName)] };
    case 'if':
    case 'uniqueItems':
      return 'none';
    case 'pattern':
      // That of a mapping is that of its keys, which `propertyNames` reports.
      return isMapping(dataAt(subject, route)) ? 'none' : replacing(subject, route, choice);
    default:
      return replacing(subject, route, choice);
  }
}

/** What need not be there is once left out. */
function replacing(subject: Subject, route: Route, choice: Choice): Repair | undefined {
  const last = route.at(-1);
  if (last === undefined) return undefined;
  const optional = typeof last === 'string' && !nodeAt(subject, route.slice(0, -1))?.required.includes(last);
  if (optional && choice === 0 && dataAt(subject, route) !== undefined) return { do: 'drop', from: route };
  const value = standIn(nodeAt(subject, route), choice);
  return value === undefined ? undefined : { do: 'put', to: route, value };
}
