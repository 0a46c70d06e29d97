import { type Command, Option } from 'commander';
import { survey } from '../pipeline.ts';
import { leftOutLines } from '../report/left-out.ts';
import type { World } from '../world.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { readManifest, removeStale, type WrittenFile, writeManifest } from './manifest.ts';
import { type CommonOptions, choice, command, withCommonOptions } from './program.ts';

interface RenderOptions extends CommonOptions {
  readonly format: 'terminal' | 'json';
  readonly draft?: boolean;
}

/** `thidua render [dir]`: writes the PDFs to `out/`. */
export function renderCommand(context: Context): Command {
  const made = command('render', 'in các văn bản của hồ sơ ra tệp PDF trong thư mục out/')
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(choice('--format', 'dạng kết quả', ['terminal', 'json']))
    .addOption(
      new Option('--draft', 'vẫn in khi còn lỗi, được đến đâu hay đến đó; mọi trang mang chữ DỰ THẢO'),
    );
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
  const printed = printing(world, found, draft);
  report.addLater(printed.findings, printed.sources);
  if (report.errors > 0 && !draft) return refuse();

  if (report.errors + report.warnings > 0) say(report.terminal(shell.stderr, shell.env, options));
  const files = write(world, printed.papers());
  if (options.format === 'json') shell.stdout.write(`${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  else shell.stdout.write(listing(files, options.quiet ?? false));
  say(leftOutLines(found.leftOut));
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

/** Writes every paper as it is made, then the manifest, then removes what the last run wrote and this one did not. */
function write(
  world: World,
  papers: Iterable<{ path: string; document: string; pages: number; bytes: Uint8Array }>,
) {
  const before = readManifest(world.campaign);
  const files: WrittenFile[] = [];
  for (const { path, document, pages, bytes } of papers) {
    const target = `out/${path}`;
    world.campaign.write(target, bytes);
    files.push({ path: target, document, pages, sha256: world.sha256(bytes) });
  }
  const manifest = { version: 1, files } as const;
  removeStale(world.campaign, before, manifest);
  writeManifest(world.campaign, manifest);
  return files;
}

function listing(files: readonly WrittenFile[], quiet: boolean): string {
  const lines = files.map(({ path, pages }) => `${path}  ${pages} trang\n`);
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  return quiet ? '' : `${lines.join('')}Đã in ${files.length} tệp, ${pages} trang vào thư mục out/.\n`;
}
