import { type Command, Option } from 'commander';
import { type Survey, survey } from '../pipeline.ts';
import type { Context } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { mayFailInPrint, mayOverfillSheet, sheet } from './may-fail-in-print.ts';
import { type CommonOptions, choice, command, wholeNumber, withCommonOptions } from './program.ts';
import { ownTemplates, type Target, targetsOf } from './targets.ts';
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
  context: Context,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitStatus> {
  const { shell } = context;
  const report = new FindingsReport();
  const targets = targetsOf(context, paths);
  if (options.fix) {
    const { mendTargets } = await import('./fix.ts');
    const output = options.format === 'json' ? shell.stderr : shell.stdout;
    const chalk = colours(output, shell.env, options.color);
    const { left, refused } = await mendTargets(targets, {
      say: (text) => output.write(text),
      chalk,
      quiet: options.quiet,
    });
    if (refused) return exit.failed;
    for (const [target, found] of left) await tell(target, found);
  } else {
    for (const target of targets) await tell(target, await survey(target.world));
  }
  if (options.format === 'json') shell.stdout.write(report.json());
  else shell.stdout.write(report.terminal(shell.stdout, shell.env, options));
  const tooMany = report.warnings > (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  return report.errors > 0 || tooMany ? exit.faulty : exit.done;

  async function tell(target: Target, found: Survey): Promise<void> {
    const { world, name } = target;
    const only = withWhatBars(target, found);
    report.add(found.findings, found.sources, { name, only });
    const all = mayFailInPrint(world, found);
    if (!all && !mayOverfillSheet(found)) return;
    const { printing } = await import('../printing.ts');
    const { findings, sources } = printing(world, found, true, ({ document }) => all || document === sheet);
    report.addLater(findings, sources, { name, only });
  }
}

/** The files asked for, and beside a template those whose faults keep it from being judged. */
function withWhatBars({ world, only }: Target, { standing }: Survey): Target['only'] {
  const isBarred = standing === undefined && ownTemplates(world.campaign).some((file) => only?.has(file));
  return only && isBarred ? new Set([...only, 'plan.yaml', 'criteria.yaml']) : only;
}
