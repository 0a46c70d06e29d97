import type { Place } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/campaign.ts';
import { namePlace } from './nominee.ts';
import { valueAt } from './place.ts';

/** Somebody whom papers name with a post. */
export interface Person {
  readonly name: string;
  readonly posts: readonly string[];
  readonly place: Place;
  /** Where the person is named, as a message says it. */
  readonly as: string;
}

export const signer = 'người ký';

/** Everybody whom papers name with a post, in the order of the files. The plan may list one signer several times. */
export function* personsIn({ plan, council, nominations }: Dossier): Generator<Person> {
  for (const [index, { name, position, post }] of plan?.value.signers.entries() ?? []) {
    const posts = [position, ...(post === undefined ? [] : [post])];
    if (plan) yield { name, posts, place: valueAt(plan, 'signers', index, 'name'), as: signer };
  }
  for (const [index, { name, position }] of council?.value.members.entries() ?? []) {
    const as = 'thành viên hội đồng';
    if (council) yield { name, posts: [position], place: valueAt(council, 'members', index, 'name'), as };
  }
  for (const [index, { head }] of plan?.value.units.entries() ?? []) {
    const as = 'người đứng đầu đơn vị';
    if (plan && head)
      yield {
        name: head.name,
        posts: [head.position],
        place: valueAt(plan, 'units', index, 'head', 'name'),
        as,
      };
  }
  for (const source of nominations) {
    const { individual } = source.value;
    if (individual === undefined) continue;
    const { full_name: name, position } = individual;
    const posts = position === undefined ? [] : [position];
    yield { name, posts, place: namePlace(source), as: 'người được đề nghị' };
  }
}
