import { type Command, Option } from 'commander';
import { survey } from '../pipeline.ts';
import type { Context } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { type CommonOptions, choice, command, wholeNumber, withCommonOptions } from './program.ts';
import { targetsOf } from './targets.ts';
import { colours } from './terminal.ts';

interface ValidateOptions extends CommonOptions {
  readonly format: 'terminal' | 'json';
  readonly maxWarnings?: number;
  readonly fix?: boolean;
}

/** `thidua validate [path…]`: everything that is wrong, in one run; writes nothing without `--fix`. */
export function validateCommand(context: Context): Command {
  const made = command(
    'validate',
    'kiểm tra toàn bộ đợt thi đua, báo mọi chỗ sai trong một lần chạy; chỉ ghi tệp khi có --fix',
  )
    .usage('[tùy chọn] [đường dẫn…]')
    .argument(
      '[đường dẫn...]',
      'thư mục của đợt thi đua, hoặc từng tệp trong đó; bỏ trống là thư mục hiện tại',
    )
    .addOption(choice('--format', 'dạng kết quả', ['terminal', 'json']))
    .addOption(wholeNumber('--max-warnings', 'nhiều cảnh báo hơn số này thì coi như có lỗi (mã thoát 1)'))
    .addOption(
      new Option(
        '--fix',
        'tự sửa những lỗi gõ sửa được chắc chắn (chữ Ð, dấu cách thừa, nháy thẳng…), in chỗ đã sửa rồi báo phần còn lại',
      ),
    );
  return withCommonOptions(made).action(async (paths: readonly string[], options: ValidateOptions) =>
    context.finish(await validate(context, paths, options)),
  );
}

async function validate(
  { shell, host }: Context,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitStatus> {
  const report = new FindingsReport();
  const targets = targetsOf(host, paths);
  if (options.fix) {
    const { mendTargets } = await import('./fix.ts');
    const output = options.format === 'json' ? shell.stderr : shell.stdout;
    const chalk = colours(output, shell.env, options.color);
    const surveys = await mendTargets(targets, {
      say: (text) => output.write(text),
      chalk,
      quiet: options.quiet,
    });
    for (const [{ name, only }, { findings, sources }] of surveys)
      report.add(findings, sources, { name, only });
  } else {
    for (const { world, name, only } of targets) {
      const { findings, sources } = await survey(world);
      report.add(findings, sources, { name, only });
    }
  }
  if (options.format === 'json') shell.stdout.write(report.json());
  else shell.stdout.write(report.terminal(shell.stdout, shell.env, options));
  const tooMany = report.warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  return report.errors > 0 || tooMany ? exit.faulty : exit.done;
}
