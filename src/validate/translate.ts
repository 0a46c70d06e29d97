import type { Route } from '../diagnostic/diagnostic.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { type Missing, missingFindings } from './missing-key.ts';
import { nomineeKindFinding } from './nominee-kind.ts';
import type { Repair } from './repair.ts';
import { dataAt, type Misfit, type Subject } from './subject.ts';
import { placeUnknownKeys, type Unknown } from './unknown-key.ts';
import type { SchemaFault } from './validators.generated.js';
import { valueMisfit } from './wrong-value.ts';

interface Translated {
  readonly findings: readonly Misfit[];
  /** What was most likely meant, where it can be told. */
  readonly repairs: readonly Repair[];
}

/**
 * ajv's faults as findings that a person can act on, one for each cause: an unknown key that is a missing one
 * misspelt or misplaced is one finding, `if`/`then` and key patterns do not cascade, a value has one fault.
 */
export function translate(subject: Subject, faults: readonly SchemaFault[]): Translated {
  let missing: readonly Missing[] = faults
    .filter(({ keyword }) => keyword === 'required')
    .map((fault) => ({ owner: routeOf(subject, fault), key: String(fault.params.missingProperty) }));
  let unknown: readonly Unknown[] = faults
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map((fault) => ({ owner: routeOf(subject, fault), key: String(fault.params.additionalProperty) }));
  const findings: Misfit[] = [];
  const kind = nomineeKindFinding(subject);
  if (kind) {
    findings.push(kind.finding);
    missing = missing.filter(({ owner, key }) => owner.length > 0 || key !== kind.explains);
    if (kind.misnamed !== undefined) {
      missing = missing.filter(({ owner }) => owner[0] !== kind.misnamed);
      unknown = unknown.filter(({ owner }) => owner[0] !== kind.misnamed);
    }
  }
  const placed = placeUnknownKeys(subject, unknown, missing);
  findings.push(...placed.findings, ...missingFindings(subject, placed.stillMissing));
  findings.push(...valueFindings(subject, faults));
  return { findings, repairs: [...(kind ? [kind.repair] : []), ...placed.repairs] };
}

/** Of several faults of one value the first by this order is the cause, and the others follow from it. */
const byCause = [
  'type',
  'minProperties',
  'minItems',
  'uniqueItems',
  'propertyNames',
  'enum',
  'pattern',
  'maxLength',
];

function valueFindings(subject: Subject, faults: readonly SchemaFault[]): readonly Misfit[] {
  const first = new Map<string, { fault: SchemaFault; route: Route }>();
  for (const fault of faults) {
    const rank = byCause.indexOf(fault.keyword);
    const route = routeOf(subject, fault);
    // A pattern on a mapping is that of its keys, which `propertyNames` reports with the key.
    if (rank < 0 || (fault.keyword === 'pattern' && typeof dataAt(subject, route) !== 'string')) continue;
    const owner = `${fault.instancePath}\n${fault.keyword === 'propertyNames' ? fault.params.propertyName : ''}`;
    const known = first.get(owner);
    if (!known || rank < byCause.indexOf(known.fault.keyword)) first.set(owner, { fault, route });
  }
  return [...first.values()].map(({ fault, route }) => valueMisfit(subject, route, fault));
}

/** `/achievements/0/text` → `['achievements', 0, 'text']`; whether a step is a position, the data say. */
export function routeOf({ data }: Pick<Subject, 'data'>, { instancePath }: SchemaFault): Route {
  const route: (string | number)[] = [];
  let value: Value | undefined = data;
  for (const step of instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      route.push(Number(key));
      value = (value as readonly Value[])[Number(key)];
    } else {
      route.push(key);
      value = isMapping(value) ? value[key] : undefined;
    }
  }
  return route;
}
