import { CommanderError } from 'commander';
import { HostError } from '../world.ts';
import type { Context, Host } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { explainCommand } from './explain.ts';
import { freezeCommand } from './freeze.ts';
import { hostFault } from './host-fault.ts';
import { initCommand } from './init.ts';
import { lawCommand } from './law.ts';
import { nominateCommand } from './nominate.ts';
import { command } from './program.ts';
import { proofCommand } from './proof.ts';
import { renderCommand } from './render.ts';
import { scoreCommand } from './score.ts';
import type { ProcessLike } from './terminal.ts';
import { usageFault } from './usage-fault.ts';
import { validateCommand } from './validate.ts';
import { version } from './version.ts';

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
    'Lập hồ sơ thi đua, khen thưởng từ vài tệp YAML: kiểm tra, chấm điểm, in văn bản.',
  )
    .usage('<lệnh> [tùy chọn]')
    .configureOutput({
      writeOut: (text) => shell.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .version(`thidua ${version}`, '-V, --version', 'in phiên bản')
    .addHelpText('after', '\nGõ “thidua <lệnh> --help” để xem cách dùng từng lệnh.');
  for (const make of [
    initCommand,
    nominateCommand,
    validateCommand,
    scoreCommand,
    renderCommand,
    proofCommand,
    freezeCommand,
    lawCommand,
    explainCommand,
  ]) {
    program.addCommand(make(context).copyInheritedSettings(program));
  }
  try {
    if (argv.length === 0) {
      shell.stdout.write(program.helpInformation());
      return exit.done;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    return failure(error);
  }

  function failure(error: unknown): ExitStatus {
    const say = (text: string) => shell.stderr.write(`${text}\n`);
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.done;
      say(`thidua: ${usageFault(error, known())}`);
      say('Gõ “thidua --help” để xem cách dùng.');
      return exit.usage;
    }
    if (error instanceof UsageError) {
      say(`thidua: ${error.message}`);
      return exit.usage;
    }
    if (error instanceof HostError) {
      say(`thidua: ${hostFault(error)}`);
      return exit.failed;
    }
    say(
      'thidua: TD9001: chương trình gặp lỗi của chính nó, không phải lỗi của anh/chị; không tệp nào bị hỏng.',
    );
    say(`Xin gửi dòng này cho người phát triển: ${error instanceof Error ? error.message : String(error)}`);
    if (shell.env.THIDUA_DEBUG && error instanceof Error) say(error.stack ?? '');
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
