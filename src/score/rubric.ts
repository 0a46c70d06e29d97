import type Big from 'big.js';
import type { Conditions } from '../model/conditions.ts';
import type { Criteria, Criterion } from '../model/files.generated.ts';
import { gateOrder } from '../model/gate-order.ts';
import type { PurseName } from '../model/standing.ts';
import { decimal, greatest, type Rounding } from './exact.ts';

/** The criteria as the scorer reads them. */
export interface Rubric {
  readonly criteria: Criteria;
  readonly conditions: Conditions | undefined;
  readonly scaled: boolean;
  /** Of the total; its digits are those with which points are written. */
  readonly rounding: Rounding;
  /** Of each quotient on the way, where it arises: never coarser than two digits. */
  readonly quotients: Rounding;
  readonly purses: readonly Purse[];
  /** How often gates have to be answered until none reads what another one still changes. */
  readonly passes: number;
  /** The most that a criterion gives; null where nothing declares it. */
  mostOf(criterion: Criterion): Big | null;
}

export interface Purse {
  readonly name: PurseName;
  /** The purse's own cap; null where it has none. */
  readonly cap: Big | null;
  readonly criteria: readonly Criterion[];
}

const usual: Rounding = { digits: 2, mode: 'half-up' };

export function rubricOf(criteria: Criteria, conditions: Conditions | undefined): Rubric {
  const declared = criteria.scale?.rounding;
  const rounding = declared ? { digits: Number(declared.digits), mode: declared.mode } : usual;
  const purse = (name: 'bonus' | 'deduction'): Purse[] => {
    const found = criteria[name];
    return found === undefined ? [] : [{ name, cap: decimal(found.max), criteria: found.criteria }];
  };
  const most = new Map<Criterion, Big | null>();
  return {
    criteria,
    conditions,
    scaled: criteria.scale !== undefined,
    rounding,
    quotients: { ...rounding, digits: Math.max(rounding.digits, usual.digits) },
    purses: [
      { name: 'base', cap: null, criteria: criteria.criteria },
      ...purse('bonus'),
      ...purse('deduction'),
    ],
    passes: gateOrder(criteria, conditions).passes,
    mostOf(criterion) {
      const known = most.get(criterion);
      if (known !== undefined) return known;
      const found = mostOf(criterion);
      most.set(criterion, found);
      return found;
    },
  };
}

/** The most that a criterion gives: what it declares, else the best of its levels, tiers or cells. */
function mostOf({ max, scoring }: Criterion): Big | null {
  if (max !== undefined) return decimal(max);
  const graded = [...(scoring?.levels ?? []), ...(scoring?.tiers ?? [])].map(({ points }) => points);
  const all = [...graded, ...(scoring?.cells ?? []).flat()].map(decimal);
  return all.length === 0 ? null : all.reduce(greatest);
}
