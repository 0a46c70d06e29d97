import { lawRules } from '../../src/check/law/rules.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { withRegulation } from '../../src/law/regulation.ts';
import type { AwardForm, Council, Nomination, Plan, Regulation } from '../../src/model/files.generated.ts';
import { collectiveWith, councilOf, personWith, planWith, sourced } from '../campaign/parts.ts';
import { shippedLaw } from '../law/shipped.ts';

const law = shippedLaw();

export const deciders: Plan['deciders'] = [
  { id: 'giam-doc', position: 'Giám đốc Sở Kế hoạch và Đầu tư', level: 'agency' },
  { id: 'chu-tich', position: 'Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Phúc', level: 'province' },
];

/** An award form of the right type, decided by the Giám đốc unless the province is named. */
export function form(code: string, over: Partial<AwardForm> = {}): AwardForm {
  const award = law.awards.get(code);
  return {
    id: code.toLowerCase(),
    name: award?.name ?? code,
    type: award?.type ?? 'commendation',
    code,
    for: award?.for ?? ['individual', 'collective'],
    decider: 'giam-doc',
    ...over,
  };
}

/** A plan of a Sở under a plan of its province, on which no rule has anything to say. */
export function plan(over: Partial<Plan> = {}): Plan {
  return planWith({
    agency: {
      ...planWith().agency,
      mandate: { type: 'Quyết định', number: '27', symbol: '2016/QĐ-UBND', summary: 'quy định chức năng' },
    },
    decision_date: over.submission_date ?? '2021-12-24',
    theme: 'Đoàn kết',
    superior_plans: [
      {
        type: 'Kế hoạch',
        number: '240',
        symbol: 'KH-UBND',
        date: '2021-09-16',
        issuer: 'Ủy ban nhân dân tỉnh Vĩnh Phúc',
        level: 'province',
        summary: 'phát động phong trào thi đua',
      },
    ],
    period: { start: `${yearOf(over)}-09-17`, end: `${yearOf(over)}-11-30` },
    units: [{ id: 'phong-a', name: 'Phòng A' }],
    deciders,
    award_forms: [form('BKT', { decider: 'chu-tich' }), form('GK')],
    papers: [
      {
        document: 'plan',
        number: '83',
        symbol: 'KH-SKHĐT',
        date: over.submission_date ?? '2021-09-17',
        signer: 'giam-doc',
      },
    ],
    submission_date: '2021-12-15',
    ...over,
  });
}

/** The nomination of one person for giấy khen. */
export function person(id: string, over: Partial<Nomination> = {}): Nomination {
  return personWith(id, `Nguyễn Thị ${id}`, { ...here, ...over });
}

/** The nomination of a unit of ten for giấy khen. */
export function unit(id: string, over: Partial<Nomination> = {}): Nomination {
  return collectiveWith(id, { name: `Phòng ${id}`, members: '10' }, { ...here, ...over });
}

const here: Partial<Nomination> = { unit: 'phong-a', award: 'gk', discipline: { status: 'none' } };

/** A council of nine, all present, that has not voted yet. */
export function council(over: Partial<Council> = {}): Council {
  const { members } = councilOf(9);
  return councilOf(9, { meeting: { date: '2021-12-10', present: members.map(({ id }) => id) }, ...over });
}

export interface Parts {
  readonly plan?: Plan;
  readonly nominations?: readonly Nomination[];
  readonly council?: Council;
  readonly regulation?: Regulation;
}

/** What all rules of the law say to a campaign, by code. */
export function findings(parts: Parts): readonly Diagnostic[] {
  const nominations = parts.nominations ?? [];
  const dossier = {
    plan: sourced(parts.plan ?? plan(), 'plan.yaml'),
    criteria: undefined,
    nominations: nominations.map((value) => sourced(value, `nominations/${value.id}.yaml`)),
    council: parts.council && sourced(parts.council, 'council.yaml'),
    regulation: parts.regulation && sourced(parts.regulation, 'regulation.yaml'),
  };
  const ruled = parts.regulation ? withRegulation(law, parts.regulation) : law;
  return lawRules.flatMap((rule) => [
    ...rule.check({ dossier, fileSize: () => undefined, filesIn: () => [], law: ruled }),
  ]);
}

/** Code and severity of each finding: `TD4011 error`. */
export function said(parts: Parts): readonly string[] {
  return findings(parts).map(({ code, severity }) => `${code} ${severity}`);
}

/** The year that a plan is about: that of its submission. */
function yearOf({ submission_date = '2021-12-15' }: Partial<Plan>): string {
  return submission_date.slice(0, 4);
}
