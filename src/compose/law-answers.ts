import { basesOn, citationOf, keptOn } from '../law/bases.ts';
import { settle } from '../law/combination.ts';
import { dossierFor } from '../law/dossier.ts';
import { formFor } from '../law/form.ts';
import { instrumentOf } from '../law/instrument.ts';
import type { Law } from '../law/law.ts';
import { decisionDay, paperDay } from '../law/paper-day.ts';
import { prizeFor } from '../law/prize.ts';
import { regimeOn } from '../law/regime.ts';
import { regimeQuestion } from '../law/regime-date.ts';
import { settingOf } from '../law/setting.ts';
import { campaignTypeOf } from '../model/campaign-type.ts';
import type { LawProvision, Plan } from '../model/files.generated.ts';
import type { LawAnswers } from './input.ts';

/**
 * What papers ask of the law, answered for one campaign: forms by the day the dossier is submitted, the bases of each
 * paper by its own day, prizes by the day of the decision. A day that the plan leaves open is the campaign's first.
 *
 * @param meeting day of the council's meeting, where it has met or is called
 */
export function lawAnswers(law: Law, plan: Plan, meeting?: string): LawAnswers {
  const submitted = plan.submission_date ?? plan.period.start;
  const { on } = settingOf(plan, law, meeting);
  const regime = on?.regime;
  const campaignType = campaignTypeOf(plan);
  return {
    legalBases(document, paper) {
      const day = paperDay(plan, document, paper, meeting);
      const kept = keptOn(law, day, regimeQuestion(plan, meeting));
      return basesOn(law, day, kept).flatMap(({ citations }) => citations);
    },
    reportForm(award, kind) {
      const question = { document: 'achievement-report', campaignType, kind, award: award.code } as const;
      const form = regime && formFor(regime, question);
      if (!form) return undefined;
      const instrument = instrumentOf(law, form.law.instrument);
      const { number, title } = form;
      return { number, decree: instrument.number, citation: citationOf(instrument), title };
    },
    opinionsWanted(level) {
      const letter = regime?.forms.find(({ document }) => document === 'submission-letter');
      return letter?.opinions_at?.some((one) => one === level) ?? false;
    },
    components(award) {
      const dossier = regime && dossierFor(regime, award.code, campaignType);
      return (
        dossier?.components.map(({ name, papers, proof }) => ({
          name,
          papers: papers ?? [],
          opinions: proof === 'opinions',
        })) ?? []
      );
    },
    sets(award) {
      const dossier = regime && dossierFor(regime, award.code, campaignType);
      if (dossier?.sets === undefined) return undefined;
      const { sets, sets_law, law: provision, electronic } = dossier;
      const read = ({ status }: LawProvision) => status === 'verified';
      if (!read(sets_law ?? provision)) return undefined;
      return {
        count: Number(sets),
        electronic: electronic && read(electronic.law) ? electronic.text : undefined,
      };
    },
    prize(award, kind) {
      const level = plan.deciders.find(({ id }) => id === award.decider)?.level;
      const question = {
        award: award.code,
        kind,
        decisionDate: decisionDay(plan, award.decider) ?? submitted,
      };
      return prizeFor(law, level === undefined ? question : { ...question, level });
    },
    settle(dues) {
      const decided = regimeOn(law, decisionDay(plan) ?? submitted)?.regime;
      return decided ? settle(decided, dues) : dues.map((due) => ({ due, paid: true }));
    },
    article({ article, instrument, status }) {
      const { type, number } = instrumentOf(law, instrument);
      if (status !== 'verified') return undefined;
      return `${article} ${type} số ${number}`;
    },
  };
}
