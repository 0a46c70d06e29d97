import { ask, chosen } from '../interview/question.ts';
import type { Law } from '../law/law.ts';
import { idOf } from '../vietnamese/id.ts';
import type { Asked } from './asked.ts';
import { awardName, offeredAwards } from './awards.ts';
import { decidersOf } from './deciders.ts';
import type { NewCampaign } from './new-campaign.ts';

/** Which awards the campaign is for: only what the head of the office or of the one above may grant on its day. */
export function* awardQuestion(known: NewCampaign, law: Law): Asked<readonly string[]> {
  const offered = offeredAwards(law, decidersOf(known), known);
  if (offered.length === 0) return [];
  const proposal = offered.find(({ award }) => /^GK/.test(award.code))?.award.code;
  const answer = yield* ask({
    key: 'awards',
    title: 'Danh hiệu, hình thức khen thưởng sẽ xét',
    description: `${offers[known.campaignType ?? 'thematic']} mà luật cho người đứng đầu cơ quan tặng hoặc đề nghị cấp trên tặng vào ngày ${known.start}.`,
    why: 'mỗi đề nghị chọn một hình thức; mỗi người quyết định một tờ trình',
    manner: {
      by: 'choices',
      options: offered.map((offer) => ({
        value: offer.award.code,
        name: awardName(offer),
        also: otherWords(offer.award.code, offer.award.name),
        hint: offer.decider.position,
      })),
    },
    optional: false,
    ...(proposal !== undefined && { proposal }),
  });
  return chosen(answer);
}

const offers = {
  thematic:
    'Những gì phong trào theo chuyên đề xét được (danh hiệu hằng năm thì lập đợt thi đua thường xuyên)',
  sudden: 'Những gì thành tích đột xuất xét được',
  regular: 'Những danh hiệu, hình thức',
} as const;

/** What else the command line may call an award: as the plan's id will be, and the catalogue's code of any giấy khen. */
function otherWords(code: string, name: string): readonly string[] {
  return [idOf(name.split(' của ')[0] ?? name), ...(code === 'GKX' ? ['GK'] : [])];
}
