import { flattened } from '../../interview/answers.ts';
import { keptBeside } from '../../interview/nomination/kept.ts';
import { type Filled, nominationInterview } from '../../interview/nomination/nomination.ts';
import type { Interview } from '../../interview/question.ts';
import {
  dataOf,
  deskFor,
  editedNomination,
  type Nominated,
  newNomination,
  type Office,
  officeOf,
  type Stuck,
} from '../../nominating.ts';
import type { World } from '../../world.ts';
import { chooseDraft, resuming } from '../ask/choose-draft.ts';
import { aside, conduct, passOverOptional, type Reopened } from '../ask/conduct.ts';
import { type Draft, stopped } from '../ask/draft.ts';
import { openTerminal } from '../ask/open-terminal.ts';
import { Cancelled, type Prompter } from '../ask/prompter.ts';
import { type Context, openCampaign } from '../context.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { FindingsReport } from '../findings.ts';
import { folderArgument } from '../folder-argument.ts';
import { say } from '../layout.ts';
import type { NominateOptions } from '../nominate.ts';
import { deleteNomination } from './delete.ts';
import { flagOf, givenAnswers, isOtherName, nameKeys } from './given.ts';
import { proposalsLike } from './like.ts';
import { lockNomination } from './lock-nomination.ts';
import { nominationOf } from './nomination-of.ts';
import { review } from './review.ts';
import { writeProof } from './write.ts';

/** Aside keys of a draft: which nomination it edits, or is like. */
const editing = '@edit';
const likening = '@like';

/** Begins the aside keys that hold what the command line answered, so that a draft goes on without it. */
const stated = '@given:';

/** Holds the interview and writes what it came to. */
export async function nominate(
  context: Context,
  directory: string | undefined,
  options: NominateOptions,
): Promise<ExitStatus> {
  const world = openCampaign(context.host, directory);
  const { survey, office } = await officeOf(world);
  if (office === undefined) {
    const report = new FindingsReport();
    report.add(survey.findings, survey.sources);
    context.shell.stderr.write(report.terminal(context.shell.stderr, context.shell.env, options));
    say(
      context.shell.stderr,
      'Cần kế hoạch (plan.yaml) và tiêu chí (criteria.yaml) đọc được thì mới hỏi được đề nghị.\n',
    );
    return exit.faulty;
  }
  const given = givenAnswers(context, options);
  const prompter = await openTerminal(context, options.color);
  const where = folderArgument(directory);
  const work = { context, world, office, options, prompter, where };
  if (options.delete !== undefined) return deleteNomination(work, options.delete);
  const wanted = options.edit ?? options.like;
  if (wanted !== undefined) nominationOf(office, wanted);
  let draft: Draft | undefined;
  try {
    const startsAnew = wanted !== undefined || given.size > 0;
    draft = await chooseDraft(world, {
      command: 'nominate',
      resume: options.resume,
      prompter,
      startsAnew,
      fresh: 'viết đề nghị mới',
      named: (answers) => nameKeys.map((key) => answers.get(key)).find(Boolean),
    });
    prompter?.say(resuming(draft));
    for (const [key, answer] of given) draft.answers.set(`${stated}${key}`, answer);
    if (options.edit !== undefined) draft.answers.set(editing, options.edit);
    if (options.like !== undefined) draft.answers.set(likening, options.like);
    return await written(work, draft, givenIn(draft));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const kept = draft && world.campaign.size(draft.path) === undefined ? undefined : draft;
    say(context.shell.stderr, `\n${stopped(`nominate${where}`, kept)}\n`);
    return exit.cancelled;
  } finally {
    draft?.release();
  }
}

/** What every part of the command works with. */
export interface Work {
  readonly context: Context;
  readonly world: World;
  readonly office: Office;
  readonly options: NominateOptions;
  readonly prompter: Prompter | undefined;
  /** The folder as a command line names it, after a space. */
  readonly where: string;
}

async function written(work: Work, draft: Draft, given: Map<string, string>): Promise<ExitStatus> {
  const { world, office, prompter, options, context } = work;
  const edited = asideOf(office, draft, editing);
  const like = asideOf(office, draft, likening);
  const interview = nominationInterview(
    deskFor(world, office, edited),
    edited && dataOf(office.survey, edited),
  );
  const release = edited && lockNomination(world, edited.value.id);
  try {
    if (edited !== undefined) prefill(draft, interview, given, flattened(dataOf(office.survey, edited)));
    const proposals = new Map(like && proposalsLike(flattened(dataOf(office.survey, like))));
    let reopened: Reopened | undefined;
    for (;;) {
      const sources = { prompter, given, proposals, memory: draft, reopened, flag: flagOf };
      const { value: filled, unused } = await conduct(interview, sources);
      const beside = unused.filter((key) => !isOtherName(key, options));
      const { value: whole, dropped } = keptBeside(
        filled.value,
        beside.map((key) => [key, given.get(key) ?? '']),
      );
      const value: Filled = { ...filled, value: whole, asked: new Set([...filled.asked, ...beside]) };
      const proof = edited
        ? await editedNomination(world, office, edited, value)
        : await newNomination(world, office, value);
      if ('stuck' in proof) return stuckFast(work, draft, proof);
      const verdict = await review(work, {
        proof,
        filled: value,
        interview,
        given,
        draft,
        edited: edited !== undefined,
      });
      if (verdict.do === 'ask-again') {
        reopened = verdict.reopened;
        if (reopened === undefined) continue;
        // Who looks at an answer of the command line and wants another one is asked like anybody else.
        given.delete(reopened.key);
        draft.answers.delete(`${stated}${reopened.key}`);
        continue;
      }
      if (verdict.do === 'leave') return exit.faulty;
      for (const key of dropped)
        say(context.shell.stderr, `Lưu ý: câu trả lời “${key}” không dùng đến ở đề nghị này.\n`);
      return writeProof(work, draft, proof, edited);
    }
  } finally {
    release?.();
  }
}

/** What the command line said, now or when the draft was begun. */
function givenIn({ answers }: Draft): Map<string, string> {
  const entries = [...answers].filter(([key]) => key.startsWith(stated));
  return new Map(entries.map(([key, answer]) => [key.slice(stated.length), answer ?? '']));
}

function asideOf(office: Office, { answers }: Draft, key: string): Nominated | undefined {
  const id = answers.get(key);
  return id === undefined || id === null ? undefined : nominationOf(office, id);
}

/** An edit starts from what is there, so that only what is missing is asked, and the rest is changed by choice. */
function prefill(
  draft: Draft,
  interview: Interview<Filled>,
  given: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string>,
): void {
  // A draft that was taken up has gone further than the file.
  if ([...draft.answers.keys()].some((key) => !key.startsWith(aside))) return;
  for (const [key, value] of there) draft.answers.set(key, value);
  passOverOptional(interview, given, draft.answers);
}

function stuckFast({ context }: Work, draft: Draft, { file, stuck }: Stuck): ExitStatus {
  draft.save();
  say(
    context.shell.stderr,
    `thidua: tệp “${file}” viết theo lối khác thường ở ${stuck.route.join('.')}, sửa tự động không chắc giữ nguyên được các chỗ khác, nên không sửa gì. Hãy mở tệp sửa tay chỗ ấy; các câu trả lời vẫn còn trong ${draft.path}.\n`,
  );
  return exit.faulty;
}
