import { ask, type Option } from '../question.ts';
import { yesOrNo } from '../schema-question.ts';
import { askScores } from './scores.ts';
import { askSeats } from './seats.ts';
import { askSitting } from './sitting.ts';
import type { Asked, CouncilTable, Mapping } from './table.ts';

const tasks: readonly Option[] = [
  {
    value: 'sitting',
    name: 'Cuộc họp và kết quả kiểm phiếu',
    hint: 'có mặt, vắng mặt, số phiếu từng đề nghị',
  },
  {
    value: 'scores',
    name: 'Điểm Hội đồng chấm',
    hint: 'theo từng tiêu chí; một điểm chung hoặc điểm từng thành viên',
  },
  { value: 'members', name: 'Tên và thành viên Hội đồng' },
];

/**
 * The interview for `council.yaml`, and the data that it comes to: the members first where there is no such file
 * yet, then what there is to enter.
 */
export function councilInterview(table: CouncilTable) {
  return function* (): Asked<Mapping> {
    if (table.there === undefined) {
      const seated = yield* askSeats(table);
      const sat = yield* ask({
        key: 'sat',
        title: 'Hội đồng đã họp',
        description:
          'Đã họp thì nhập luôn điểm danh và kết quả kiểm phiếu; chưa họp thì sau này gõ lại lệnh này.',
        manner: { by: 'choice', options: yesOrNo },
        optional: false,
        proposal: 'false',
      });
      return sat === 'true' ? yield* askSitting(table, seated) : seated;
    }
    const task = yield* ask({
      key: 'task',
      title: 'Nhập gì',
      description: 'Chỗ nào không hỏi tới trong council.yaml được giữ nguyên từng chữ.',
      manner: { by: 'choice', options: tasks },
      optional: false,
      proposal: 'sitting',
    });
    if (task === 'members') return yield* askSeats(table);
    return task === 'scores' ? yield* askScores(table, table.there) : yield* askSitting(table, table.there);
  };
}
