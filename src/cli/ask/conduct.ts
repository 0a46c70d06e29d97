import { type Answer, chosen, type Interview, type Option, type Question } from '../../interview/question.ts';
import { fold } from '../../vietnamese/fold.ts';
import { UsageError } from '../exit.ts';
import type { Prompter } from './prompter.ts';

/** Begins the keys of a draft that are no answers but say what the interview is about. */
export const aside = '@';

/** Begins the aside keys that hold what was typed and not yet answered: whoever stops in the middle finds it again. */
const typing = `${aside}typed:`;

/** Answers so far, in the order in which they were asked; saved after each. */
export interface Memory {
  readonly answers: Map<string, Answer>;
  save(): void;
}

/** Where answers come from, and where they go. */
export interface Sources {
  /** Undefined where there is no terminal: what nobody answered then is an error of the command line. */
  readonly prompter: Prompter | undefined;
  /** Answers of the command line and of `--from`: not asked again, never corrected in silence. */
  readonly given: ReadonlyMap<string, string>;
  /** What is proposed, by key: the values of a file that is edited or copied. */
  readonly proposals: ReadonlyMap<string, string>;
  readonly memory: Memory;
  /** An answer that is looked at anew: its question is asked first, though it has one. */
  readonly reopened?: Reopened | undefined;
  /** What stopping comes to where the memory is thrown away then. */
  readonly stopping?: string;
  /** The command takes no file of answers (`--from`): its flags alone answer beforehand. */
  readonly flagsAlone?: true;
  /** The words of the command line that answer a question, `--full-name` or `--set individual.full_name=…`. */
  flag(key: string): string;
}

/** The question to which a person went back from the last page of an interview. */
export interface Reopened {
  readonly key: string;
  /** Whether it was chosen on that page: Esc then leaves the answer as it stands and goes back there. */
  readonly chosen: boolean;
}

/** What an interview came to, and which of the given answers nothing asked for. */
export interface Outcome<T> {
  readonly value: T;
  readonly unused: readonly string[];
}

/**
 * Holds an interview: replays it with the answers that are known, asks the first question that has none, saves, and
 * replays again. Going back asks the question before anew and forgets nothing, so that stopping there loses nothing
 * either; taking up a draft is starting with its answers.
 *
 * @throws UsageError where a given answer is wrong, or there is nobody to ask; Cancelled where the person stops.
 */
export async function conduct<T>(interview: Interview<T>, sources: Sources): Promise<Outcome<T>> {
  const { prompter, given, memory, flag, proposals, reopened } = sources;
  // Where nobody looks, nothing is looked at anew.
  const again = prompter === undefined ? new Set<string>() : askedAnew(memory, reopened);
  for (;;) {
    const replay = replayed(interview, given, memory.answers, again);
    for (const [question, complaint] of replay.wrong) {
      if (given.has(question.key)) throw new UsageError(`${flag(question.key)}: ${complaint}`);
    }
    // A draft that is taken up later finds them, though the command line then says nothing of them.
    for (const [key, question] of replay.asked) {
      const answer = given.has(key) ? meant(question, given.get(key) ?? '') : undefined;
      if (answer === undefined || memory.answers.get(key) === answer) continue;
      memory.answers.set(key, answer);
      if (prompter !== undefined) memory.save();
    }
    if ('value' in replay) {
      return { value: replay.value, unused: [...given.keys()].filter((key) => !replay.asked.has(key)) };
    }
    const { open } = replay;
    const known = proposals.get(open.key) ?? open.proposal;
    if (prompter === undefined) {
      // What is only suggested to a person is not taken for granted where nobody looks.
      const taken = open.optional ? proposals.get(open.key) : known;
      memory.answers.set(open.key, unasked(open, taken, sources));
      continue;
    }
    const standing = memory.answers.get(open.key);
    // Passed over is an answer too, unless it no longer does.
    const stale = standing === null && again.has(open.key) ? '' : (standing ?? undefined);
    const begun = `${typing}${open.key}`;
    const typed = memory.answers.get(begun) ?? undefined;
    const before = lastAsked(replay.asked, open.key);
    const leaves = reopened?.chosen === true && reopened.key === open.key && again.has(open.key);
    const reply = await prompter
      .ask(open, {
        proposal: typed ?? stale ?? known,
        complaint: stale === undefined || stale === '' ? undefined : open.problem?.(stale),
        canGoBack: leaves || before !== undefined,
        ...(leaves && { backTo: 'giữ nguyên, về trang xem lại' }),
        flag: flag(open.key),
        ...(sources.stopping !== undefined && { stopping: sources.stopping }),
        keep(text, ended) {
          if (text === (stale ?? known ?? '')) memory.answers.delete(begun);
          else memory.answers.set(begun, text);
          if (ended) memory.save();
        },
      })
      .catch((error: unknown) => {
        if (memory.answers.has(begun)) memory.save();
        throw error;
      });
    if (reply !== 'back') answered(open, reply.answer);
    else if (leaves) {
      memory.answers.delete(begun);
      again.delete(open.key);
    } else if (before !== undefined) again.add(before);
    memory.save();
    if (reply !== 'back' && reply.answer !== null)
      for (const remark of open.remarks?.(reply.answer) ?? []) prompter.remark(remark);
  }

  function answered({ key }: Question, answer: Answer): void {
    const { answers } = memory;
    const earlier = answers.has(key)
      ? replayed(interview, given, answers).asked
      : new Map<string, Question>();
    again.delete(key);
    answers.delete(`${typing}${key}`);
    answers.delete(key);
    answers.set(key, answer);
    for (const derived of derivedAnew(earlier, replayed(interview, given, answers).asked, answers)) {
      if (!given.has(derived)) answers.delete(derived);
    }
  }

  /** The question before the one that is open, in the order of the interview. */
  function lastAsked(asked: ReadonlyMap<string, Question>, open: string): string | undefined {
    return [...asked.keys()].findLast((key) => key !== open && !given.has(key));
  }
}

/** Questions that are asked though they have an answer: one that is looked at anew, one of which a draft holds half. */
function askedAnew({ answers }: Memory, reopened: Reopened | undefined): Set<string> {
  const halves = [...answers.keys()].filter((key) => key.startsWith(typing));
  return new Set([
    ...halves.map((key) => key.slice(typing.length)),
    ...(reopened === undefined ? [] : [reopened.key]),
  ]);
}

/** Answers that were but what was proposed, where something else is proposed now that an earlier answer is another. */
function derivedAnew(
  earlier: ReadonlyMap<string, Question>,
  now: ReadonlyMap<string, Question>,
  answers: ReadonlyMap<string, Answer>,
): readonly string[] {
  return [...now.values()].flatMap(({ key, proposal }) => {
    const before = earlier.get(key)?.proposal;
    const taken = before !== undefined && answers.get(key) === before;
    return taken && proposal !== undefined && proposal !== before ? [key] : [];
  });
}

/** Every question that comes up with these answers, in order. */
export function questionsOf<T>(
  interview: Interview<T>,
  given: ReadonlyMap<string, string>,
  answers: ReadonlyMap<string, Answer>,
): readonly Question[] {
  return [...replayed(interview, given, answers).asked.values()];
}

/** Answers every open question that may be passed over with nothing, up to the first that may not. */
export function passOverOptional<T>(
  interview: Interview<T>,
  given: ReadonlyMap<string, string>,
  answers: Map<string, Answer>,
): void {
  for (;;) {
    const replay = replayed(interview, given, answers);
    if ('value' in replay || !replay.open.optional || answers.has(replay.open.key)) return;
    answers.set(replay.open.key, null);
  }
}

interface Replay {
  /** Every question that came up, so that answers of a way no longer taken are told from the others. */
  readonly asked: ReadonlyMap<string, Question>;
  readonly wrong: readonly (readonly [Question, string])[];
}

/** Runs an interview with the answers that stand, up to the first question that has none or is asked again. */
function replayed<T>(
  interview: Interview<T>,
  given: ReadonlyMap<string, string>,
  answers: ReadonlyMap<string, Answer>,
  again: ReadonlySet<string> = new Set(),
): Replay & ({ readonly value: T } | { readonly open: Question }) {
  const asked = new Map<string, Question>();
  const run = interview();
  let step = run.next();
  while (!step.done) {
    const question = step.value;
    asked.set(question.key, question);
    const stated = given.get(question.key);
    const answer = stated === undefined ? answers.get(question.key) : meant(question, stated);
    if (answer === undefined || (stated === undefined && again.has(question.key)))
      return { asked, wrong: [], open: question };
    const complaint = problemOf(question, answer);
    if (complaint !== undefined) return { asked, wrong: [[question, complaint]], open: question };
    step = run.next(answer);
  }
  return { asked, wrong: [], value: step.value };
}

/**
 * A choice may be given by the name that a person reads, with or without marks (`--unit "Văn phòng Sở"`), or by what
 * else it is called (`--award giay-khen`, `--award GK`); of several that go by it, none is meant.
 */
function meant({ manner }: Question, stated: string): string {
  if (manner.by === 'choice') return valueCalled(manner.options, stated) ?? stated;
  if (manner.by !== 'choices') return stated;
  const values = stated
    .split(/[,;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => valueCalled(manner.options, part.trim()));
  return values.every((value) => value !== undefined) ? values.join(', ') : stated;
}

function valueCalled(options: readonly Option[], stated: string): string | undefined {
  if (options.some(({ value }) => value === stated)) return stated;
  // A shell takes the quotation marks away that a title stands in.
  const bare = (text: string) => fold(text.replace(/[“”"]/g, ''));
  const wanted = bare(stated);
  const called = options.filter(({ name, also = [] }) => [name, ...also].some((one) => bare(one) === wanted));
  return called.length === 1 ? called[0]?.value : undefined;
}

/** What is wrong with an answer to a question. */
export function problemOf(question: Question, answer: Answer): string | undefined {
  const { manner, optional, title, problem } = question;
  if (answer === null || answer === '') {
    return optional ? undefined : `${title}: câu này cần được trả lời`;
  }
  if (manner.by === 'choice' || manner.by === 'choices') {
    const picked = manner.by === 'choice' ? [answer] : chosen(answer);
    const unknown = picked.find((one) => !manner.options.some(({ value }) => value === one));
    if (unknown !== undefined) {
      const accepted = manner.options.map(({ value, name }) =>
        value === name ? value : `${value} (${name})`,
      );
      return `${title}: “${unknown}” không có trong các lựa chọn; nhận ${manner.by === 'choice' ? 'một trong' : 'những mục sau'}: ${accepted.join(', ')}`;
    }
  }
  return problem?.(answer);
}

function unasked(question: Question, known: string | undefined, { flag, flagsAlone }: Sources): Answer {
  if (known !== undefined && problemOf(question, known) === undefined) return known;
  if (question.optional) return null;
  throw new UsageError(
    `chưa có câu trả lời cho “${question.title}”, mà ở đây không có màn hình để hỏi; thêm ${flag(question.key)}${flagsAlone ? '' : ` hoặc ghi ${question.key} vào tệp của --from`}`,
  );
}
