import { isMapping } from '../../parse/tree.ts';
import { ask } from '../question.ts';
import { schemaQuestion, yesOrNo } from '../schema-question.ts';
import { countProblem, passes, readResult, resultProblem } from './ballot-line.ts';
import { askOwnThresholds, type OwnThresholds, ownThresholdValues } from './own-thresholds.ts';
import {
  hardestOf,
  type Requirement,
  requirementOfLaw,
  requirementWords,
  type Turnout,
} from './requirement.ts';
import type { Asked, CouncilTable, Mapping, Nominee } from './table.ts';
import { askTellers } from './tellers.ts';
import { inOrder, mappingsIn } from './there.ts';

const none: OwnThresholds = new Map();

/** What is known of the sitting when ballots are counted. */
export interface Counting {
  readonly turnout: Turnout;
  /** One sentence on who is there. */
  readonly attendance: string;
}

/**
 * The ballots: who counted them, how many there were, what share is needed, and the votes on each. Where none was held
 * yet they stay as the file has them, or are null: to be removed.
 */
export function* askBallots(
  table: CouncilTable,
  council: Mapping,
  { turnout, attendance }: Counting,
): Asked<Mapping[string] | undefined> {
  if (table.nominees.length === 0) return council.ballots;
  const before = isMapping(council.ballots) ? council.ballots : {};
  const voted = yield* ask({
    key: 'voted',
    title: 'Hội đồng đã bỏ phiếu',
    description: attendance,
    why: 'có kết quả kiểm phiếu thì tờ trình chỉ gồm những ai được Hội đồng thông qua',
    manner: { by: 'choice', options: yesOrNo },
    optional: false,
    proposal: 'true',
  });
  if (voted !== 'true') return (yield* askRemoval(before)) ? null : council.ballots;
  const tellers = yield* askTellers(council, before);
  const issued = yield* count('issued', attendance, (text) =>
    countProblem(text, turnout.members, 'thành viên hội đồng'),
  );
  const returned = yield* count('returned', `Phát ra ${issued} phiếu.`, (text) =>
    countProblem(text, issued, 'phiếu phát ra'),
  );
  const valid = yield* count('valid', `Phát ra ${issued}, thu về ${returned} phiếu.`, (text) =>
    countProblem(text, returned, 'phiếu thu về'),
  );
  const threshold = yield* askThreshold(table);
  const own = threshold ? yield* askOwnThresholds(table, threshold, before.vote_threshold) : none;
  const results: Mapping[] = [];
  const old = new Map(mappingsIn(before.results).map((result) => [String(result.nomination), result]));
  for (const [index, nominee] of inOrder(table.nominees, ({ id }) => id, [...old.keys()]).entries()) {
    const asked = {
      table,
      turnout,
      valid,
      threshold: own.get(nominee.form) ?? threshold,
      place: `${index + 1}/${table.nominees.length}`,
    };
    results.push(yield* askResult(nominee, old.get(nominee.id), asked));
  }
  // A nomination that cannot be read now was voted on all the same.
  const unasked = [...old].flatMap(([id, result]) =>
    table.nominees.some((nominee) => nominee.id === id) ? [] : [result],
  );
  const { tellers: _, ...kept } = before;
  return {
    ...kept,
    issued: String(issued),
    returned: String(returned),
    valid: String(valid),
    ...(tellers !== null && { tellers }),
    ...(threshold && { vote_threshold: thresholdValue(threshold, own, before.vote_threshold) }),
    results: inOrder([...results, ...unasked], ({ nomination }) => String(nomination), [...old.keys()]),
  };
}

/** Ballots that a file holds although none was held: they go only where somebody says so. */
function* askRemoval(before: Mapping): Asked<boolean> {
  const { issued, returned, valid, results } = before;
  if (Object.keys(before).length === 0) return false;
  const counts = [
    ['phát ra', issued],
    ['thu về', returned],
    ['hợp lệ', valid],
  ].flatMap(([words, figure]) => (figure == null ? [] : [`${words} ${String(figure)}`]));
  const judged = mappingsIn(results).length;
  const answer = yield* ask({
    key: 'remove_ballots',
    title: 'Xóa kết quả kiểm phiếu đang có trong council.yaml',
    description: `Tệp đang ghi: ${[...counts, `phiếu của ${judged} đề nghị`].join(', ')}. Hội đồng chưa bỏ phiếu thì không để lại số liệu này, vì tờ trình lấy theo nó.`,
    manner: {
      by: 'choice',
      options: [
        { value: 'false', name: 'Không, giữ nguyên' },
        { value: 'true', name: 'Có, xóa cả phần ballots' },
      ],
    },
    optional: false,
  });
  return answer === 'true';
}

function* count(
  key: 'issued' | 'returned' | 'valid',
  description: string,
  problem: (text: string) => string | undefined,
): Asked<number> {
  const answer = yield* ask(
    schemaQuestion('council', ['ballots', key], {
      description,
      why: 'biên bản kiểm phiếu',
      problem,
    }),
  );
  return Number(answer);
}

/** The share that the office's own rules demand; the law leaves it to them for most awards. */
function* askThreshold(table: CouncilTable): Asked<Requirement | undefined> {
  const set = table.nominees.map(({ code }) => requirementOfLaw(table, code));
  const [first] = set;
  const shared =
    first && set.every((one) => one?.percent === first.percent && one.of === first.of) ? first : undefined;
  const percent = yield* ask(
    schemaQuestion('council', ['ballots', 'vote_threshold', 'percent'], {
      title: 'Tỷ lệ phiếu đồng ý để được đề nghị (%)',
      description: 'Theo quy chế của cơ quan; không quy định thì để trống: quá nửa số phiếu là được.',
      why: 'luật để quy chế của cơ quan đặt tỷ lệ cho giấy khen, bằng khen và phần lớn danh hiệu',
      example: '80',
      optional: shared === undefined,
      ...(shared !== undefined && { proposal: shared.percent }),
      problem: (text) => (Number(text.replace(',', '.')) > 100 ? `${text}% lớn hơn 100%` : undefined),
      remarks: (text: string) =>
        Number(text.replace(',', '.')) < 50
          ? [`${text}% chưa đến nửa số phiếu; xem lại quy chế, nhầm thì bấm Esc để sửa`]
          : [],
    }),
  );
  if (percent === null) return undefined;
  const of = yield* ask(
    schemaQuestion('council', ['ballots', 'vote_threshold', 'of'], {
      title: 'Tỷ lệ ấy tính trên',
      description: '',
      proposal: shared?.of ?? 'members',
    }),
  );
  const source = yield* ask(
    schemaQuestion('council', ['ballots', 'vote_threshold', 'source'], {
      title: 'Tỷ lệ ấy quy định tại',
      problem: (text) =>
        /\p{L}{2}/u.test(text)
          ? undefined
          : `“${text}” chưa nói văn bản nào; ghi điều, khoản và tên văn bản, như khoản 2 Điều 8 Quy chế Thi đua, khen thưởng của Sở`,
      optional: true,
      example: 'khoản 2 Điều 8 Quy chế Thi đua, khen thưởng của Sở',
      ...(shared !== undefined && { proposal: shared.source }),
    }),
  );
  return { percent, of: of === 'votes' ? 'votes' : 'members', source: source ?? '' };
}

interface Voting {
  readonly table: CouncilTable;
  readonly turnout: Turnout;
  readonly valid: number;
  readonly threshold: Requirement | undefined;
  /** `3/16`. */
  readonly place: string;
}

function* askResult(nominee: Nominee, old: Mapping | undefined, voting: Voting): Asked<Mapping> {
  const { table, turnout, valid, threshold, place } = voting;
  const hardest = hardestOf(table, nominee.code, { threshold, turnout });
  const answer =
    (yield* ask({
      key: `ballots.results.${nominee.id}`,
      title: `Phiếu đồng ý ${place}: ${nominee.name}`,
      description: `Đề nghị tặng ${nominee.award}. ${hardest ? `Cần ${requirementWords(hardest, turnout)}.` : 'Cần nhiều phiếu đồng ý hơn không đồng ý.'}`,
      example: `${valid} (phiếu còn lại là không đồng ý), hoặc ${Math.max(0, valid - 2)}-1 khi có phiếu để trống`,
      manner: { by: 'line' },
      optional: false,
      problem: (text) => resultProblem(text, valid),
      remarks: (text: string) => shortfall(text, { turnout, valid, hardest }),
    })) ?? '';
  const result = readResult(answer, valid) ?? { for: '0', against: '0' };
  return { ...old, nomination: nominee.id, ...result };
}

interface Needed {
  readonly turnout: Turnout;
  readonly valid: number;
  readonly hardest: Requirement | undefined;
}

/** What a result does not reach. */
function shortfall(text: string, { turnout, valid, hardest }: Needed): readonly string[] {
  const result = readResult(text, valid);
  if (result === undefined || passes(result, hardest, turnout)) return [];
  return hardest === undefined
    ? [`${result.for} phiếu đồng ý, ${result.against} không đồng ý: chưa được thông qua`]
    : [`${result.for} phiếu đồng ý, chưa đủ: cần ${requirementWords(hardest, turnout)}`];
}

function thresholdValue(
  general: Requirement,
  own: OwnThresholds,
  before: Mapping[string] | undefined,
): Mapping {
  const { percent, of, source } = general;
  const by_award = ownThresholdValues(own, general);
  const old = isMapping(before) ? before : {};
  const { source: _, by_award: __, ...rest } = old;
  return { ...rest, percent, of, ...(source !== '' && { source }), ...(by_award.length > 0 && { by_award }) };
}
