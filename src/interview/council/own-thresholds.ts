import { isMapping } from '../../parse/tree.ts';
import { ask } from '../question.ts';
import { type Requirement, requirementOfLaw } from './requirement.ts';
import type { Asked, CouncilTable, Mapping } from './table.ts';
import { mappingsIn } from './there.ts';

/** The awards that need another share of votes than the general one, by the id of the award form. */
export type OwnThresholds = ReadonlyMap<string, Requirement>;

interface Form {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

/**
 * The shares of single awards, asked where the council votes on several: law and regulation may set each another one.
 *
 * @param general the share that holds for all others
 */
export function* askOwnThresholds(
  table: CouncilTable,
  general: Requirement,
  before: Mapping[string] | undefined,
): Asked<OwnThresholds> {
  const forms = new Map(
    table.nominees.map(({ form, award, code }): [string, Form] => [form, { id: form, name: award, code }]),
  );
  if (forms.size < 2) return new Map();
  const old = mappingsIn(isMapping(before) ? before.by_award : undefined);
  const known = [...forms.values()].flatMap(({ id, code }): [string, Requirement][] => {
    const set = requirementOfLaw(table, code);
    const differs = set !== undefined && (set.percent !== general.percent || set.of !== general.of);
    return differs ? [[id, set]] : [];
  });
  const proposed = known.map(([id, { percent }]) => `${id}=${percent}`);
  const answer = yield* ask({
    key: 'ballots.vote_threshold.by_award',
    title: 'Danh hiệu, hình thức có tỷ lệ khác',
    description: `Ghi mã=phần trăm, cách nhau bằng dấu chấm phẩy; để trống khi tất cả theo ${general.percent}%. Các mã: ${[...forms.values()].map(({ id, name }) => `${id} (${name})`).join(', ')}.`,
    why: 'luật và quy chế có thể đặt cho mỗi danh hiệu, hình thức một tỷ lệ',
    example: `${[...forms.keys()][0]}=75`,
    manner: { by: 'line' },
    optional: true,
    problem: (text) => problemOf(text, forms),
    ...(proposed.length > 0 && { proposal: proposed.join('; ') }),
  });
  const law = new Map(known);
  return new Map(
    sharesIn(answer ?? '').map(([id, percent]): [string, Requirement] => {
      const set = law.get(id);
      const there = old.find(({ award }) => award === id);
      const of = there?.of === 'votes' || there?.of === 'members' ? there.of : (set?.of ?? general.of);
      const source = typeof there?.source === 'string' ? there.source : (set?.source ?? '');
      return [id, { percent, of, source }];
    }),
  );
}

/** The entries of `by_award`, as `council.yaml` holds them: what is as the general share says is left out. */
export function ownThresholdValues(own: OwnThresholds, general: Requirement): readonly Mapping[] {
  return [...own].map(([award, { percent, of, source }]) => ({
    award,
    percent,
    ...(of !== general.of && { of }),
    ...(source !== '' && source !== general.source && { source }),
  }));
}

/** `bang-khen=75; giay-khen=50` taken apart. */
function sharesIn(text: string): readonly (readonly [string, string])[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', percent = ''] = part.split('=').map((side) => side.trim());
      return [id, percent.replace('%', '').replace(',', '.')] as const;
    });
}

function problemOf(text: string, forms: ReadonlyMap<string, Form>): string | undefined {
  for (const [id, percent] of sharesIn(text)) {
    if (!forms.has(id)) return `không có mã “${id}”; các mã là ${[...forms.keys()].join(', ')}`;
    if (!/^\d+(\.\d+)?$/.test(percent)) return `tỷ lệ của ${id} phải là một số, ví dụ ${id}=75`;
    if (Number(percent) > 100) return `${percent}% lớn hơn 100%`;
  }
  return undefined;
}
