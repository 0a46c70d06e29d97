import type { Sourced } from '../model/campaign.ts';
import type { Council, Criteria, Nomination, Plan } from '../model/files.generated.ts';
import { nomineeName } from '../model/nominee-name.ts';
import { keyAt, valueAt } from './place.ts';
import { nodesOf } from './rubric/nodes.ts';
import type { IdList } from './unknown-id.ts';

/** The lists of the campaign from which other keys take an id. */

/** Where the ids of a list stand, or what holds them: what a rule seeks that says that an id is in none. */
export function idsOf(file: string, list: string): RegExp {
  return new RegExp(`^${file}\\.yaml ${list}(?:\\.\\d+(?:\\.id)?)?$`);
}

/** The same of criteria, which hold others and stand in three lists. */
export const criterionIds =
  /^criteria\.yaml (?:bonus|deduction|(?:.*\.)?(?:criteria|children)(?:\.\d+(?:\.id)?)?)$/;

export function unitList(plan: Sourced<Plan>): IdList {
  return planList(plan, 'units', 'đơn vị', 'Đơn vị', plan.value.units);
}

export function awardList(plan: Sourced<Plan>): IdList {
  return planList(
    plan,
    'award_forms',
    'danh hiệu, hình thức khen thưởng',
    'Danh hiệu, hình thức khen thưởng',
    plan.value.award_forms,
  );
}

export function deciderList(plan: Sourced<Plan>): IdList {
  const deciders = plan.value.deciders.map(({ id, position }) => ({ id, name: position }));
  return planList(plan, 'deciders', 'người có thẩm quyền', 'Cấp có thẩm quyền quyết định', deciders);
}

export function signerList(plan: Sourced<Plan>): IdList {
  return planList(plan, 'signers', 'người ký', 'Người ký', plan.value.signers);
}

export function contentList(plan: Sourced<Plan>): IdList {
  const contents = plan.value.contents.map(({ id, text }) => ({ id, name: text }));
  return planList(plan, 'contents', 'nội dung thi đua', 'Nội dung thi đua', contents);
}

export function criterionList(criteria: Sourced<Criteria>): IdList {
  return {
    noun: 'tiêu chí',
    where: `criteria (Tiêu chí) của ${criteria.file}`,
    place: keyAt(criteria, 'criteria'),
    entries: [...nodesOf(criteria.value)].map(({ criterion: { id, name }, route }) => ({
      id,
      name,
      place: valueAt(criteria, ...route, 'id'),
    })),
  };
}

export function memberList(council: Sourced<Council>): IdList {
  return {
    noun: 'thành viên hội đồng',
    where: `members (Thành viên) của ${council.file}`,
    place: keyAt(council, 'members'),
    entries: council.value.members.map(({ id, name }, index) => ({
      id,
      name,
      place: valueAt(council, 'members', index, 'id'),
    })),
  };
}

/** Undefined while there is no nomination to point at. */
export function nominationList(nominations: readonly Sourced<Nomination>[]): IdList | undefined {
  const [first] = nominations;
  if (!first) return undefined;
  return {
    noun: 'đề nghị',
    where: 'thư mục nominations',
    place: valueAt(first, 'id'),
    entries: nominations.map((source) => ({
      id: source.value.id,
      name: nomineeName(source.value),
      place: valueAt(source, 'id'),
    })),
  };
}

function planList(
  plan: Sourced<Plan>,
  key: string,
  noun: string,
  title: string,
  entries: readonly { readonly id: string; readonly name: string }[],
): IdList {
  return {
    noun,
    where: `${key} (${title}) của ${plan.file}`,
    place: keyAt(plan, key),
    entries: entries.map(({ id, name }, index) => ({ id, name, place: valueAt(plan, key, index, 'id') })),
  };
}
