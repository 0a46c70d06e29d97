import { isMapping } from '../../parse/tree.ts';
import { leavesFor } from '../nomination/leaves.ts';
import { passes } from './ballot-line.ts';
import { hardestOf, quorumWords, type Requirement, requirementWords, type Turnout } from './requirement.ts';
import type { CouncilTable, Mapping } from './table.ts';
import { mappingsIn, seatsOf, textOf } from './there.ts';

/** What a council's file comes to: lines of a name and a value, and what the papers print as a blank. */
export interface CouncilSummary {
  readonly lines: readonly (readonly [name: string, value: string])[];
  readonly open: readonly string[];
}

/** Members, sitting with its quorum, ballots with the share that is needed, points: to look at before anything is written. */
export function councilSummary(table: CouncilTable, council: Mapping): CouncilSummary {
  const seats = seatsOf(council);
  const chair = seats.find(({ role }) => role === 'chair');
  const secretary = seats.find(({ role }) => role === 'secretary');
  const open: string[] = secretary === undefined ? ['thư ký Hội đồng'] : [];
  const lines: (readonly [string, string])[] = [
    ['Hội đồng', textOf(council.name).replace(/\s+/g, ' ')],
    [
      'Thành viên',
      [
        `${seats.length} người`,
        ...(chair === undefined ? [] : [`Chủ tịch ${chair.name}`]),
        ...(secretary === undefined ? [] : [`thư ký ${secretary.name}`]),
      ].join(', '),
    ],
  ];
  if (isMapping(council.meeting)) {
    const { meeting } = council;
    const present = Array.isArray(meeting.present) ? meeting.present.length : 0;
    const heard = mappingsIn(meeting.absent).filter((one) => one.written_opinion === true).length;
    lines.push(['Cuộc họp', when(meeting)], ['Túc số', quorumWords(table, present, seats.length).words]);
    open.push(...missing(meeting, { start: 'giờ bắt đầu', end: 'giờ kết thúc', place: 'địa điểm họp' }));
    const turnout = { members: seats.length, votes: present + heard };
    if (isMapping(council.ballots)) {
      lines.push(...ballotLines(table, council.ballots, turnout));
      open.push(...missing(council.ballots, { tellers: 'ban kiểm phiếu' }));
      const { vote_threshold: threshold } = council.ballots;
      if (isMapping(threshold) && textOf(threshold.source) === '') open.push('văn bản đặt ra tỷ lệ phiếu');
    } else if (table.nominees.length > 0) lines.push(['Kiểm phiếu', 'Hội đồng chưa bỏ phiếu']);
  } else lines.push(['Cuộc họp', 'Hội đồng chưa họp']);
  if (mappingsIn(council.assessments).length > 0) lines.push(['Điểm chấm', scored(table, council)]);
  return { lines, open };
}

function when(meeting: Mapping): string {
  const hours = [meeting.start, meeting.end].map(textOf).filter((text) => text !== '');
  return [
    textOf(meeting.date),
    ...(hours.length > 0 ? [hours.join(' đến ')] : []),
    ...(textOf(meeting.place) === '' ? [] : [textOf(meeting.place)]),
  ].join(', ');
}

function ballotLines(table: CouncilTable, ballots: Mapping, turnout: Turnout): CouncilSummary['lines'] {
  const { issued, returned, valid, vote_threshold: written } = ballots;
  const threshold = isMapping(written) ? thresholdOf(written) : undefined;
  const results = mappingsIn(ballots.results);
  const nominees = new Map(table.nominees.map((nominee) => [nominee.id, nominee]));
  const failed = results.flatMap(({ nomination, for: yes, against: no }) => {
    const nominee = nominees.get(String(nomination));
    if (nominee === undefined) return [];
    const hardest = hardestOf(table, nominee.code, { threshold, turnout });
    const result = { for: String(yes), against: String(no) };
    return passes(result, hardest, turnout) ? [] : [`${nominee.name} (${result.for} phiếu)`];
  });
  const through = results.length - failed.length;
  return [
    [
      'Kiểm phiếu',
      `phát ra ${String(issued)}, thu về ${String(returned)}, hợp lệ ${String(valid)} phiếu${tellersIn(ballots)}`,
    ],
    [
      'Tỷ lệ cần đạt',
      threshold === undefined
        ? 'không khai; nhiều phiếu đồng ý hơn không đồng ý là được, trừ khi luật đặt tỷ lệ'
        : requirementWords(threshold, turnout),
    ],
    [
      'Kết quả',
      `${through}/${results.length} đề nghị được thông qua${failed.length === 0 ? '' : `; không được: ${failed.join(', ')}`}`,
    ],
  ];
}

function tellersIn({ tellers }: Mapping): string {
  const names = mappingsIn(tellers).map(({ name }) => textOf(name));
  return names.length === 0 ? '' : `; ban kiểm phiếu: ${names.join(', ')}`;
}

function thresholdOf({ percent, of, source }: Mapping): Requirement {
  return {
    percent: String(percent),
    of: of === 'votes' ? 'votes' : 'members',
    source: textOf(source),
  };
}

function scored(table: CouncilTable, council: Mapping): string {
  const sheets = mappingsIn(council.assessments);
  const whole = table.nominees.filter(({ id, kind }) => {
    // Bonus and deduction are given where there is a reason for them.
    const wanted = leavesFor(table.criteria, kind).filter(({ purse }) => purse === 'base');
    return sheets.some(
      ({ nomination, scores }) =>
        nomination === id && wanted.every(({ criterion }) => isMapping(scores) && criterion.id in scores),
    );
  });
  const some = table.nominees.filter(({ id }) => sheets.some(({ nomination }) => nomination === id));
  return `${whole.length}/${table.nominees.length} đề nghị đủ điểm mọi tiêu chí${some.length > whole.length ? `, ${some.length - whole.length} đề nghị mới có một phần` : ''}`;
}

function missing(owner: Mapping, names: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(names).flatMap(([key, name]) => (owner[key] == null ? [name] : []));
}
