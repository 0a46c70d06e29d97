import { readConditions } from '../../src/condition/read-conditions.ts';
import type { Asked, AskedCriterion } from '../../src/model/conditions.ts';
import type { Criteria } from '../../src/model/files.generated.ts';
import { scaled } from '../score/campaign.ts';

/** A rubric and one nomination for its conditions to ask about. */
export const rubric: Criteria = {
  ...scaled([
    { id: 'thu', name: 'Thu', max: '40' },
    { id: 'chi-tieu', name: 'Chỉ tiêu', max: '30' },
    {
      id: 'hop',
      name: 'Họp',
      max: '30',
      scoring: {
        method: 'levels',
        levels: [
          { id: 'du', name: 'Đủ', points: '30' },
          { id: 'thieu', name: 'Thiếu', points: '10' },
        ],
      },
    },
  ]),
  facts: [
    { id: 'bi-khien-trach', name: 'Bị khiển trách' },
    { id: 'ngay-nghi', name: 'Ngày nghỉ', type: 'number' },
    { id: 'ngay-nop', name: 'Ngày nộp', type: 'date' },
    { id: 'chua-khai', name: 'Chưa khai' },
  ],
};

const criteria: readonly AskedCriterion[] = [
  { id: 'thu', points: '38.1', max: '40', met: null, level: null },
  { id: 'chi-tieu', points: null, max: '30', met: null, level: null },
  { id: 'hop', points: '10', max: '30', met: null, level: 'thieu' },
];

const asked: Asked = {
  nominee: { kind: 'individual', leader: null, female: true, members: null },
  facts: { 'bi-khien-trach': false, 'ngay-nghi': '39.5', 'ngay-nop': '2025-01-31' },
  criterion: (id) => criteria.find((one) => one.id === id),
  criteria: () => criteria,
  groups: () => criteria.filter(({ points }) => points !== null),
  purse: (name) => ({ base: '89.95', bonus: '6', deduction: '3', total: null })[name],
};

const conditions = readConditions(rubric);

export const holds = (condition: string) => conditions.holds(condition, asked);

/** Its faults as `code «text at fault» expected`. */
export const faults = (condition: string) =>
  conditions
    .faultsOf(condition)
    .map(({ code, from, to, expected }) => [code, `«${condition.slice(from, to)}»`, ...expected].join(' '));

export const factsOf = (condition: string) => conditions.factsOf(condition);

export const faultPlaces = (condition: string) => conditions.faultsOf(condition);
