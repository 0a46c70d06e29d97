import type { NomineeKind } from '../../model/files.generated.ts';
import { decimalComma as comma } from '../../vietnamese/number.ts';
import type { Option } from '../question.ts';
import type { Asked } from './desk.ts';
import { type Leaf, leavesFor } from './leaves.ts';
import { type ScoreField, scoreFields } from './scale.ts';
import type { Sheet } from './sheet.ts';

const purses = { base: '', bonus: 'điểm thưởng', deduction: 'điểm trừ' } as const;

/** The nominee's own scores, criterion by criterion, each with its scale. */
export function* askScores(sheet: Sheet, kind: NomineeKind): Asked<void> {
  const { criteria } = sheet.desk;
  const scaled = criteria?.scale !== undefined;
  const leaves = leavesFor(criteria, kind);
  for (const [index, leaf] of leaves.entries()) {
    const { criterion } = leaf;
    if (criterion.not_applicable !== undefined) {
      const left = yield* sheet.ask(['scores', criterion.id, 'not_applicable'], {
        title: `“${criterion.name}” có áp dụng không?`,
        description: 'Tiêu chí này cho phép khai là không áp dụng, khi đối tượng không được giao việc ấy.',
        manner: {
          by: 'choice',
          options: [{ value: 'true', name: 'Không áp dụng: không được giao việc này' }],
        },
        passOver: 'Có áp dụng, chấm bình thường',
      });
      if (left === 'true') continue;
    }
    for (const field of scoreFields(criterion, scaled)) {
      const answer = yield* sheet.ask(['scores', criterion.id, field.field], {
        title: `Tự chấm ${index + 1}/${leaves.length}: ${criterion.name}`,
        description: `${field.description}${shared(leaf)}`,
        why: 'điểm tự chấm để Hội đồng đối chiếu; bỏ qua thì Hội đồng chấm từ đầu.',
        optional: true,
        ...(field.example !== undefined && { example: field.example }),
        ...choicesOf(leaf, field),
      });
      if (answer === undefined) break;
    }
  }
}

function shared({ purse, criterion, group }: Leaf): string {
  const where = [purses[purse], group && `nhóm “${group}”`].filter(Boolean).join(', ');
  const full = criterion.description === undefined ? '' : ` ${criterion.description}`;
  return `${where === '' ? '' : ` (${where})`}${full}`;
}

function choicesOf({ criterion }: Leaf, { field }: ScoreField) {
  if (field === 'level') {
    const options: readonly Option[] = (criterion.scoring?.levels ?? []).map(({ id, name, points }) => ({
      value: id,
      name: `${name} (${comma(points)} điểm)`,
    }));
    return { manner: { by: 'choice', options } as const };
  }
  if (field !== 'met') return {};
  const options: readonly Option[] = [
    { value: 'true', name: 'Đạt' },
    { value: 'false', name: 'Chưa đạt' },
  ];
  return { manner: { by: 'choice', options } as const };
}
