import type Big from 'big.js';
import type { Criterion, Nomination, Scores } from '../model/files.generated.ts';
import { type Assessed, scoreOf } from './assessed.ts';
import { decimal, greatest } from './exact.ts';
import type { Field } from './mark.ts';
import { figureAmong } from './member-figures.ts';
import type { Rubric } from './rubric.ts';

/** A nomination with what its assessors wrote, and the group in which it is compared. */
export interface Compared {
  readonly nomination: Nomination;
  readonly assessed: Assessed;
  readonly group: string;
}

/** For each group, the figures of every criterion that is scored relative to the others; empty where none is. */
export function fieldsOf(
  rubric: Rubric,
  compared: readonly Compared[],
): ReadonlyMap<string, ReadonlyMap<string, Field>> {
  const relative = rubric.purses.flatMap(({ criteria }) => relativeOf(criteria));
  const groups = new Map<string, Map<string, Field>>();
  for (const { assessed, group } of relative.length === 0 ? [] : compared) {
    const fields = groups.get(group) ?? new Map<string, Field>();
    groups.set(group, fields);
    for (const { id } of relative) {
      const value = figureOf(rubric, assessed, id);
      if (value === undefined) continue;
      const field = fields.get(id);
      fields.set(id, {
        maximum: field === undefined ? value : greatest(field.maximum, value),
        sum: value.plus(field?.sum ?? '0'),
        count: (field?.count ?? 0) + 1,
      });
    }
  }
  return groups;
}

/** The figure that counts: the council's common one, else its members' taken together, else the nominee's own. */
function figureOf(rubric: Rubric, assessed: Assessed, criterion: string): Big | undefined {
  const plain = (scores: Scores) => {
    const score = scoreOf(scores, criterion);
    const text = score?.not_applicable === true ? undefined : (score?.value ?? score?.count);
    return text === undefined ? undefined : decimal(text);
  };
  return plain(assessed.common) ?? figureAmong(assessed, criterion, rubric)?.value ?? plain(assessed.self);
}

function relativeOf(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.flatMap((one) =>
    one.children === undefined ? (one.scoring?.method === 'relative' ? [one] : []) : relativeOf(one.children),
  );
}
