import { type Sitting, sitting } from '../../sitting.ts';
import { sameBytes } from '../../source/same-bytes.ts';
import type { World } from '../../world.ts';
import { chooseDraft, resuming } from '../ask/choose-draft.ts';
import { conduct, type Memory, type Reopened } from '../ask/conduct.ts';
import { type Draft, letGo, stopped } from '../ask/draft.ts';
import { openTerminal } from '../ask/open-terminal.ts';
import { Cancelled, type Prompter } from '../ask/prompter.ts';
import { type Context, openCampaign } from '../context.ts';
import type { CouncilOptions } from '../council.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { FindingsReport } from '../findings.ts';
import { folderArgument } from '../folder-argument.ts';
import { say } from '../layout.ts';
import { writeUnlessChanged } from '../write-unless-changed.ts';
import { flagOf, givenAnswers } from './given.ts';
import { type CouncilDraught, reviewAtTerminal, reviewUnattended } from './review.ts';

/** Holds the interview on the council, lets it be looked at, and writes what it came to. */
export async function council(
  context: Context,
  directory: string | undefined,
  options: CouncilOptions,
): Promise<ExitStatus> {
  const { shell, host } = context;
  const world = openCampaign(host, directory);
  const found = await sitting(world);
  if ('unreadable' in found) {
    const report = new FindingsReport();
    report.add(found.survey.findings, found.survey.sources);
    shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
    say(
      shell.stderr,
      found.unreadable === 'plan'
        ? 'Cần kế hoạch (plan.yaml) đọc được thì mới hỏi được về Hội đồng.\n'
        : 'council.yaml chưa đọc được; hãy sửa các lỗi trên rồi gõ lại lệnh này.\n',
    );
    return exit.faulty;
  }
  const given = givenAnswers(context, options);
  const prompter = await openTerminal(context, options.color);
  const where = folderArgument(directory);
  const work: Work = { context, world, found, options, given, where };
  return prompter === undefined ? unattended(work) : atTerminal(work, prompter);
}

interface Work {
  readonly context: Context;
  readonly world: World;
  readonly found: Sitting;
  readonly options: CouncilOptions;
  readonly given: ReadonlyMap<string, string>;
  /** The folder as a command line names it after a space. */
  readonly where: string;
}

/** Without a terminal all that is open is an error of the command line. */
async function unattended(work: Work): Promise<ExitStatus> {
  const { context, options, given } = work;
  const memory: Memory = { answers: new Map(), save: () => {} };
  const value = await asked(work, { prompter: undefined, memory, given, proposals: work.found.answers });
  const made = madeOf(work, value);
  if (typeof made === 'number') return made;
  const draught = await draughtOf(work, value, { bytes: made, given, memory });
  if (reviewUnattended(context, options, draught)) return written(work, made);
  say(
    context.shell.stderr,
    'Chưa ghi gì vào council.yaml. Sửa câu trả lời rồi chạy lại, hoặc thêm --yes để vẫn ghi.\n',
  );
  return exit.faulty;
}

async function atTerminal(work: Work, prompter: Prompter): Promise<ExitStatus> {
  const { world, options, where, context, found } = work;
  let draft: Draft | undefined;
  try {
    draft = await chooseDraft(world, {
      command: 'council',
      resume: options.resume,
      prompter,
      startsAnew: work.given.size > 0,
      fresh: 'nhập mới',
      named(answers) {
        const date = answers.get('meeting.date');
        return date ? `cuộc họp ngày ${date}` : answers.get('name');
      },
    });
    prompter.say(resuming(draft));
    const given = new Map(work.given);
    const proposals = found.answers;
    let reopened: Reopened | undefined;
    for (;;) {
      const value = await asked(work, { prompter, memory: draft, given, proposals, reopened });
      const made = madeOf(work, value);
      if (typeof made === 'number') {
        draft[made === exit.done ? 'discard' : 'release']();
        return made;
      }
      const draught = await draughtOf(work, value, { bytes: made, given, memory: draft });
      const verdict = await reviewAtTerminal(context, options, { prompter, draught });
      if (verdict.do === 'write') {
        const status = written(work, made);
        draft[status === exit.done ? 'discard' : 'release']();
        return status;
      }
      reopened = verdict.reopened;
      // Who looks at an answer of the command line and wants another one is asked like anybody else.
      if (reopened !== undefined) given.delete(reopened.key);
    }
  } catch (error) {
    const kept = letGo(draft);
    if (!(error instanceof Cancelled)) throw error;
    say(context.shell.stderr, `\n${stopped(`council${where}`, kept)}\n`);
    return exit.cancelled;
  }
}

type Council = Parameters<Sitting['fileOf']>[0];

interface Asking {
  readonly prompter: Prompter | undefined;
  readonly memory: Memory;
  readonly given: ReadonlyMap<string, string>;
  readonly proposals: ReadonlyMap<string, string>;
  readonly reopened?: Reopened | undefined;
}

async function asked({ found, context }: Work, asking: Asking): Promise<Council> {
  const { value, unused } = await conduct(found.interview, { ...asking, flag: flagOf });
  for (const key of unused)
    say(context.shell.stderr, `Lưu ý: câu trả lời “${key}” không ứng với câu hỏi nào, nên không dùng đến.\n`);
  return value;
}

/** The bytes of the file as it would be; an exit status where there is nothing to write, or no way to. */
function madeOf({ context, found, options }: Work, value: Council): Uint8Array | ExitStatus {
  const { shell } = context;
  const file = found.fileOf(value);
  if ('stuck' in file) {
    say(
      shell.stderr,
      `thidua: council.yaml viết theo lối khác thường ở ${file.stuck}, sửa tự động không chắc giữ nguyên được các chỗ khác, nên không sửa gì. Hãy mở tệp sửa tay chỗ ấy.\n`,
    );
    return exit.faulty;
  }
  if (!sameBytes(file.bytes, found.read)) return file.bytes;
  if (!options.quiet) say(shell.stdout, 'Không có gì thay đổi trong council.yaml.\n');
  return exit.done;
}

async function draughtOf(
  { found }: Work,
  value: Council,
  made: {
    readonly bytes: Uint8Array;
    readonly given: ReadonlyMap<string, string>;
    readonly memory: Memory;
  },
): Promise<CouncilDraught> {
  const { bytes, given, memory } = made;
  return {
    ...(await found.surveyWith(bytes)),
    summary: found.summary(value),
    fresh: found.read === undefined,
    interview: found.interview,
    given,
    memory,
  };
}

/** Writes the file whole, unless somebody else has changed it since it was read. */
function written({ context, world, found, options, where }: Work, bytes: Uint8Array): ExitStatus {
  const { shell } = context;
  const refusal = writeUnlessChanged(world, 'council.yaml', found.read, bytes);
  if (refusal !== undefined) {
    say(shell.stderr, `thidua: ${refusal}. Gõ lại lệnh này để nhập vào tệp mới.\n`);
    return exit.failed;
  }
  if (!options.quiet)
    say(
      shell.stdout,
      `\nĐã ghi council.yaml.\nNhập điểm Hội đồng chấm: thidua council${where} --task scores\nHọp xong: thidua council${where} --task sitting\nKiểm tra cả đợt: thidua validate${where}\nXem kết quả: thidua score${where}\nIn văn bản: thidua render${where}\n`,
    );
  return exit.done;
}
