import { isMapping, type Value, valueAt } from '../../parse/tree.ts';
import { decimalComma } from '../../vietnamese/number.ts';
import { withValue } from '../answers.ts';
import { leavesFor } from '../nomination/leaves.ts';
import { type ScoreField, scoreFields } from '../nomination/scale.ts';
import { ask } from '../question.ts';
import { schemaQuestion } from '../schema-question.ts';
import type { Asked, CouncilTable, Mapping, Nominee } from './table.ts';
import { seatsOf, together } from './there.ts';

/** The council's points: of one assessor for one nominee or for all, criterion by criterion, each with its scale. */
export function* askScores(table: CouncilTable, council: Mapping): Asked<Mapping> {
  const by = yield* askAssessor(table, council);
  const chosen = yield* ask({
    key: 'nominee',
    title: 'Chấm cho ai',
    description: 'Mỗi tiêu chí một câu; điểm đã có hoặc điểm tự chấm được điền sẵn, bấm Enter là lấy.',
    manner: {
      by: 'choice',
      options: [
        { value: 'tat-ca', name: 'Tất cả, lần lượt' },
        ...table.nominees.map(({ id, name }) => ({ value: id, name })),
      ],
    },
    optional: false,
    proposal: 'tat-ca',
  });
  let now = council;
  for (const nominee of table.nominees)
    if (chosen === 'tat-ca' || chosen === nominee.id) now = yield* askNominee(table, now, { nominee, by });
  return now;
}

function* askAssessor({ criteria }: CouncilTable, council: Mapping): Asked<string | undefined> {
  const several = criteria?.assessors !== undefined;
  const answer = yield* ask({
    key: 'by',
    title: 'Điểm của ai',
    description: several
      ? 'Tiêu chí của đợt này để nhiều thành viên cùng chấm: nhập lần lượt điểm của từng người.'
      : 'Điểm thống nhất của cả Hội đồng, hoặc điểm của từng thành viên rồi chương trình lấy trung bình.',
    manner: {
      by: 'choice',
      options: [
        { value: together, name: 'Điểm thống nhất của cả Hội đồng' },
        ...seatsOf(council).map(({ id, name, position }) => ({ value: id, name, hint: position })),
      ],
    },
    optional: false,
    ...(!several && { proposal: together }),
  });
  return answer === together || answer === null ? undefined : answer;
}

interface Marking {
  readonly nominee: Nominee;
  readonly by: string | undefined;
}

function* askNominee(table: CouncilTable, council: Mapping, { nominee, by }: Marking): Asked<Mapping> {
  const all = Array.isArray(council.assessments) ? (council.assessments as readonly Value[]) : [];
  const found = all.findIndex(
    (one) => isMapping(one) && one.nomination === nominee.id && (one.by ?? undefined) === by,
  );
  const at = found < 0 ? all.length : found;
  const old = all[at];
  const whose = { nomination: nominee.id, ...(by !== undefined && { by }) };
  let now = withValue(council, ['assessments', at], isMapping(old) ? old : { ...whose, scores: {} });
  const leaves = leavesFor(table.criteria, nominee.kind);
  for (const [index, { criterion }] of leaves.entries()) {
    const own = isMapping(nominee.scores[criterion.id]) ? (nominee.scores[criterion.id] as Mapping) : {};
    let changed = false;
    for (const field of scoreFields(criterion, table.criteria?.scale !== undefined)) {
      const route = ['assessments', at, 'scores', criterion.id, field.field];
      const standing = now;
      const self = own[field.field] === undefined ? undefined : String(own[field.field]);
      const answer = yield* ask({
        ...schemaQuestion('council', ['assessments', 0, 'scores', criterion.id, field.field]),
        key: `assessments.${by ?? together}.${nominee.id}.${criterion.id}.${field.field}`,
        title: `${nominee.name}, tiêu chí ${index + 1}/${leaves.length}: ${criterion.name}`,
        description: `${field.description}${self === undefined ? ' Không có điểm tự chấm.' : ` Tự chấm: ${selfWords(field, self)}.`}`,
        why: 'bảng tổng hợp và phiếu giải trình điểm',
        optional: true,
        ...choices(criterion.scoring?.levels, field),
        ...(self !== undefined && { proposal: self }),
        problem: (text) => {
          const entry = withAnswer(valueAt(standing, route.slice(0, -1)) ?? {}, [field.field], text);
          return table.scoreProblem({ ...whose, scores: { [criterion.id]: entry } }, [
            criterion.id,
            field.field,
          ]);
        },
      });
      if (answer === null) break;
      now = withAnswer(now, route, answer);
      changed ||= self !== undefined && answer !== self;
    }
    if (changed)
      now = yield* askReason(
        now,
        ['assessments', at, 'scores', criterion.id, 'reason'],
        { nominee, by },
        criterion,
      );
  }
  const filled = isMapping(now) ? now : council;
  const mine = Array.isArray(filled.assessments) ? (filled.assessments as readonly Value[])[at] : undefined;
  const empty = isMapping(mine) && isMapping(mine.scores) && Object.keys(mine.scores).length === 0;
  return empty ? council : filled;
}

/** Points that differ from the nominee's own need a reason on the score sheet. */
function* askReason(
  now: Value,
  route: readonly (string | number)[],
  { nominee, by }: Marking,
  { id, name }: { readonly id: string; readonly name: string },
): Asked<Value> {
  const answer = yield* ask({
    ...schemaQuestion('council', ['assessments', 0, 'scores', id, 'reason']),
    key: `assessments.${by ?? together}.${nominee.id}.${id}.reason`,
    title: `Lý do khác điểm tự chấm: ${name}`,
    description: 'Một câu, in trên phiếu giải trình điểm.',
    why: 'người được chấm và người duyệt đều hỏi vì sao điểm khác',
    example: 'Có 01 báo cáo gửi chậm 02 ngày.',
    manner: { by: 'line' },
    optional: true,
  });
  return answer === null ? now : withValue(now, route, answer);
}

function withAnswer(data: Value, route: readonly (string | number)[], answer: string): Mapping {
  const truth = /^(?:met|not_applicable)$/.test(String(route.at(-1)));
  const next = withValue(data, route, truth ? answer === 'true' : answer);
  return isMapping(next) ? next : {};
}

function selfWords({ field }: ScoreField, value: string): string {
  if (field === 'met') return value === 'true' ? 'đạt' : 'chưa đạt';
  return decimalComma(value);
}

function choices(
  levels: readonly { id: string; name: string; points: string }[] | undefined,
  { field }: ScoreField,
) {
  if (field === 'level')
    return {
      manner: {
        by: 'choice' as const,
        options: (levels ?? []).map(({ id, name, points }) => ({
          value: id,
          name: `${name} (${decimalComma(points)} điểm)`,
        })),
      },
    };
  if (field !== 'met') return {};
  const options = [
    { value: 'true', name: 'Đạt' },
    { value: 'false', name: 'Chưa đạt' },
  ];
  return { manner: { by: 'choice' as const, options } };
}
