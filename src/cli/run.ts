import { type Command, CommanderError } from 'commander';
import { HostError } from '../world.ts';
import type { Context, Host } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { hostFault } from './host-fault.ts';
import { say } from './layout.ts';
import { command } from './program.ts';
import type { ProcessLike } from './terminal.ts';
import { usageFault } from './usage-fault.ts';
import { version } from './version.ts';

const seeMore = 'Gõ “thidua <lệnh> --help” để xem cách dùng từng lệnh.';

/** Below the commands, where a person who has typed the name alone sees it without scrolling. */
const firstSteps = `Mới dùng thì gõ lần lượt, lệnh nào cũng hỏi từng câu:
  thidua init dot-thi-dua-2026
  cd dot-thi-dua-2026
  thidua nominate`;

type CommandMaker = (context: Context) => Command;

/** The commands in the order of the help. Each is a chunk of its own, so that a command loads what it needs alone. */
const commands: Readonly<Record<string, () => Promise<CommandMaker>>> = {
  init: async () => (await import('./init.ts')).initCommand,
  nominate: async () => (await import('./nominate.ts')).nominateCommand,
  council: async () => (await import('./council.ts')).councilCommand,
  validate: async () => (await import('./validate.ts')).validateCommand,
  score: async () => (await import('./score.ts')).scoreCommand,
  render: async () => (await import('./render.ts')).renderCommand,
  proof: async () => (await import('./proof.ts')).proofCommand,
  number: async () => (await import('./number.ts')).numberCommand,
  freeze: async () => (await import('./freeze.ts')).freezeCommand,
  templates: async () => (await import('./templates.ts')).templatesCommand,
  law: async () => (await import('./law.ts')).lawCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
};

/** The command that a command line begins with; all of them where it begins with something else. */
function wanted(argv: readonly string[]): readonly string[] {
  const [name = ''] = argv;
  return Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
}

/** Reads the command line, runs the command it names, and says in Vietnamese what went wrong. */
export async function run(argv: readonly string[], shell: ProcessLike, host: Host): Promise<ExitStatus> {
  let status: ExitStatus = exit.done;
  const context: Context = {
    shell,
    host,
    finish(result) {
      status = result;
    },
  };
  const program = command(
    'thidua',
    'Lập hồ sơ thi đua, khen thưởng: hỏi từng câu, kiểm tra, chấm điểm, in văn bản.',
  )
    .usage('<lệnh> [tùy chọn]')
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .version(`thidua ${version}`, '-V, --version', 'in phiên bản')
    .addHelpText('after', `\n${seeMore}`);
  for (const name of wanted(argv)) {
    const make = await commands[name]?.();
    if (make) program.addCommand(make(context).copyInheritedSettings(program));
  }
  try {
    if (argv.length === 0) {
      shell.stdout.write(`${program.helpInformation()}\n${firstSteps}\n${seeMore}\n`);
      return exit.done;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return failure(error);
  }

  function failure(error: unknown): ExitStatus {
    const tell = (text: string) => say(shell.stderr, `${text}\n`);
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.done;
      tell(`thidua: ${usageFault(error, known())}`);
      const asked = program.commands.find((one) => one.name() === argv[0]);
      tell(`Gõ “thidua${asked === undefined ? '' : ` ${asked.name()}`} --help” để xem cách dùng.`);
      return exit.usage;
    }
    if (error instanceof UsageError) {
      tell(`thidua: ${error.message}`);
      return exit.usage;
    }
    if (error instanceof HostError) {
      tell(`thidua: ${hostFault(error)}`);
      return exit.failed;
    }
    tell(
      'thidua: TD9001: chương trình gặp lỗi của chính nó, không phải lỗi của anh/chị; không tệp nào bị hỏng.',
    );
    tell(`Xin gửi dòng này cho người phát triển: ${error instanceof Error ? error.message : String(error)}`);
    if (shell.env.THIDUA_DEBUG && error instanceof Error) tell(error.stack ?? '');
    return exit.failed;
  }

  function known() {
    const named = program.commands.find((candidate) => candidate.name() === argv[0]) ?? program;
    return {
      commands: program.commands.map((candidate) => candidate.name()),
      options: named.options.flatMap((option) => (option.long ? [option.long] : [])),
    };
  }
}
