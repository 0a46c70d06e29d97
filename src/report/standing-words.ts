import { kindWords } from '../model/nominee-kind.ts';
import type { Reason, ReasonArgs, ReasonCode } from '../model/reason.ts';
import type { NominationStanding } from '../model/standing.ts';
import { bracketed } from '../vietnamese/bracketed.ts';
import { decimalComma as comma } from '../vietnamese/number.ts';
import { figureWords, quotient, roundingWords, tierWords } from './standing-figures.ts';

type Words = { readonly [C in ReasonCode]: (args: ReasonArgs[C]) => string };

const purses = { base: 'điểm nền', bonus: 'điểm thưởng', deduction: 'điểm trừ' } as const;

/** The Vietnamese of every reason, each a phrase that may follow a colon or stand in a list. */
const words: Words = {
  given: ({ points, max }) => `${comma(points)}/${comma(max)} điểm`,
  level: ({ level, points }) => `mức “${level}”, ${comma(points)} điểm`,
  met: ({ points }) => (points === '' ? 'đạt' : `đạt, ${comma(points)} điểm`),
  'not-met': ({ points }) => (points === '' ? 'chưa đạt' : `chưa đạt, ${comma(points)} điểm`),
  tier: (args) => `${figureWords(args)}, ${tierWords(args)}: ${comma(args.points)} điểm`,
  'tier-otherwise': (args) => `${figureWords(args)}, ngoài các bậc: ${comma(args.points)} điểm`,
  ratio: ({ numerator, denominator, max, points, step, exact }) =>
    `${comma(numerator)}/${comma(denominator)} × ${comma(max)} = ${quotient(points, exact, step)}`,
  'zero-denominator-full': ({ points }) => `mẫu số bằng 0, được điểm tối đa ${comma(points)}`,
  'zero-denominator-zero': () => 'mẫu số bằng 0, tính 0 điểm',
  count: ({ count, unit, points }) => `${count} × ${comma(unit)} = ${comma(points)}`,
  deduct: ({ max, count, unit, points }) => `${comma(max)} − ${count} × ${comma(unit)} = ${comma(points)}`,
  steps: ({ value, mark, each, steps, unit, points }) =>
    steps === '0'
      ? `${comma(value)} chưa vượt mốc ${comma(mark)} một bước nào (mỗi bước ${comma(each)}), được 0 điểm`
      : `${comma(value)} vượt mốc ${comma(mark)} được ${steps} bước (mỗi bước ${comma(each)}): ${steps} × ${comma(unit)} = ${comma(points)}`,
  table: ({ row, column, points }) =>
    `tra bảng hàng ${comma(row)}, cột ${comma(column)}: ${comma(points)} điểm`,
  'table-otherwise': ({ row, column, points }) =>
    `hàng ${comma(row)}, cột ${comma(column)} nằm ngoài bảng: ${comma(points)} điểm`,
  relative: ({ value, to, compared, max, points, exact, ...among }) =>
    `${amongWords(value, among)}${comma(value)}/${comma(compared)} (${to === 'maximum' ? 'cao nhất' : 'trung bình'} trong nhóm) × ${comma(max)} = ${quotient(points, exact)}`,

  sum: ({ points }) => `cộng các tiêu chí con: ${comma(points)}`,
  best: ({ take, points }) => `chỉ tính ${take} mục điểm cao nhất: ${comma(points)}`,
  'one-of': ({ name, points }) => `chọn “${name}”: ${comma(points)}`,
  average: ({ points, exact }) => `trung bình các mục: ${quotient(points, exact)}`,
  mean: ({ count, points, exact }) => `trung bình cộng của ${count} ủy viên: ${quotient(points, exact)}`,
  'trimmed-mean': ({ count, points, exact }) =>
    `trung bình của ${count} ủy viên, bỏ điểm cao nhất và thấp nhất: ${quotient(points, exact)}`,
  median: ({ count, points, exact }) => `điểm giữa của ${count} ủy viên: ${quotient(points, exact)}`,

  'nothing-claimed': () => 'không đề nghị điểm thưởng, tính 0 điểm',
  'nothing-deducted': () => 'không bị ghi điểm trừ, trừ 0 điểm',
  'missing-zero': () => 'không có kết quả chấm, tính 0 điểm theo bảng',
  'missing-full': ({ points }) => `không có kết quả chấm, được điểm tối đa ${comma(points)} theo bảng`,
  'not-applicable-full': ({ points }) => `không áp dụng, được điểm tối đa ${comma(points)} theo bảng`,

  'not-applicable-spared': () => 'không áp dụng, không bị trừ',

  missing: () => 'chưa có điểm',
  incomplete: ({ count }) => `chưa cộng được vì còn ${count} tiêu chí con chưa có điểm`,
  'wrong-input': ({ method }) => `kết quả chấm ghi không đúng với cách chấm ${method} của tiêu chí`,
  'above-max': ({ points, max }) => `${comma(points)} vượt điểm tối đa ${comma(max)}`,
  'below-least': ({ points, least }) => `${comma(points)} thấp hơn mức thấp nhất được cho ${comma(least)}`,
  'off-step': ({ points, step }) => `${comma(points)} không phải bội số của bước điểm ${comma(step)}`,
  'unknown-level': ({ level }) => `không có mức nào mang mã ${level}`,
  'no-max': () => 'tiêu chí không khai điểm tối đa nên không chấm được',
  'no-tier': (args) => `${figureWords(args)} không rơi vào bậc nào`,
  'zero-denominator': () => 'mẫu số bằng 0 mà tiêu chí không khai cách tính',
  'above-whole': ({ numerator, denominator }) =>
    `tử số ${comma(numerator)} lớn hơn mẫu số ${comma(denominator)} mà tiêu chí không khai cách tính`,
  'no-cell': ({ row, column }) => `hàng ${comma(row)}, cột ${comma(column)} nằm ngoài bảng`,
  'nothing-to-compare': () => 'trong nhóm không có số liệu nào lớn hơn 0 để so',
  'several-chosen': ({ count }) => `chấm ${count} mục trong khi chỉ được chọn một`,
  'too-few-assessors': ({ count, least }) => `có ${count} ủy viên chấm, cần ít nhất ${least}`,
  'not-applicable-undeclared': () => 'ghi là không áp dụng mà tiêu chí không cho phép',
  'gate-undecided': ({ name }) => `chưa rõ có “${name}” hay không`,
  'not-applicable': () => 'không áp dụng',
  'not-chosen': () => 'không chọn mục này',

  capped: ({ from, to }) => `${comma(from)} vượt mức tối đa nên tính ${comma(to)}`,
  floored: ({ from }) => `${comma(from)} dưới 0 nên tính 0`,
  'gate-lowered': ({ name, from, to }) => `${name}: ${comma(from)} hạ còn ${comma(to)}`,
  'gate-raised': ({ name, from, to }) => `${name}: ${comma(from)} nâng lên ${comma(to)}`,
  rescaled: ({ from, part, whole, to, exact }) =>
    `quy đổi phần không áp dụng: ${comma(from)}/${comma(part)} × ${comma(whole)} = ${quotient(to, exact)}`,
  redistributed: ({ from, part, whole, to, exact }) =>
    `nhận thêm điểm của mục không áp dụng: ${comma(from)}/${comma(part)} × ${comma(whole)} = ${quotient(to, exact)}`,
  'self-kept': () => 'hội đồng không chấm lại tiêu chí này, giữ điểm tự chấm',

  'purse-capped': ({ purse, from, to }) => `${purses[purse]} ${comma(from)} vượt trần nên tính ${comma(to)}`,
  total: ({ base, bonus, deduction, total }) =>
    `${comma(base)} (nền) + ${comma(bonus)} (thưởng) − ${comma(deduction)} (trừ) = ${comma(total)}`,
  'total-capped': ({ from, to }) => `${comma(from)} vượt thang điểm nên tính ${comma(to)}`,
  'total-floored': ({ from }) => `${comma(from)} dưới 0 nên tính 0`,
  'total-rounded': ({ from, to, digits, mode, step }) =>
    `${comma(from)} làm tròn ${roundingWords(digits, mode, step)} thành ${comma(to)}`,

  recused: ({ member, why }) => `${member} không chấm: ${why}`,

  'rank-shared': ({ rank, count }) => `đồng hạng ${rank} với ${count - 1} đối tượng khác`,
  'tie-broken': ({ key, name }) => `bằng tổng điểm, phân hạng theo ${keyWords(key, name)}`,
  'tie-needs-vote': ({ count }) => `${count} đối tượng bằng nhau, cần hội đồng bỏ phiếu phân hạng`,
  'band-lacks': ({ band, name }) =>
    `đủ điểm xếp loại “${band}” nhưng thiếu điều kiện${name === '' ? '' : `: ${name}`}`,
  'band-ceiling': ({ name, band }) => `${name}: xếp loại không quá “${band}”`,
  'no-band': ({ total }) => `${comma(total)} điểm không thuộc bậc xếp loại nào`,
  'band-undecided': ({ band, name }) => `chưa xếp loại được “${band}” vì chưa rõ điều kiện: ${name}`,

  'no-points': ({ name }) => `chưa có điểm hợp lệ cho tiêu chí “${name}”`,
  'criterion-not-met': ({ name }) => `chưa đạt tiêu chí “${name}”`,
  'below-threshold': ({ total, from, short }) =>
    `${comma(total)} điểm, thiếu ${comma(short)} so với mức ${comma(from)} điểm để được xét`,
  'reached-threshold': ({ total, from }) => `${comma(total)} điểm, đủ mức ${comma(from)} điểm để được xét`,
  'below-band': ({ band }) => `xếp loại chưa đến “${band}” để được xét`,
  'reached-band': ({ band }) => `xếp loại từ “${band}” trở lên, đủ để được xét`,
  lacks: ({ name }) =>
    name === '' ? 'thiếu một điều kiện để được xét' : `thiếu điều kiện để được xét: ${name}`,
  'lack-undecided': ({ name }) => `chưa rõ có đủ điều kiện hay không: ${name}`,
  veto: ({ name }) => `không được xét: ${name}`,
  'veto-undecided': ({ name }) => `chưa xét được vì chưa khai có hay không: ${name}`,
  'under-review': () => 'đang trong thời gian xem xét kỷ luật nên chưa xét khen thưởng',
  investigated: () => 'đang bị thanh tra, điều tra hoặc xác minh đơn nên chưa xét khen thưởng',
  'unknown-award': ({ award }) => `kế hoạch không có danh hiệu, hình thức khen thưởng nào mang mã ${award}`,
  'award-not-for-kind': ({ kind }) => `hình thức khen thưởng được đề nghị không dành cho ${kindWords[kind]}`,

  'no-quota': () => 'hình thức khen thưởng này không giới hạn chỉ tiêu',
  'within-quota': ({ place, quota, name }) => `đứng thứ ${place} trong ${quota} chỉ tiêu${bracketed(name)}`,
  'beyond-quota': ({ place, quota, name }) => `đứng thứ ${place}, ngoài ${quota} chỉ tiêu${bracketed(name)}`,
  'tie-at-quota': ({ count, left, quota, name }) =>
    `${count} đối tượng bằng nhau mà chỉ còn ${left} trong ${quota} chỉ tiêu${bracketed(name)}, cần hội đồng quyết định`,
  'quota-needs-council': ({ count, quota, name }) =>
    `${count} đối tượng đủ điều kiện mà có ${quota} chỉ tiêu${bracketed(name)}, cần hội đồng bỏ phiếu chọn`,
  'vote-passed': (vote) => `${votesWords(vote)}, đủ tỷ lệ ${comma(vote.threshold)}%`,
  'vote-failed': (vote) => `${votesWords(vote)}, chưa đủ tỷ lệ ${comma(vote.threshold)}%`,
  'vote-majority': (vote) => `${majorityWords(vote)}: được hội đồng đề nghị`,
  'vote-no-majority': (vote) => `${majorityWords(vote)}: không được hội đồng đề nghị`,
  'vote-missing': () => 'hội đồng đã bỏ phiếu nhưng không có kết quả phiếu cho đề nghị này',

  'near-threshold': ({ short, from }) =>
    `chỉ thiếu ${comma(short)} điểm để đạt mức ${comma(from)} điểm được xét`,
  'near-band': ({ short, band }) => `chỉ thiếu ${comma(short)} điểm để được xếp loại “${band}”`,
  'near-quota': ({ quota, name }) => `đứng ngay sau ${quota} chỉ tiêu${bracketed(name)}`,
};

/** One reason as a Vietnamese phrase without a full stop. */
export function reasonWords(reason: Reason): string {
  const say = words[reason.code] as (args: Reason['args']) => string;
  return say(reason.args);
}

/** Those ranked together: `cá nhân, Cụm 1, lãnh đạo`. */
export function groupWords({ kind, cluster, leader }: NominationStanding): string {
  const leading = leader === null ? [] : [leader ? 'lãnh đạo' : 'người trực tiếp công tác'];
  return [kindWords[kind], ...(cluster === null ? [] : [cluster]), ...leading].join(', ');
}

export function purseWords(purse: keyof typeof purses): string {
  return purses[purse];
}

type Among = Pick<ReasonArgs['relative'], 'figures' | 'method' | 'whole'>;

/** How a figure was made of the members': `(10 + 40) : 2 = 25; `. */
function amongWords(value: string, { figures, method, whole }: Among): string {
  if (method === '') return '';
  const each = figures.map(comma);
  const said = quotient(value, whole);
  if (method === 'mean') return `(${each.join(' + ')}) : ${each.length} = ${said}; `;
  const how = method === 'median' ? 'số liệu giữa' : 'trung bình sau khi bỏ số cao nhất và thấp nhất';
  return `${each.join('; ')}, ${how} ${said}; `;
}

const keyNames: Readonly<Record<string, string>> = {
  bonus: purses.bonus,
  deduction: purses.deduction,
  women: 'cá nhân là nữ',
  vote: 'số phiếu của hội đồng',
};

function keyWords(key: string, name: string): string {
  return keyNames[key] ?? `tiêu chí “${name}”`;
}

function votesWords({ for: yes, of, percent }: ReasonArgs['vote-passed']): string {
  return `${yes}/${of} phiếu đồng ý (${comma(percent)}%)`;
}

function majorityWords({ for: yes, against }: ReasonArgs['vote-majority']): string {
  return `${yes} phiếu đồng ý, ${against} phiếu không đồng ý`;
}
