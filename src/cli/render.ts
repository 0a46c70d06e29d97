import { type Command, Option } from 'commander';
import { survey } from '../pipeline.ts';
import { leftOutLines } from '../report/left-out.ts';
import { nothingPrinted, undeclaredLines } from '../report/undeclared-papers.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { printingElsewhere } from './held-lock.ts';
import { hostFault } from './host-fault.ts';
import { listenForInterrupt } from './interrupt.ts';
import { type CommonOptions, choice, command, several, withCommonOptions } from './program.ts';
import { progressBar } from './progress.ts';
import { isWanted, packagesPath, type Selection, select } from './selection.ts';
import { type Written, writeOut } from './write-out.ts';

interface RenderOptions extends CommonOptions, Selection {
  readonly format: 'terminal' | 'json';
  readonly draft?: boolean;
  readonly force?: boolean;
}

/** `thidua render [dir]`: writes the PDFs to `out/`. */
export function renderCommand(context: Context): Command {
  const made = command('render', 'in các văn bản của hồ sơ ra tệp PDF trong thư mục out/')
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(choice('--format', 'dạng kết quả', ['terminal', 'json']))
    .addOption(
      new Option('--draft', 'vẫn in khi còn lỗi, được đến đâu hay đến đó; mọi trang mang chữ DỰ THẢO'),
    )
    .addOption(several('--only <loại giấy tờ>', 'chỉ in giấy tờ có mã này, ví dụ submission-letter'))
    .addOption(several('--nominee <mã>', 'chỉ in giấy tờ riêng của đề nghị có mã này'))
    .addOption(
      several('--package <nơi nhận>', 'in gói hồ sơ gửi nơi nhận có mã này, hoặc all là mọi nơi nhận'),
    )
    .addOption(new Option('--force', 'in lại cả những tệp không có gì thay đổi'));
  return withCommonOptions(made).action(async (directory: string | undefined, options: RenderOptions) =>
    context.finish(await render(context, directory, options)),
  );
}

async function render(
  { shell, host }: Context,
  directory: string | undefined,
  options: RenderOptions,
): Promise<ExitStatus> {
  const world = openCampaign(host, directory);
  const draft = options.draft ?? false;
  const found = await survey(world);
  const report = new FindingsReport();
  report.add(found.findings, found.sources);
  if (report.errors > 0 && !draft) return refuse();

  const { printing } = await import('../printing.ts');
  const printed = printing(world, found, draft, (paper) => isWanted(options, paper));
  const selected = await select(options, printed, found, async () => {
    const { packaging } = await import('../packaging.ts');
    return packaging(world, printed);
  });
  report.addLater([...printed.findings, ...selected.findings], printed.sources);
  if (report.errors > 0 && !draft) return refuse();

  if (report.errors + report.warnings > 0) say(report.terminal(shell.stderr, shell.env, options));
  const release = world.lock('render');
  if (typeof release !== 'function') {
    say(`thidua: ${printingElsewhere(release)}\n`);
    return exit.failed;
  }
  const interrupt = listenForInterrupt(shell);
  const progress = progressBar(shell, selected.count);
  let written: Written;
  try {
    written = await writeOut(world, { ...selected, force: options.force ?? false, progress, interrupt });
  } finally {
    interrupt.release();
    release();
  }
  const { files } = written;
  if (options.format === 'json') shell.stdout.write(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  else if (!options.quiet) shell.stdout.write(listing(written));
  say(leftOutLines(found.leftOut));
  if (!options.quiet) {
    if (written.unchanged < files.length) say(staleNote(written));
    say(undeclaredLines(selected.undeclared));
  }
  if (files.length === 0 && !written.interrupted)
    say(nothingPrinted(options.only ?? [], found.dossier.plan?.value));
  for (const fault of written.busy) say(`thidua: ${hostFault(fault)}; đóng tệp rồi chạy lại.\n`);
  if (written.interrupted) {
    say(`Đã dừng theo yêu cầu. ${files.length} tệp đã xong, không tệp nào dở dang; chạy lại để in tiếp.\n`);
    return exit.cancelled;
  }
  if (written.busy.length > 0) return exit.failed;
  return report.errors > 0 ? exit.faulty : exit.done;

  function refuse(): ExitStatus {
    say(report.terminal(shell.stderr, shell.env, options));
    say(
      'Chưa in văn bản nào, thư mục out/ giữ nguyên. Sửa các lỗi trên rồi chạy lại, hoặc dùng --draft để in bản dự thảo.\n',
    );
    return exit.faulty;
  }

  function say(text: string): void {
    shell.stderr.write(text);
  }
}

function listing({ files, unchanged }: Written): string {
  const lines = files.map(({ path, pages }) => `${path}  ${pages} trang\n`);
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const same = unchanged === 0 ? '' : `; ${unchanged} tệp không có gì thay đổi, giữ nguyên`;
  return `${lines.join('')}Lần in này: ${files.length} tệp, ${pages} trang trong thư mục out/${same}.\n`;
}

/** Packages are copies: those of an earlier run may say what the papers no longer say. */
function staleNote({ aside }: Written): string {
  if (!aside.some(({ path }) => path.startsWith(packagesPath))) return '';
  return 'Các gói hồ sơ trong out/goi-ho-so là của lần in trước; chạy render --package all để in lại.\n';
}
