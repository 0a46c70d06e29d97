import { keyAt, valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const attendanceMismatch: Rule = {
  code: 'TD3109',
  title: 'danh sách có mặt, vắng mặt không khớp với hội đồng',
  explanation:
    'Mỗi thành viên hội đồng hoặc có mặt (present) hoặc vắng mặt (absent), không thể cả hai và không thể không ở đâu. Túc số và tỷ lệ phiếu tính theo hai danh sách này. Ghi lại cho đủ và đúng.',
  seeks: /^council\.yaml (?:members(?:\.\d+(?:\.id)?)?|meeting\.(?:present|absent)\b.*)$/,
  *check({ dossier: { council } }) {
    if (!council?.value.meeting) return;
    const { meeting, members } = council.value;
    const present = new Set(meeting.present);
    const absent = new Map((meeting.absent ?? []).map(({ member }, index) => [member, index]));
    for (const [member, index] of absent) {
      if (!present.has(member)) continue;
      yield {
        code: this.code,
        severity: 'error',
        message: `thành viên “${member}” vừa ghi có mặt vừa ghi vắng mặt`,
        help: 'bỏ ở một trong hai danh sách',
        place: valueAt(council, 'meeting', 'absent', index, 'member'),
        related: [
          {
            message: 'ghi có mặt tại đây',
            place: valueAt(council, 'meeting', 'present', meeting.present.indexOf(member)),
          },
        ],
      };
    }
    const missing = members.filter(({ id }) => !present.has(id) && !absent.has(id));
    if (missing.length === 0) return;
    yield {
      code: this.code,
      severity: 'warning',
      message: `${missing.map(({ name }) => name).join(', ')} không có trong danh sách có mặt, cũng không có trong danh sách vắng mặt`,
      help: 'ghi vào present (Có mặt) hoặc absent (Vắng mặt)',
      place: keyAt(council, 'meeting', 'present'),
    };
  },
};
