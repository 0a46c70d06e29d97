import { keyAt, valueAt } from './place.ts';
import type { Rule } from './rule.ts';

export const absentMemberPresides: Rule = {
  code: 'TD3037',
  title: 'người chủ trì cuộc họp không đúng',
  explanation:
    'Chủ tịch hội đồng chủ trì cuộc họp và ký biên bản; chủ tịch vắng mặt thì phó chủ tịch được phân công chủ trì, khai ở presided_by (Chủ trì). Ở đây người chủ trì lại vắng mặt, hoặc không phải chủ tịch, phó chủ tịch, nên biên bản chừa trống hoặc ghi sai người ký. Khai mã của phó chủ tịch đã chủ trì.',
  *check({ dossier: { council } }) {
    const meeting = council?.value.meeting;
    if (council === undefined || meeting === undefined) return;
    const { members } = council.value;
    const { presided_by: named, absent = [] } = meeting;
    const place =
      named === undefined ? keyAt(council, 'meeting') : valueAt(council, 'meeting', 'presided_by');
    const deputies = members.filter(({ id, role }) => role === 'deputy' && meeting.present.includes(id));
    const help =
      deputies.length > 0
        ? `khai người đã chủ trì: ${deputies.map(({ id, name }) => `presided_by: ${id} (${name})`).join(' hoặc ')}`
        : 'chủ tịch và phó chủ tịch đều vắng thì không ai chủ trì được; xem lại present (Có mặt)';
    const member = members.find(({ id, role }) => (named === undefined ? role === 'chair' : id === named));
    if (member === undefined) return;
    const away = absent.findIndex((one) => one.member === member.id);
    if (away >= 0) {
      yield {
        code: this.code,
        severity: 'error',
        message: `${member.name} vắng mặt mà ${named === undefined ? 'là chủ tịch hội đồng, cuộc họp chưa ghi ai chủ trì' : 'ghi là người chủ trì cuộc họp'}`,
        help,
        place,
        related: [
          { message: 'ghi vắng mặt tại đây', place: valueAt(council, 'meeting', 'absent', away, 'member') },
        ],
      };
    } else if (member.role !== 'chair' && member.role !== 'deputy') {
      yield {
        code: this.code,
        severity: 'error',
        message: `${member.name} chủ trì cuộc họp mà không phải chủ tịch hay phó chủ tịch hội đồng`,
        help,
        place,
      };
    } else if (member.role === 'deputy') {
      const chair = members.find(({ id, role }) => role === 'chair' && meeting.present.includes(id));
      if (chair === undefined) return;
      yield {
        code: this.code,
        severity: 'warning',
        message: `${member.name} chủ trì cuộc họp trong khi chủ tịch hội đồng ${chair.name} có mặt`,
        help: 'chủ tịch chủ trì thì bỏ presided_by; chủ tịch đến sau hoặc phân công thì biên bản nên nói rõ',
        place,
      };
    }
  },
};
