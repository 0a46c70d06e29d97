import { shortDate } from '../vietnamese/date.ts';
import { valueAt } from './place.ts';
import type { Rule } from './rule.ts';

// No rule of law: outside these ages at the campaign's start a year is more likely a slip of the finger than true.
const youngest = 15;
const oldest = 100;

export const unlikelyBirthDate: Rule = {
  code: 'TD3028',
  title: 'ngày sinh không hợp lý',
  explanation:
    'Ngày sinh này cho ra người chưa sinh khi phong trào bắt đầu, còn rất nhỏ hoặc đã hơn trăm tuổi; thường là gõ nhầm một chữ số của năm. Ngày sinh in vào báo cáo thành tích và dùng để nhận ra một người được đề nghị hai lần. Xem lại trên giấy tờ; nếu đúng là như vậy (phong trào của học sinh chẳng hạn) thì tắt cảnh báo.',
  *check({ dossier: { plan, nominations } }) {
    if (!plan) return;
    const { start } = plan.value.period;
    for (const source of nominations) {
      const born = source.value.individual?.birth_date;
      if (born === undefined) continue;
      const age = ageOn(start, born);
      if (age >= youngest && age <= oldest) continue;
      yield {
        code: this.code,
        severity: age < 0 ? 'error' : 'warning',
        message:
          age < 0
            ? `ngày sinh ${shortDate(born)} ở sau ngày phong trào bắt đầu`
            : `ngày sinh ${shortDate(born)} cho thấy người này ${age} tuổi khi phong trào bắt đầu`,
        help: 'xem lại năm sinh trên giấy tờ',
        place: valueAt(source, 'individual', 'birth_date'),
        related: [{ message: 'ngày phong trào bắt đầu', place: valueAt(plan, 'period', 'start') }],
      };
    }
  },
};

/** Whole years from a birth to a day, negative before the birth; both `YYYY-MM-DD`. */
function ageOn(day: string, born: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
