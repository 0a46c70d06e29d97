import { isMapping } from '../../parse/tree.ts';
import { parseDate, parseTime, shortDate } from '../../vietnamese/date.ts';
import { ask, chosen } from '../question.ts';
import { schemaQuestion, yesOrNo } from '../schema-question.ts';
import { askBallots } from './ballots.ts';
import { quorumWords, type Turnout } from './requirement.ts';
import type { Asked, CouncilTable, Mapping, Seat } from './table.ts';
import { inOrder, mappingsIn, seatsOf } from './there.ts';

/** A sitting: when and where, who was there, who was heard in writing, and the ballots. */
export function* askSitting(table: CouncilTable, council: Mapping): Asked<Mapping> {
  const before = isMapping(council.meeting) ? council.meeting : {};
  const when = yield* askWhen(table);
  const seats = seatsOf(council);
  const { absent, present } = yield* askAbsent(table, seats, before);
  const presided = yield* askPresiding(seats, present);
  const { presided_by: _, ...kept } = before;
  const meeting: Mapping = {
    ...kept,
    ...when,
    ...(presided !== undefined && { presided_by: presided }),
    present: inOrder(
      present.map(({ id }) => id),
      (id) => id,
      Array.isArray(before.present) ? before.present.map(String) : [],
    ),
    absent: absent.length > 0 ? absent : null,
  };
  const heard = absent.filter(({ written_opinion }) => written_opinion === true).length;
  const turnout: Turnout = { members: seats.length, votes: present.length + heard };
  const ballots = yield* askBallots(table, council, {
    turnout,
    attendance: [
      quorumWords(table, present.length, seats.length).words,
      ...(absent.length === 0 ? [] : [`Vắng ${absent.length}, trong đó ${heard} có ý kiến bằng văn bản.`]),
    ].join(' '),
  });
  return { ...council, meeting: withoutNulls(meeting), ...(ballots !== undefined && { ballots }) };
}

/** Who presided in the place of a chair who was not there; undefined where the chair did, or no deputy was there. */
function* askPresiding(seats: readonly Seat[], present: readonly Seat[]): Asked<string | undefined> {
  const chair = seats.find(({ role }) => role === 'chair');
  const deputies = present.filter(({ role }) => role === 'deputy');
  const [first] = deputies;
  if (chair === undefined || first === undefined || present.includes(chair)) return undefined;
  const answer = yield* ask(
    schemaQuestion('council', ['meeting', 'presided_by'], {
      title: 'Ai chủ trì cuộc họp',
      description: `${chair.name}, Chủ tịch Hội đồng, vắng mặt.`,
      why: 'biên bản họp, biên bản kiểm phiếu do người chủ trì ký',
      manner: { by: 'choice', options: deputies.map(({ id, name }) => ({ value: id, name })) },
      optional: false,
      proposal: first.id,
    }),
  );
  return answer ?? undefined;
}

function* askWhen({ plan }: CouncilTable): Asked<Mapping> {
  const when: Record<string, string | null> = {};
  const asked = [
    [
      'date',
      {
        title: 'Ngày họp Hội đồng',
        why: 'biên bản họp; ngày này chọn phiên họp mà tờ trình dẫn tới',
        example: '10/12/2026',
        problem: (text: string) => tooEarly(text, plan.period.start),
      },
    ],
    ['start', { description: 'In trong biên bản; 14h, 14h30, 14 giờ 30 đều được.' }],
    ['end', { description: 'In trong biên bản.' }],
    [
      'place',
      {
        title: 'Địa điểm họp',
        description: 'In trong biên bản.',
        example: 'Phòng họp tầng 3, trụ sở cơ quan',
      },
    ],
  ] as const;
  for (const [key, addition] of asked) {
    const question = schemaQuestion('council', ['meeting', key], addition);
    const told = key === 'start' || key === 'end' ? clock : (text: string) => text;
    const answer = yield* ask({ ...question, problem: (text) => question.problem?.(told(text)) });
    when[key] = answer === null ? null : told(answer);
  }
  return when;
}

/** A time as the file has it, however it was typed; what is none stays, to be complained of. */
function clock(text: string): string {
  return parseTime(text) ?? text;
}

/** As `validate` says it of the file. */
function tooEarly(text: string, start: string): string | undefined {
  const date = parseDate(text);
  return date !== undefined && date < start
    ? `ngày họp hội đồng ${shortDate(date)} lại trước ngày bắt đầu phong trào ${shortDate(start)}; xem lại hai ngày này, thường là gõ nhầm tháng hoặc năm`
    : undefined;
}

function* askAbsent(table: CouncilTable, seats: readonly Seat[], before: Mapping) {
  const earlier = new Map(mappingsIn(before.absent).map((one) => [String(one.member), one]));
  const answer = yield* ask({
    key: 'absent',
    title: 'Thành viên vắng mặt',
    description: 'Đánh dấu những người vắng; những người còn lại là có mặt.',
    why: 'điểm danh trong biên bản; túc số',
    manner: {
      by: 'choices',
      options: seats.map(({ id, name, position }) => ({ value: id, name, hint: position })),
    },
    optional: true,
    remarks: (ids: string) => {
      const { words, met } = quorumWords(table, seats.length - chosen(ids).length, seats.length);
      return met ? [] : [words];
    },
  });
  const away = new Set(chosen(answer));
  const absent: Mapping[] = [];
  const gone = seats.filter((seat) => away.has(seat.id));
  for (const { id, name } of inOrder(gone, (seat) => seat.id, [...earlier.keys()])) {
    const { reason: _, ...old } = earlier.get(id) ?? {};
    const opinion = yield* ask({
      key: `absent.${id}.written_opinion`,
      title: `${name} có ý kiến bằng văn bản`,
      description: 'Người vắng được lấy ý kiến bằng văn bản thì tính vào tỷ lệ phiếu.',
      manner: { by: 'choice', options: yesOrNo },
      optional: false,
    });
    const reason = yield* ask({
      ...schemaQuestion('council', ['meeting', 'absent', 0, 'reason']),
      key: `absent.${id}.reason`,
      title: `Lý do vắng của ${name}`,
      description: 'In trong biên bản.',
    });
    absent.push({
      ...old,
      member: id,
      ...(reason === null ? {} : { reason }),
      written_opinion: opinion === 'true',
    });
  }
  return { absent, present: seats.filter((seat) => !away.has(seat.id)) };
}

function withoutNulls(value: Mapping): Mapping {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== null));
}
