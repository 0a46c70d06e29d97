import type { Command } from 'commander';
import { survey } from '../pipeline.ts';
import type { Context } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { type CommonOptions, choice, command, wholeNumber, withCommonOptions } from './program.ts';
import { targetsOf } from './targets.ts';

interface ValidateOptions extends CommonOptions {
  readonly format: 'terminal' | 'json';
  readonly maxWarnings?: number;
}

/** `thidua validate [path…]`: everything that is wrong, in one run; writes nothing. */
export function validateCommand(context: Context): Command {
  const made = command(
    'validate',
    'kiểm tra toàn bộ đợt thi đua, báo mọi chỗ sai trong một lần chạy; không ghi tệp nào',
  )
    .usage('[tùy chọn] [đường dẫn…]')
    .argument(
      '[đường dẫn...]',
      'thư mục của đợt thi đua, hoặc từng tệp trong đó; bỏ trống là thư mục hiện tại',
    )
    .addOption(choice('--format', 'dạng kết quả', ['terminal', 'json']))
    .addOption(wholeNumber('--max-warnings', 'nhiều cảnh báo hơn số này thì coi như có lỗi (mã thoát 1)'));
  return withCommonOptions(made).action((paths: readonly string[], options: ValidateOptions) =>
    context.finish(validate(context, paths, options)),
  );
}

function validate({ shell, host }: Context, paths: readonly string[], options: ValidateOptions): ExitStatus {
  const report = new FindingsReport();
  for (const { world, name, only } of targetsOf(host, paths)) {
    const { findings, sources } = survey(world);
    report.add(findings, sources, { name, only });
  }
  if (options.format === 'json') shell.stdout.write(report.json());
  else shell.stdout.write(report.terminal(shell.stdout, shell.env, options));
  const tooMany = report.warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  return report.errors > 0 || tooMany ? exit.faulty : exit.done;
}
