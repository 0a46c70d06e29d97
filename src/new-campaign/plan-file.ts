import { launchLevels } from '../law/launched.ts';
import type { Law } from '../law/law.ts';
import { regimeOn } from '../law/regime.ts';
import type { SuperiorPlan } from '../model/files.generated.ts';
import type { Value } from '../parse/tree.ts';
import { capitaliseFirst } from '../vietnamese/capitals.ts';
import { parseDate } from '../vietnamese/date.ts';
import { idOf } from '../vietnamese/id.ts';
import { type OfficeName, readOfficeName, superiorNames } from './agency.ts';
import { awardForms, offeredAwards } from './awards.ts';
import { decidersOf } from './deciders.ts';
import type { NewCampaign } from './new-campaign.ts';
import { committeeSigner, deputySigner, papersOf } from './papers.ts';

type Mapping = { readonly [key: string]: Value };

/** The value of `plan.yaml` for a new campaign; what nobody has said is null, and `validate` names it. */
export function planFile(known: NewCampaign, law: Law): Mapping {
  const office = known.agency === undefined ? undefined : readOfficeName(known.agency);
  const abbreviation = known.abbreviation ?? office?.abbreviation ?? null;
  const deciders = decidersOf(known);
  const date = known.start === undefined ? undefined : parseDate(known.start);
  const offered = offeredAwards(law, deciders, known);
  const chosen = offered.filter(({ award }) => known.awards.includes(award.code));
  const type = known.type ?? office?.type;
  const campaignType = known.campaignType ?? 'thematic';
  const above = known.superiorPlan === undefined ? [] : [levelAbove(known.superiorPlan.issuer)];
  const awards = awardForms(chosen, {
    regime: date === undefined ? undefined : regimeOn(law, date),
    campaignType,
    launched: launchLevels(type, above),
    withHouseholds: type === 'commune-committee',
  });
  const needed = new Set(awards.map(({ decider }) => decider));
  const wanted = deciders.filter(({ id }, index) => index === 0 || needed.has(id));
  const theme = known.theme ?? null;
  return {
    agency: {
      name: known.agency ?? null,
      short_name: office?.letterhead ?? null,
      abbreviation,
      type: type ?? null,
      place: known.place ?? office?.place ?? null,
      ...(office === undefined ? {} : { head: office.post }),
    },
    // A committee has nobody above it in its letterhead; the one above still decides on its awards.
    ...(known.superior === undefined || office?.committee
      ? {}
      : { superior_agency: { name: known.superior, ...superiorNames(known.superior) } }),
    title: theme === null ? null : `Phát động phong trào thi đua “${theme}”`,
    theme,
    campaign_type: campaignType,
    ...(known.superiorPlan === undefined
      ? {}
      : { superior_plans: above.map((level) => ({ ...known.superiorPlan, level })) }),
    contents: open(known.contents).map((text, index) => ({ id: `nd${index + 1}`, text })),
    period: {
      start: known.start ?? null,
      ...(known.end === undefined
        ? { note: 'đến khi có thông báo kết thúc phong trào' }
        : { end: known.end }),
    },
    participants: `các đơn vị, công chức, viên chức và người lao động thuộc ${office?.shortName ?? 'cơ quan'}`,
    units: unitsOf(known.units),
    deciders:
      wanted.length === 0
        ? [{ id: 'thu-truong', position: null, level: null }]
        : wanted.map((one) => ({ ...one })),
    award_forms:
      awards.length === 0
        ? [openAward(wanted[0]?.id)]
        : awards.map(({ id, name, type, code, decider, ...form }) => ({
            id,
            name,
            type,
            code,
            for: form.for,
            decider,
          })),
    signers: signersOf(known, wanted[0]?.id, office),
    papers: papersOf({
      abbreviation,
      number: known.planNumber,
      date: known.start ?? null,
      deciders: wanted,
      needed,
      committee: office?.committee ?? false,
      deputy: known.deputyName !== undefined,
    }),
  };
}

/** Keys that a plan may have and this one does not, with an example each, for the clerk to take in. */
export const planExamples: Mapping = {
  agency: {
    address: 'Số …, đường …',
    mandate: {
      type: 'Quyết định',
      number: '12',
      symbol: '2025/QĐ-UBND',
      date: '15/3/2025',
      issuer: 'Ủy ban nhân dân tỉnh …',
      summary: 'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của …',
    },
  },
  motto: ['Đoàn kết, sáng tạo, hiệu quả'],
  purposes: ['Nâng cao tinh thần trách nhiệm của công chức, viên chức, người lao động.'],
  demands: ['Nội dung thi đua thiết thực, gắn với nhiệm vụ chuyên môn được giao.'],
  units: [{ head: { name: 'Nguyễn Văn A', position: 'Trưởng phòng' } }],
  award_terms: [
    'Trình tự, thủ tục khen thưởng thực hiện theo quy định của pháp luật về thi đua, khen thưởng.',
  ],
  procedure: [
    { text: 'Các phòng, đơn vị bình xét và gửi hồ sơ đề nghị khen thưởng', deadline: '30/11/2026' },
  ],
  implementation: ['Văn phòng theo dõi, đôn đốc và tổng hợp hồ sơ đề nghị khen thưởng.'],
  submission_date: '15/12/2026',
  decision_date: '25/12/2026',
};

/** The level that launched a plan, by who issued it: `Thủ tướng Chính phủ`, `Chủ tịch Ủy ban nhân dân tỉnh …`. */
function levelAbove(issuer = ''): SuperiorPlan['level'] {
  if (/^(?:Chính phủ|Thủ tướng|Hội đồng Thi đua - Khen thưởng Trung ương)/.test(issuer)) return 'national';
  const { level } = readOfficeName(issuer.replace(/^(?:Chủ tịch|Bộ trưởng) (?=Ủy ban|UBND|Bộ)/, ''));
  return level === 'province' || level === 'ministry' ? level : 'agency';
}

function unitsOf(names: readonly string[]): Value {
  const taken: string[] = [];
  return open(names).map((name) => {
    const id = name === null ? null : idOf(name, taken);
    if (id !== null) taken.push(id);
    return { id, name };
  });
}

function openAward(decider: string | undefined): Mapping {
  return {
    id: null,
    name: null,
    type: null,
    code: null,
    for: ['collective', 'individual'],
    decider: decider ?? 'thu-truong',
  };
}

/**
 * The head; the head on behalf of a committee (`TM. Ủy ban nhân dân`, `Chủ tịch`); the head again as chair of the
 * council (`TM. Hội đồng`, `Chủ tịch`); and the deputy chair who submits to the head in
 * the chair's place (`KT. Chủ tịch`).
 */
function signersOf(
  { headName: name = null, deputyName }: { readonly headName?: string | null; readonly deputyName?: string },
  id = 'thu-truong',
  office?: OfficeName,
): Value {
  const head = office?.head ?? 'Thủ trưởng';
  const post = office?.committee ? office.post : head;
  return [
    { id, name, position: capitaliseFirst(head) },
    ...(office?.committee
      ? [
          {
            id: committeeSigner,
            name,
            position: head,
            authority: 'TM.',
            authority_of: 'Ủy ban nhân dân',
          },
        ]
      : []),
    {
      id: 'chu-tich-hoi-dong',
      name,
      position: 'Chủ tịch',
      authority: 'TM.',
      authority_of: 'Hội đồng',
      post: capitaliseFirst(post),
    },
    ...(deputyName === undefined
      ? []
      : [
          {
            id: deputySigner,
            name: deputyName,
            position: 'Phó Chủ tịch',
            authority: 'TM.',
            authority_of: 'Hội đồng',
            in_place_of: 'Chủ tịch',
            post: `Phó ${post}`,
          },
        ]),
  ];
}

/** A list that must not be empty keeps one open place. */
function open(texts: readonly string[]): readonly (string | null)[] {
  return texts.length === 0 ? [null] : texts;
}
