import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const repeatedAssessment: Rule = {
  code: 'TD3107',
  title: 'một đề nghị được một người chấm hai lần',
  explanation:
    'Trong assessments (Điểm hội đồng chấm), mỗi thành viên chấm mỗi đề nghị một lần, và hội đồng có nhiều nhất một bảng điểm thống nhất cho mỗi đề nghị. Ở đây có hai bảng, điểm trung bình sẽ tính người ấy hai lần. Gộp lại hoặc bỏ bớt một bảng.',
  *check({ dossier: { council } }) {
    if (!council) return;
    const first = new Map<string, number>();
    for (const [index, { nomination, by }] of council.value.assessments?.entries() ?? []) {
      const key = `${nomination} ${by ?? ''}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        continue;
      }
      yield {
        code: this.code,
        severity: 'error',
        message: `đề nghị “${nomination}” đã có bảng chấm ${by === undefined ? 'thống nhất của hội đồng' : `của thành viên “${by}”`}`,
        help: 'gộp hai bảng lại, hoặc bỏ bớt một bảng',
        place: valueAt(council, 'assessments', index, 'nomination'),
        related: [
          { message: 'bảng chấm trước', place: valueAt(council, 'assessments', earlier, 'nomination') },
        ],
      };
    }
  },
};
