import type { Reason, ReasonArgs, ReasonCode } from '../model/reason.ts';
import { decimalComma as comma } from '../vietnamese/number.ts';

type Words = { readonly [C in ReasonCode]: (args: ReasonArgs[C]) => string };

const purses = { base: 'điểm nền', bonus: 'điểm thưởng', deduction: 'điểm trừ' } as const;
const kinds = { individual: 'cá nhân', collective: 'tập thể', household: 'hộ gia đình' } as const;

/** The Vietnamese of every reason, each a phrase that may follow a colon or stand in a list. */
const words: Words = {
  given: ({ points, max }) => `${comma(points)}/${comma(max)} điểm`,
  level: ({ level, points }) => `mức “${level}”, ${comma(points)} điểm`,
  met: ({ points }) => (points === '' ? 'đạt' : `đạt, ${comma(points)} điểm`),
  'not-met': ({ points }) => (points === '' ? 'chưa đạt' : `chưa đạt, ${comma(points)} điểm`),
  sum: ({ points }) => `cộng các tiêu chí con: ${comma(points)}`,
  mean: ({ count, points, exact }) => `trung bình cộng của ${count} ủy viên: ${quotient(points, exact)}`,
  'nothing-claimed': () => 'không đề nghị điểm thưởng, tính 0 điểm',
  'nothing-deducted': () => 'không bị ghi điểm trừ, trừ 0 điểm',

  capped: ({ from, to }) => `${comma(from)} vượt mức tối đa nên tính ${comma(to)}`,
  'self-kept': () => 'hội đồng không chấm lại tiêu chí này, giữ điểm tự chấm',

  missing: () => 'chưa có điểm',
  incomplete: ({ count }) => `chưa cộng được vì còn ${count} tiêu chí con chưa có điểm`,
  'wrong-input': ({ method }) => `kết quả chấm ghi không đúng với cách chấm ${method} của tiêu chí`,
  'above-max': ({ points, max }) => `${comma(points)} vượt điểm tối đa ${comma(max)}`,
  'off-step': ({ points, step }) => `${comma(points)} không phải bội số của bước điểm ${comma(step)}`,
  'unknown-level': ({ level }) => `không có mức nào mang mã ${level}`,
  'no-max': () => 'tiêu chí không khai điểm tối đa nên không chấm được',

  'purse-capped': ({ purse, from, to }) => `${purses[purse]} ${comma(from)} vượt trần nên tính ${comma(to)}`,
  total: ({ base, bonus, deduction, total }) =>
    `${comma(base)} (nền) + ${comma(bonus)} (thưởng) − ${comma(deduction)} (trừ) = ${comma(total)}`,
  'total-capped': ({ from, to }) => `${comma(from)} vượt thang điểm nên tính ${comma(to)}`,
  'total-floored': ({ from }) => `${comma(from)} dưới 0 nên tính 0`,
  'total-rounded': ({ from, to, digits, mode }) =>
    `${comma(from)} làm tròn ${roundingWords(digits, mode)} thành ${comma(to)}`,

  'rank-shared': ({ rank, count }) => `đồng hạng ${rank} với ${count - 1} đối tượng khác`,
  'tie-broken': ({ key, name }) => `bằng tổng điểm, phân hạng theo ${tieName(key, name)}`,

  'no-points': ({ name }) => `chưa có điểm hợp lệ cho tiêu chí “${name}”`,
  'criterion-not-met': ({ name }) => `chưa đạt tiêu chí “${name}”`,
  'below-threshold': ({ total, from }) => `${comma(total)} điểm, chưa đủ mức ${comma(from)} điểm để được xét`,
  'reached-threshold': ({ total, from }) => `${comma(total)} điểm, đủ mức ${comma(from)} điểm để được xét`,
  'under-review': () => 'đang trong thời gian xem xét kỷ luật nên chưa xét khen thưởng',
  investigated: () => 'đang bị thanh tra, điều tra hoặc xác minh đơn nên chưa xét khen thưởng',
  'unknown-award': ({ award }) => `kế hoạch không có danh hiệu, hình thức khen thưởng nào mang mã ${award}`,
  'award-not-for-kind': ({ kind }) => `hình thức khen thưởng được đề nghị không dành cho ${kinds[kind]}`,

  'no-quota': () => 'hình thức khen thưởng này không giới hạn chỉ tiêu',
  'within-quota': ({ place, quota }) => `đứng thứ ${place} trong ${quota} chỉ tiêu`,
  'beyond-quota': ({ place, quota }) => `đứng thứ ${place}, ngoài ${quota} chỉ tiêu`,
  'tie-at-quota': ({ count, left, quota }) =>
    `${count} đối tượng bằng nhau mà chỉ còn ${left} trong ${quota} chỉ tiêu, cần hội đồng quyết định`,
  'quota-needs-council': ({ count, quota }) =>
    `${count} đối tượng đủ điều kiện mà có ${quota} chỉ tiêu, cần hội đồng bỏ phiếu chọn`,
  'vote-passed': (vote) => `${votesWords(vote)}, đủ tỷ lệ ${comma(vote.threshold)}%`,
  'vote-failed': (vote) => `${votesWords(vote)}, chưa đủ tỷ lệ ${comma(vote.threshold)}%`,
  'vote-majority': ({ for: yes, against }) =>
    `${yes} phiếu đồng ý, ${against} phiếu không đồng ý: được hội đồng đề nghị`,
  'vote-no-majority': ({ for: yes, against }) =>
    `${yes} phiếu đồng ý, ${against} phiếu không đồng ý: không được hội đồng đề nghị`,
  'vote-missing': () => 'hội đồng đã bỏ phiếu nhưng không có kết quả phiếu cho đề nghị này',
};

/** One reason as a Vietnamese phrase without a full stop. */
export function reasonWords(reason: Reason): string {
  const say = words[reason.code] as (args: Reason['args']) => string;
  return say(reason.args);
}

const modes: Readonly<Record<string, string>> = {
  'half-up': 'nửa lên',
  'half-even': 'nửa về số chẵn',
  down: 'bỏ phần dư',
  up: 'lên',
};

/** `nửa lên, 2 chữ số thập phân`. */
export function roundingWords(digits: number, mode: string): string {
  const size = digits === 0 ? 'đến số nguyên' : `${digits} chữ số thập phân`;
  return `${modes[mode] ?? mode}, ${size}`;
}

export function kindWords(kind: keyof typeof kinds): string {
  return kinds[kind];
}

export function purseWords(purse: keyof typeof purses): string {
  return purses[purse];
}

/** A quotient, and whether it had to be rounded. */
export function quotient(points: string, exact: boolean): string {
  return exact ? comma(points) : `${comma(points)} (đã làm tròn)`;
}

function tieName(key: string, name: string): string {
  return key === 'bonus' || key === 'deduction' ? purses[key] : `tiêu chí “${name}”`;
}

function votesWords({ for: yes, of, percent }: { for: number; of: number; percent: string }): string {
  return `${yes}/${of} phiếu đồng ý (${comma(percent)}%)`;
}
