import type { CheckInput } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { codes } from '../../src/diagnostic/codes.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Dossier } from '../../src/model/campaign.ts';
import type { Council, Criteria, Nomination, Plan } from '../../src/model/files.generated.ts';
import { collectiveWith, councilOf, personWith, planWith, sourced } from '../campaign/parts.ts';
import { shippedLaw } from '../law/shipped.ts';

const law = shippedLaw();

export const plan: Plan = planWith({
  period: { start: '2021-09-17', end: '2021-12-15' },
  units: [
    { id: 'van-phong', name: 'Văn phòng Sở' },
    { id: 'thanh-tra', name: 'Thanh tra Sở' },
  ],
  deciders: [
    { id: 'giam-doc', position: 'Giám đốc Sở', level: 'agency' },
    { id: 'chu-tich', position: 'Chủ tịch UBND tỉnh', level: 'province' },
  ],
  papers: [
    { document: 'plan', number: '83', symbol: 'KH-SKHĐT', date: '2021-09-17', signer: 'giam-doc' },
    { document: 'submission-letter', signer: 'giam-doc' },
  ],
  submission_date: '2021-12-24',
});

export const criteria: Criteria = {
  scale: { max: '100', source: { type: 'Quyết định', summary: 'ban hành thang điểm' } },
  criteria: [
    { id: 'tc1', name: 'Hoàn thành nhiệm vụ', contents: ['nd1'], max: '60' },
    { id: 'tc2', name: 'Phòng, chống dịch', contents: ['nd1'], max: '40' },
  ],
};

export function person(
  id: string,
  full_name: string,
  more: Partial<Nomination> = {},
  birth_date = '1991-03-14',
): Nomination {
  return personWith(id, full_name, {
    individual: { full_name, gender: 'female', birth_date, position: 'Chuyên viên' },
    achievements: [{ criterion: 'tc1', text: `Xử lý 268 hồ sơ của nhóm ${id}.` }],
    summary: 'Xử lý 268 hồ sơ.',
    ...more,
  });
}

export function collective(id: string, name: string, more: Partial<Nomination> = {}): Nomination {
  const { achievements, summary } = person(id, name);
  return collectiveWith(id, { name, members: '9' }, { achievements, summary, ...more });
}

export const council: Council = councilOf(0, {
  members: [
    { id: 'binh', name: 'Nguyễn Văn Bình', position: 'Giám đốc', role: 'chair' },
    { id: 'cuc', name: 'Trần Thị Cúc', position: 'Chánh Văn phòng', role: 'secretary' },
  ],
});

interface Parts {
  readonly plan?: Plan | undefined;
  readonly criteria?: Criteria | undefined;
  readonly nominations?: readonly Nomination[];
  readonly council?: Council;
  readonly incomplete?: boolean;
}

/** A dossier of the sound parts above with some of them replaced; nominations lie in `nominations/<id>.yaml`. */
export function dossier(parts: Parts = {}): Dossier {
  const all = { plan, criteria, nominations: [person('an', 'Nguyễn Thị An')], ...parts };
  return {
    plan: all.plan && sourced(all.plan, 'plan.yaml'),
    criteria: all.criteria && sourced(all.criteria, 'criteria.yaml'),
    nominations: all.nominations.map((one) => sourced(one, `nominations/${one.id}.yaml`)),
    council: parts.council && sourced(parts.council, 'council.yaml'),
    incomplete: parts.incomplete ?? false,
  };
}

/** Findings of every rule, as `slug file route`; files of the folder by name and size. */
export function said(parts: Parts, files: Readonly<Record<string, number>> = {}): readonly string[] {
  return findings(parts, files).map(({ code, place }) => {
    const route = 'route' in place ? place.route.join('.') : '';
    return `${codes[code]} ${place.file} ${route}`;
  });
}

export function findings(parts: Parts, files: Readonly<Record<string, number>> = {}): readonly Diagnostic[] {
  const input: CheckInput = {
    dossier: dossier(parts),
    fileSize: (path) => files[path],
    filesIn: (folder) => namesIn(folder, Object.keys(files)),
    law,
  };
  return rules.flatMap((rule) => [...rule.check(input)]);
}

function namesIn(folder: string, paths: readonly string[]): readonly string[] {
  const inside = paths.filter((path) => path.startsWith(`${folder}/`));
  return inside.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/'));
}
