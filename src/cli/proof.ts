import type { Command } from 'commander';
import { survey } from '../pipeline.ts';
import { isClean, proofReport } from '../report/proof.ts';
import { proofJson } from '../report/proof-json.ts';
import { signingSheet } from '../report/proof-sheet.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { printingElsewhere } from './held-lock.ts';
import { readManifest, writeManifest } from './manifest.ts';
import { type CommonOptions, choice, command, withCommonOptions } from './program.ts';
import { colours, widthOf } from './terminal.ts';

interface ProofOptions extends CommonOptions {
  readonly format: 'terminal' | 'json';
}

/** `thidua proof [dir]`: measures the finished papers of `out/` and holds what they say against each other. */
export function proofCommand(context: Context): Command {
  const made = command(
    'proof',
    'soát các văn bản đã in trước khi ký: đo thể thức trên tệp PDF, so tên, số, ngày, tiền giữa các văn bản',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(choice('--format', 'dạng kết quả', ['terminal', 'json']));
  return withCommonOptions(made).action(async (directory: string | undefined, options: ProofOptions) =>
    context.finish(await proof(context, directory, options)),
  );
}

async function proof(
  { shell, host }: Context,
  directory: string | undefined,
  options: ProofOptions,
): Promise<ExitStatus> {
  const world = openCampaign(host, directory);
  const found = await survey(world);
  const report = new FindingsReport();
  report.add(found.findings, found.sources);
  if (report.errors > 0) {
    shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
    shell.stderr.write(
      'Chưa soát văn bản nào: hồ sơ còn lỗi. Sửa các lỗi trên, chạy thidua render rồi soát lại.\n',
    );
    return exit.faulty;
  }
  const files = readManifest(world.campaign).files.filter(({ document }) => document !== sheetDocument);
  if (files.length === 0) {
    shell.stderr.write('Chưa có văn bản nào để soát: chạy thidua render trước.\n');
    return exit.faulty;
  }
  const { proofing } = await import('../proofing.ts');
  // The reader of PDFs warns of a drawing package that it has no need of here.
  const proven = await host.quietly(() => proofing(world, found, files));
  const layout = { chalk: colours(shell.stdout, shell.env, options.color), columns: widthOf(shell.stdout) };
  shell.stdout.write(
    options.format === 'json'
      ? proofJson(proven)
      : proofReport(proven, report.warnings, layout, options.quiet ?? false),
  );
  const sheet = proven.about(sheetDocument, signingSheet(proven, report.warnings));
  if (sheet !== undefined) {
    const path = `out/${sheet.path}`;
    const release = world.lock('render');
    if (typeof release !== 'function') {
      shell.stderr.write(`thidua: ${printingElsewhere(release)}\n`);
      return exit.failed;
    }
    const sha256 = world.sha256(sheet.bytes);
    const kept = { path, document: sheetDocument, pages: sheet.pages, sha256, content: sha256 };
    try {
      const { files: now, begun = [] } = readManifest(world.campaign);
      const papers = now.filter(({ document }) => document !== sheetDocument);
      writeManifest(world.campaign, [...papers, kept, ...begun]);
      world.campaign.write(path, sheet.bytes);
    } finally {
      release();
    }
    if (options.format === 'terminal' && !options.quiet) {
      shell.stdout.write(`Phiếu soát trước khi ký: ${path}\n`);
    }
  }
  return isClean(proven) ? exit.done : exit.faulty;
}

/** Document id and template of the phiếu soát; it lies beside the papers and is none of them. */
const sheetDocument = 'signing-check';
