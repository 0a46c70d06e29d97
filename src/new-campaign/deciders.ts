import { idOf } from '../vietnamese/id.ts';
import { readOfficeName } from './agency.ts';
import type { NewDecider } from './awards.ts';
import type { NewCampaign } from './new-campaign.ts';

/** The head of the office, and the one of the office above: whoever may decide on what this campaign proposes. */
export function decidersOf({ agency, type, superior }: NewCampaign): readonly NewDecider[] {
  const own = agency === undefined ? undefined : deciderOf(agency, type);
  const above = superior === undefined ? undefined : deciderOf(superior);
  // A hospital and its department both have a Giám đốc.
  const apart =
    above && own && above.id === own.id ? { ...above, id: idOf(above.position, [own.id]) } : above;
  return [own, apart].filter((decider) => decider !== undefined);
}

function deciderOf(name: string, type?: NewCampaign['type']): NewDecider {
  const { head, headOf, level, shortName, type: read } = readOfficeName(name);
  const levelOfType = type === undefined || type === read ? level : levelFor(type);
  // `giam-doc` for the own head, `chu-tich-ubnd-tinh` where the title alone would not tell two apart.
  const id = head === 'Chủ tịch' ? idOf(`${head} ${shortName.split(' ').slice(0, 2).join(' ')}`) : idOf(head);
  return { id, position: headOf, level: levelOfType };
}

function levelFor(type: NonNullable<NewCampaign['type']>): NewDecider['level'] {
  if (type === 'provincial-committee') return 'province';
  if (type === 'district-committee') return 'district';
  if (type === 'commune-committee') return 'commune';
  return type === 'ministry' ? 'ministry' : 'agency';
}
