import type { ChalkInstance } from 'chalk';
import { type Command, Option } from 'commander';
import { survey } from '../pipeline.ts';
import { type Delimiter, standingCsv } from '../report/standing-csv.ts';
import { explainStanding } from '../report/standing-explain.ts';
import { standingJson } from '../report/standing-json.ts';
import { standingTable } from '../report/standing-table.ts';
import { unknownNomination } from '../report/unknown-nomination.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { type CommonOptions, choice, command, withCommonOptions } from './program.ts';
import { colours, widthOf } from './terminal.ts';

interface ScoreOptions extends CommonOptions {
  readonly format: keyof typeof formats;
  readonly delimiter: Delimiter;
  readonly explain?: string;
}

type Standing = Parameters<typeof standingTable>[0];

interface Setting {
  readonly delimiter: Delimiter;
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly columns: number;
}

const formats = {
  table: (standing: Standing, setting: Setting) => standingTable(standing, setting),
  json: (standing: Standing) => standingJson(standing),
  csv: (standing: Standing, { delimiter }: Setting) => standingCsv(standing, delimiter),
} satisfies Record<string, (standing: Standing, setting: Setting) => string>;

/** `thidua score [dir]`: points, ranks, allotment, and with `--explain` how each point came about. */
export function scoreCommand(context: Context): Command {
  const made = command(
    'score',
    'chấm điểm, xếp hạng, cho biết ai được đề nghị khen thưởng gì; không ghi tệp nào',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(choice('--format', 'dạng kết quả', Object.keys(formats)))
    .addOption(
      choice('--delimiter', 'dấu ngăn cột của csv (“;” đi với dấu phẩy thập phân, “,” đi với dấu chấm)', [
        ';',
        ',',
      ]),
    )
    .addOption(
      new Option('--explain <mã>', 'giải trình từng điểm của đề nghị có mã này').conflicts('format'),
    );
  return withCommonOptions(made).action(async (directory: string | undefined, options: ScoreOptions) => {
    if (options.format !== 'csv' && made.getOptionValueSource('delimiter') !== 'default')
      throw new UsageError('--delimiter chỉ dùng cùng --format csv');
    context.finish(await scoreCampaign(context, directory, options));
  });
}

async function scoreCampaign(
  { shell, host }: Context,
  directory: string | undefined,
  options: ScoreOptions,
): Promise<ExitStatus> {
  const { standing, findings, sources } = await survey(openCampaign(host, directory));
  const report = new FindingsReport();
  report.add(findings, sources);
  if (report.errors > 0 || standing === undefined) {
    shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
    shell.stderr.write('Chưa chấm điểm được. Sửa các lỗi trên rồi chạy lại.\n');
    return exit.faulty;
  }
  const chalk = colours(shell.stdout, shell.env, options.color);
  if (options.explain !== undefined) {
    const explained = explainStanding(standing, options.explain, chalk);
    if (explained === undefined) throw new UsageError(unknownNomination(standing, options.explain));
    shell.stdout.write(explained);
  } else {
    const { format, delimiter } = options;
    shell.stdout.write(formats[format](standing, { delimiter, chalk, columns: widthOf(shell.stdout) }));
  }
  return exit.done;
}
