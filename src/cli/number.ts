import { type Command, Option } from 'commander';
import type { Numbering } from '../numbering.ts';
import { survey } from '../pipeline.ts';
import { asRead } from './as-read.ts';
import { Cancelled } from './ask/prompter.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { folderArgument } from './folder-argument.ts';
import { say } from './layout.ts';
import { type CommonOptions, command, withCommonOptions } from './program.ts';
import { writeUnlessChanged } from './write-unless-changed.ts';

interface NumberOptions extends CommonOptions {
  readonly paper?: string;
  readonly number?: string;
  readonly date?: string;
  readonly sent?: string;
}

const file = 'plan.yaml';

/** `thidua number [dir]`: puts the number and day that the registry gave a signed paper into the plan. */
export function numberCommand(context: Context): Command {
  const made = command(
    'number',
    'ghi số, ngày của văn bản đã ký vào kế hoạch: hỏi văn bản nào, số mấy, ngày nào',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(
      new Option('--paper <mã>', 'mã giấy tờ, ví dụ decision; nhiều bản thì submission-letter/giam-doc'),
    )
    .addOption(new Option('--number <số>', 'số văn bản, ví dụ 241 hoặc 241/TTr-SKHĐT'))
    .addOption(new Option('--date <ngày>', 'ngày ký, ví dụ 24/12/2021'))
    .addOption(new Option('--sent <ngày>', 'ngày trình hồ sơ, khi kế hoạch chưa ghi'));
  return withCommonOptions(made).action(async (directory: string | undefined, options: NumberOptions) =>
    context.finish(await number(context, directory, options)),
  );
}

async function number(
  context: Context,
  directory: string | undefined,
  options: NumberOptions,
): Promise<ExitStatus> {
  const { shell, host } = context;
  const { world, first } = asRead(openCampaign(host, directory));
  const now = await survey(world);
  const { numbering } = await import('../numbering.ts');
  const found = numbering(world, now);
  if (found === undefined) {
    const report = new FindingsReport();
    report.add(now.findings, now.sources);
    shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
    say(shell.stderr, 'Cần kế hoạch (plan.yaml) đọc được, có văn bản mang ký hiệu, thì mới ghi số được.\n');
    return exit.faulty;
  }
  try {
    const made = await asked(context, options, found);
    if ('stuck' in made) {
      say(
        shell.stderr,
        `thidua: plan.yaml viết theo lối khác thường ở ${made.stuck}, sửa tự động không chắc giữ nguyên được các chỗ khác, nên không sửa gì. Hãy mở tệp ghi tay number, date của văn bản ấy.\n`,
      );
      return exit.faulty;
    }
    const refusal = writeUnlessChanged(world, file, first(file), made.bytes);
    if (refusal !== undefined) {
      say(shell.stderr, `thidua: ${refusal}. Chưa ghi gì; chạy lại lệnh này.\n`);
      return exit.failed;
    }
    if (!options.quiet)
      say(
        shell.stdout,
        `Đã ghi vào plan.yaml. In lại những văn bản mang hay dẫn số ấy: thidua render${folderArgument(directory)}\n`,
      );
    return toldAfter(context, options, await found.surveyWith(made.bytes));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    say(shell.stderr, 'Đã thôi, chưa ghi gì.\n');
    return exit.cancelled;
  }
}

async function asked(context: Context, options: NumberOptions, found: Numbering) {
  const given = new Map<string, string>();
  for (const key of ['paper', 'number', 'date', 'sent'] as const) {
    const said = options[key];
    if (said !== undefined) given.set(key, said);
  }
  const [{ conduct }, { openTerminal }] = await Promise.all([
    import('./ask/conduct.ts'),
    import('./ask/open-terminal.ts'),
  ]);
  const { value } = await conduct(found.interview, {
    prompter: await openTerminal(context, options.color),
    given,
    proposals: new Map(),
    memory: { answers: new Map(), save: () => {} },
    flag: (key) => `--${key}`,
    flagsAlone: true,
    stopping: 'thôi, không ghi gì',
  });
  return found.fileOf(value);
}

/** Tells what is found in the campaign only since it was written. */
function toldAfter(
  { shell }: Context,
  options: NumberOptions,
  { survey: then, findings }: Awaited<ReturnType<Numbering['surveyWith']>>,
): ExitStatus {
  if (findings.length === 0) return exit.done;
  const report = new FindingsReport();
  report.add(findings, then.sources);
  shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
  return report.errors > 0 ? exit.faulty : exit.done;
}
