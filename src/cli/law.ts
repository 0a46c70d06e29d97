import { type Command, Option } from 'commander';
import { shippedLaw, survey } from '../pipeline.ts';
import { lawOfCampaign } from '../report/law.ts';
import { lawList } from '../report/law-list.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { type CommonOptions, command, withCommonOptions } from './program.ts';
import { colours, widthOf } from './terminal.ts';

interface LawOptions extends CommonOptions {
  readonly list?: boolean;
}

/** `thidua law [dir]`: which legal regime a campaign stands under and why; `--list` prints all that is known. */
export function lawCommand(context: Context): Command {
  const made = command(
    'law',
    'cho biết đợt thi đua theo chế độ pháp lý nào, vì sao, mức lương cơ sở và tiền thưởng',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(
      new Option('--list', 'liệt kê mọi gói pháp lý, nguồn của chúng và những điều chưa được kiểm chứng'),
    );
  return withCommonOptions(made).action(async (directory: string | undefined, options: LawOptions) =>
    context.finish(await law(context, directory, options)),
  );
}

async function law(
  { shell, host }: Context,
  directory: string | undefined,
  options: LawOptions,
): Promise<ExitStatus> {
  const layout = { chalk: colours(shell.stdout, shell.env, options.color), columns: widthOf(shell.stdout) };
  const world = openCampaign(host, directory);
  if (options.list) {
    shell.stdout.write(lawList(shippedLaw(world.shipped), layout));
    return exit.done;
  }
  const found = await survey(world);
  const { plan: source, council } = found.dossier;
  const plan = source?.value;
  if (plan === undefined) {
    const report = new FindingsReport();
    report.add(found.findings, found.sources);
    shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
    return exit.faulty;
  }
  shell.stdout.write(lawOfCampaign(found.law, plan, layout, council?.value.meeting?.date));
  return exit.done;
}
