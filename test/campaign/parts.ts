import type { Sourced } from '../../src/model/campaign.ts';
import type { Council, Nomination, Plan } from '../../src/model/files.generated.ts';

/** The parts that campaigns made in tests are put together from; each room's own file says what it makes otherwise. */

/** A value as if it were read from a file of its own. */
export function sourced<T>(value: T, file: string): Sourced<T> {
  return { value, file, route: [] };
}

/** A Sở with one unit, one decider and one award form. */
export function planWith(over: Partial<Plan> = {}): Plan {
  return {
    agency: {
      name: 'Sở Kế hoạch và Đầu tư tỉnh Vĩnh Phúc',
      short_name: 'Sở Kế hoạch và Đầu tư',
      abbreviation: 'SKHĐT',
      type: 'provincial-department',
      place: 'Vĩnh Phúc',
    },
    title: 'Phát động phong trào thi đua',
    theme: 'Chung sức phòng, chống dịch',
    purposes: ['Động viên công chức hoàn thành nhiệm vụ.'],
    demands: ['Bình xét công khai.'],
    implementation: ['Văn phòng theo dõi, đôn đốc.'],
    contents: [{ id: 'nd1', text: 'Thi đua hoàn thành nhiệm vụ.' }],
    period: { start: '2021-09-17' },
    participants: 'các phòng, đơn vị thuộc Sở',
    units: [{ id: 'van-phong', name: 'Văn phòng Sở' }],
    deciders: [{ id: 'giam-doc', position: 'Giám đốc Sở', level: 'agency' }],
    award_forms: [
      {
        id: 'giay-khen',
        name: 'Giấy khen',
        type: 'commendation',
        code: 'GK',
        for: ['individual', 'collective', 'household'],
        decider: 'giam-doc',
      },
    ],
    signers: [{ id: 'giam-doc', name: 'Nguyễn Văn Bình', position: 'Giám đốc' }],
    papers: [{ document: 'plan', signer: 'giam-doc' }],
    ...over,
  };
}

/** One person, nominated for the award form of `planWith`. */
export function personWith(id: string, full_name: string, over: Partial<Nomination> = {}): Nomination {
  return {
    id,
    kind: 'individual',
    individual: { full_name, gender: 'female', birth_date: '1985-01-02', position: 'Chuyên viên' },
    unit: 'van-phong',
    award: 'giay-khen',
    achievements: [{ criterion: 'tc1', text: 'Đã làm.' }],
    summary: 'Đã làm.',
    ...over,
  };
}

/** One collective, nominated for the same. */
export function collectiveWith(
  id: string,
  collective: { readonly name: string; readonly members: string },
  over: Partial<Nomination> = {},
): Nomination {
  const { individual: _, ...rest } = personWith(id, '');
  return { ...rest, kind: 'collective', collective, ...over };
}

/** One household, nominated for the same. */
export function householdWith(
  id: string,
  household: NonNullable<Nomination['household']>,
  over: Partial<Nomination> = {},
): Nomination {
  const { individual: _, ...rest } = personWith(id, '');
  return { ...rest, kind: 'household', household, ...over };
}

/** A council of so many members, without chair or meeting. */
export function councilOf(size: number, over: Partial<Council> = {}): Council {
  return {
    name: 'Hội đồng Thi đua - Khen thưởng Sở',
    abbreviation: 'HĐTĐKT',
    members: Array.from({ length: size }, (_, index) => ({
      id: `tv-${index + 1}`,
      name: `Thành viên ${index + 1}`,
      position: 'Trưởng phòng',
      role: 'member' as const,
    })),
    ...over,
  };
}
