import type { ComposeInput } from '../../src/compose/input.ts';
import { lawAnswers } from '../../src/compose/law-answers.ts';
import type { TemplateSource } from '../../src/compose/template/source.ts';
import type { Dossier } from '../../src/model/campaign.ts';
import type { Council, Criteria, Nomination, Plan } from '../../src/model/files.generated.ts';
import { score } from '../../src/score/score.ts';
import { collectiveWith, householdWith, personWith, planWith, sourced } from '../campaign/parts.ts';
import { shippedLaw } from '../law/shipped.ts';
import { shippedTemplates } from './shipped-templates.ts';

/** A campaign as small as its papers allow: one collective, one household, one individual, one decider. */
export const plan: Plan = planWith({
  agency: {
    name: 'Trường Trung học cơ sở Hoa Lư',
    short_name: 'Trường THCS Hoa Lư',
    abbreviation: 'THCSHL',
    type: 'public-unit',
    place: 'Ninh Bình',
  },
  title: 'Phát động phong trào thi đua “Dạy tốt, học tốt”',
  theme: 'Dạy tốt, học tốt',
  contents: [{ id: 'nd1', text: 'Thi đua dạy tốt' }],
  period: { start: '2021-09-05' },
  participants: 'Toàn thể viên chức',
  units: [{ id: 'to-toan', name: 'Tổ Toán' }],
  deciders: [{ id: 'hieu-truong', position: 'Hiệu trưởng Trường THCS Hoa Lư', level: 'agency' }],
  award_forms: planWith().award_forms.map((form) => ({
    ...form,
    name: 'Giấy khen của Hiệu trưởng',
    decider: 'hieu-truong',
  })),
  signers: [{ id: 'hieu-truong', name: 'Lê Thị Bình', position: 'Hiệu trưởng' }],
  papers: [{ document: 'plan', signer: 'hieu-truong' }],
});

export const criteria: Criteria = { criteria: [{ id: 'tc1', name: 'Dạy tốt' }] };

const common: Partial<Nomination> = {
  unit: 'to-toan',
  achievements: [{ criterion: 'tc1', text: 'Đã dạy tốt.' }],
  scores: { tc1: { met: true } },
  summary: 'Dạy tốt cả năm.',
};

export const nominations: readonly Nomination[] = [
  personWith('nguyen-van-a', 'Nguyễn Văn A', {
    ...common,
    individual: {
      full_name: 'Nguyễn Văn A',
      gender: 'male',
      birth_date: '1980-02-03',
      position: 'Giáo viên',
    },
  }),
  householdWith('ho-ong-b', { head_name: 'Trần Thị B', gender: 'female', address: 'Tổ 3' }, common),
  collectiveWith('to-toan', { name: 'Tổ Toán', members: '7' }, common),
];

export interface Variation {
  readonly plan?: Partial<Plan>;
  readonly criteria?: Criteria;
  readonly nominations?: readonly Nomination[];
  readonly council?: Council;
  /** Put over the built-in templates. */
  readonly templates?: Readonly<Record<string, TemplateSource>>;
  readonly input?: Partial<ComposeInput>;
}

/** The small campaign, scored, with what a test varies. */
export function inputOf(vary: Variation = {}): ComposeInput {
  const all = vary.nominations ?? nominations;
  const whole = { ...plan, ...vary.plan };
  const dossier: Dossier = {
    plan: sourced(whole, 'plan.yaml'),
    criteria: sourced(vary.criteria ?? criteria, 'criteria.yaml'),
    council: vary.council && sourced(vary.council, 'council.yaml'),
    nominations: all.map((nomination) => sourced(nomination, `nominations/${nomination.id}.yaml`)),
  };
  const templates = new Map([...shippedTemplates(), ...Object.entries(vary.templates ?? {})]);
  return inputFrom(dossier, templates, vary.input);
}

/** A dossier scored, under the shipped law. */
export function inputFrom(
  dossier: Dossier,
  templates: ReadonlyMap<string, TemplateSource> = shippedTemplates(),
  more: Partial<ComposeInput> = {},
): ComposeInput {
  const standing = score({
    plan: dossier.plan?.value,
    criteria: dossier.criteria?.value ?? criteria,
    nominations: dossier.nominations.map(({ value }) => value),
    council: dossier.council?.value,
  });
  const law = lawAnswers(shippedLaw(), dossier.plan?.value ?? plan);
  return { dossier, standing, law, templates, ...more };
}
