import { type Command, Option } from 'commander';
import { type Founding, founding } from '../founding.ts';
import { suggest } from '../vietnamese/suggest.ts';
import type { World } from '../world.ts';
import { answersFrom } from './ask/answers-from.ts';
import { chooseDraft, resuming } from './ask/choose-draft.ts';
import { conduct, type Memory, type Reopened } from './ask/conduct.ts';
import { type Draft, letGo, stopped } from './ask/draft.ts';
import { openTerminal } from './ask/open-terminal.ts';
import { Cancelled, type Prompter } from './ask/prompter.ts';
import { askReview } from './ask/review.ts';
import type { Context } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { folderArgument } from './folder-argument.ts';
import { campaignIn, occupied, writeCampaign } from './init-files.ts';
import { flagOf, givenAnswers, listKeys, withQuestionFlags } from './init-options.ts';
import { confirmation, farewell, greeting, tabled } from './init-words.ts';
import { say } from './layout.ts';
import { type CommonOptions, command, withCommonOptions } from './program.ts';
import { widthOf } from './terminal.ts';

interface InitOptions extends CommonOptions {
  readonly from?: string;
  readonly resume?: string | true;
  readonly yes?: boolean;
}

/** `thidua init [dir]`: a new campaign folder from a few answers, or from a starter; never over one that is there. */
export function initCommand(context: Context): Command {
  const made = command(
    'init',
    'lập thư mục cho đợt thi đua mới: hỏi vài câu, hoặc chép một khung có sẵn; tệp nào cũng có chú thích tiếng Việt',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục sẽ lập, chưa có thì tạo; bỏ trống là thư mục hiện tại')
    .addOption(
      new Option(
        '--from <mẫu>',
        'không hỏi, chép khung có sẵn: empty, vinh-phuc-2021, van-khe-2025; hoặc tệp .yaml ghi sẵn câu trả lời',
      ),
    )
    .addOption(new Option('--yes', 'ghi luôn, không hỏi lại'))
    .addOption(new Option('--resume [tên]', 'làm tiếp bản nháp của lần trước'));
  return withCommonOptions(withQuestionFlags(made)).action(
    async (directory: string | undefined, options: InitOptions) =>
      context.finish(await init(context, directory ?? '.', options)),
  );
}

async function init(context: Context, directory: string, options: InitOptions): Promise<ExitStatus> {
  const { host, shell } = context;
  if (host.kindOf(directory) === 'file')
    throw new UsageError(`“${directory}” là một tệp; hãy nêu tên một thư mục`);
  const world = host.open(directory);
  const there = campaignIn(world.campaign);
  // A crash may have come between two files: what is there is then the same, and stays.
  if (there.length > 0 && !options.resume) throw occupied(directory, there);
  const made = founding(world);
  const { from } = options;
  if (from !== undefined && !/\.ya?ml$/i.test(from)) {
    const files = made.filesOfStarter(starterNamed(made, from));
    return written(writeCampaign(world.campaign, directory, files));
  }
  const given = new Map([...answersFrom(host, from, listKeys), ...givenAnswers({ ...options })]);
  const prompter = await openTerminal(context, options.color);
  if (prompter === undefined) {
    const memory: Memory = { answers: new Map(), save: () => {} };
    const known = await conduct(made.interview, {
      prompter,
      given,
      proposals: new Map(),
      memory,
      flag: flagOf,
    });
    sayUnused(known.unused);
    return written(writeCampaign(world.campaign, directory, made.filesOf(known.value)));
  }
  return interviewed(context, {
    world,
    directory,
    made,
    given,
    prompter,
    resume: options.resume,
    yes: options.yes ?? false,
  });

  function written(paths: readonly string[]): ExitStatus {
    if (!options.quiet) shell.stdout.write(farewell(directory, paths, widthOf(shell.stdout)));
    return exit.done;
  }

  function sayUnused(unused: readonly string[]): void {
    for (const key of unused)
      say(shell.stderr, `thidua: ${flagOf(key)} không dùng đến, vì không có câu hỏi nào cần\n`);
  }
}

interface Session {
  readonly world: World;
  readonly directory: string;
  readonly made: Founding;
  readonly given: ReadonlyMap<string, string>;
  readonly prompter: Prompter;
  readonly resume: string | true | undefined;
  readonly yes: boolean;
}

/** The interview at a terminal: every answer is kept as a draft until the folder is written. */
async function interviewed({ shell }: Context, session: Session): Promise<ExitStatus> {
  const { world, directory, made, prompter } = session;
  const columns = widthOf(shell.stdout);
  let draft: Draft | undefined;
  try {
    draft = await chooseDraft(world, {
      command: 'init',
      resume: session.resume,
      prompter,
      startsAnew: session.given.size > 0,
      fresh: 'lập đợt mới từ đầu',
      named: (answers) => answers.get('theme') ?? answers.get('agency.name'),
    });
    prompter.say(resuming(draft) || `${greeting(directory, columns)}\n`);
    const given = new Map(session.given);
    const proposals: ReadonlyMap<string, string> = new Map();
    let reopened: Reopened | undefined;
    for (;;) {
      const sources = { prompter, given, proposals, memory: draft, reopened, flag: flagOf };
      const { value } = await conduct(made.interview, sources);
      prompter.say(`\n${tabled(made.summary(value), columns)}\n`);
      const verdict = session.yes
        ? ({ do: 'write' } as const)
        : await askReview(prompter, {
            title: confirmation(directory),
            description: 'Sau này sửa gì cũng được, trong plan.yaml và criteria.yaml.',
            changes: true,
            faulty: false,
            interview: made.interview,
            given,
            memory: draft,
          });
      if (verdict.do === 'ask-again') {
        reopened = verdict.reopened;
        if (reopened !== undefined) given.delete(reopened.key);
        continue;
      }
      const paths = writeCampaign(world.campaign, directory, made.filesOf(value));
      draft.discard();
      prompter.say(farewell(directory, paths, columns));
      return exit.done;
    }
  } catch (error) {
    const kept = letGo(draft);
    if (!(error instanceof Cancelled)) throw error;
    const path = kept && (directory === '.' ? kept.path : `${directory}/${kept.path}`);
    const left = kept && path !== undefined ? { name: kept.name, path } : undefined;
    say(shell.stderr, `\n${stopped(`init${folderArgument(directory)}`, left)}\n`);
    return exit.cancelled;
  }
}

function starterNamed({ starters }: Founding, name: string): string {
  if (starters.some((starter) => starter.name === name)) return name;
  const near = suggest(
    name,
    starters.map((starter) => starter.name),
  );
  const hint = near === undefined ? '.' : `; có phải ý anh/chị là “${near}”?`;
  const known = starters.map((starter) => `${starter.name} (${starter.words})`).join('; ');
  throw new UsageError(`không có khung “${name}”${hint} Các khung có sẵn: ${known}`);
}
