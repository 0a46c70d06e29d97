import type { Survey } from '../pipeline.ts';
import type { World } from '../world.ts';
import { ownTemplates } from './targets.ts';

/** Letters of which the typeface may lack one: not Latin with its marks, not the punctuation of Vietnamese papers. */
const unusualLetter = /[^\p{Script=Latin}\p{M}\p{Cc}\u0020-\u00ff\u2010-\u2026\ufeff]/u;

/** Only the office's own wording or picture, or a letter out of the way, can fail in any paper where the campaign is sound. */
export function mayFailInPrint({ campaign }: World, { sources, dossier }: Survey): boolean {
  return (
    dossier.plan?.value.certificate !== undefined ||
    ownTemplates(campaign).length > 0 ||
    [...sources.values()].some(({ text }) => unusualLetter.test(text))
  );
}

/** Document id of giấy khen, which has one page and no more. */
export const sheet = 'certificate';

/** So many letters fit on a giấy khen, whoever's they are: its name, two titles in capitals, and all that is filled in. */
export const sheetRoom = { name: 60, decider: 60, signer: 30, all: 350 } as const;

/** Whether a giấy khen of the campaign may have more to say than its page holds. To set one to know takes longer than all rules. */
export function mayOverfillSheet({ dossier: { plan, nominations } }: Survey): boolean {
  if (plan === undefined || !plan.value.papers.some(({ document }) => document === sheet)) return false;
  const { agency, theme, deciders, signers, units } = plan.value;
  const decider = longest(deciders.map(({ position }) => position));
  const signer = longest(signers.map(({ position }) => position));
  const shared =
    agency.name.length + theme.length + decider + signer + longest(units.map(({ name }) => name));
  if (decider > sheetRoom.decider || signer > sheetRoom.signer) return true;
  return nominations.some(({ value: { individual, collective, household } }) => {
    const name = longest([individual?.full_name, collective?.name, household?.head_name]);
    const post = longest([individual?.position, household?.address]);
    return name > sheetRoom.name || shared + name + post > sheetRoom.all;
  });
}

function longest(texts: readonly (string | undefined)[]): number {
  return Math.max(0, ...texts.map((text) => text?.length ?? 0));
}
