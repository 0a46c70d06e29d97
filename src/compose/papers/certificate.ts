import { isGiayKhen } from '../../model/giay-khen.ts';
import type { Nominee } from '../facts.ts';
import { nomineeView } from '../view/nominee.ts';
import { numberView } from '../view/paper.ts';
import { decidedHere } from './decision.ts';
import { isListed } from './listed.ts';
import { inListOrder } from './proposal.ts';
import type { Recipe } from './recipe.ts';

/** True for a nominee whose award is a giấy khen. */
export function giayKhen({ award }: Nominee): boolean {
  return isGiayKhen(award?.code);
}

/**
 * Giấy khen, one for each whom this office commends with one. Số sổ vàng is the place in the list of the decision (điểm
 * về nội dung ghi trên bằng, Điều 104 Nghị định 98/2023/NĐ-CP).
 */
export const certificate: Recipe = {
  document: 'certificate',
  *copies(facts) {
    if (!isListed(facts, 'certificate')) return;
    for (const { decider, nominees } of decidedHere(facts)) {
      const decided = numberView(facts, 'decision', decider.id);
      for (const [index, nominee] of inListOrder(nominees).entries()) {
        if (!giayKhen(nominee)) continue;
        yield {
          decider: decider.id,
          nominee: nominee.nomination.id,
          draft: !facts.settled || decided.number === null || decided.date === null,
          scope: () => ({
            decider: { id: decider.id, position: decider.position, level: decider.level },
            nominee: nomineeView(nominee, facts),
            decided,
            place: index + 1,
          }),
        };
      }
    }
  },
};
