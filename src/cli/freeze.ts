import { type Command, Option } from 'commander';
import { survey } from '../pipeline.ts';
import { asRead } from './as-read.ts';
import { Cancelled } from './ask/prompter.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { FindingsReport } from './findings.ts';
import { say } from './layout.ts';
import { type CommonOptions, command, withCommonOptions } from './program.ts';
import { writeUnlessChanged } from './write-unless-changed.ts';

interface FreezeOptions extends CommonOptions {
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
}

/** `thidua freeze [dir]`: seals plan and criteria once scoring begins; a later change is recorded with its reason. */
export function freezeCommand(context: Context): Command {
  const made = command(
    'freeze',
    'niêm phong kế hoạch và tiêu chí khi bắt đầu chấm điểm; đã niêm phong mà có thay đổi thì ghi nhận thay đổi kèm lý do',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(
      new Option('--reason <lý do>', 'vì sao thay đổi, in trên bảng tổng hợp, phiếu giải trình và biên bản'),
    )
    .addOption(new Option('--by <người>', 'người niêm phong hoặc quyết định thay đổi'))
    .addOption(new Option('--date <ngày>', 'ngày niêm phong hoặc thay đổi, ví dụ 24/12/2021'));
  return withCommonOptions(made).action(async (directory: string | undefined, options: FreezeOptions) =>
    context.finish(await freeze(context, directory, options)),
  );
}

async function freeze(
  context: Context,
  directory: string | undefined,
  options: FreezeOptions,
): Promise<ExitStatus> {
  const { shell, host } = context;
  const { world, first } = asRead(openCampaign(host, directory));
  const surveyed = await survey(world);
  const { sealing, sealFile, sealedFiles } = await import('../sealing.ts');
  const found = sealing(world, surveyed);
  if (found.state === 'faulty') {
    const report = new FindingsReport();
    report.add(surveyed.findings, surveyed.sources);
    shell.stderr.write(report.terminal(shell.stderr, shell.env, options));
    say(
      shell.stderr,
      'Chưa niêm phong được: kế hoạch hoặc tiêu chí còn lỗi. Sửa các lỗi trên rồi chạy lại.\n',
    );
    return exit.faulty;
  }
  if (found.state === 'sealed') {
    if (!options.quiet) say(shell.stdout, 'Kế hoạch và tiêu chí không thay đổi từ lần niêm phong trước.\n');
    return exit.done;
  }
  const keys = found.changed.length === 0 ? (['by', 'date'] as const) : (['reason', 'by', 'date'] as const);
  const given = new Map<string, string>();
  for (const key of keys) {
    const said = options[key];
    if (said !== undefined) given.set(key, said);
  }
  const [{ conduct }, { openTerminal }] = await Promise.all([
    import('./ask/conduct.ts'),
    import('./ask/open-terminal.ts'),
  ]);
  const prompter = await openTerminal(context, options.color);
  const open = keys.filter((key) => !given.has(key)).map((key) => `--${key}`);
  // today is proposed to a person, never taken in silence
  if (prompter === undefined && open.length > 0)
    throw new UsageError(`ở đây không có màn hình để hỏi; thêm ${open.join(', ')}`);
  if (found.changed.length > 0)
    prompter?.say(`Đã thay đổi từ lần niêm phong trước: ${found.changed.join(', ')}.`);
  try {
    const { value } = await conduct(found.interview, {
      prompter,
      given,
      proposals: new Map(),
      memory: { answers: new Map(), save: () => {} },
      flag: (key) => `--${key}`,
      stopping: 'thôi, không niêm phong',
    });
    if (prompter === undefined)
      for (const remark of found.remarks(value)) say(shell.stderr, `Lưu ý: ${remark}.\n`);
    const sealed = sealedFiles.map((file) => [file, first(file)] as const);
    const refusal = writeUnlessChanged(world, sealFile, first(sealFile), found.bytes(value), sealed);
    if (refusal !== undefined) {
      say(shell.stderr, `thidua: ${refusal}. Chưa niêm phong gì; chạy lại lệnh này.\n`);
      return exit.failed;
    }
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    say(shell.stderr, 'Đã thôi, chưa niêm phong gì.\n');
    return exit.cancelled;
  }
  if (!options.quiet) say(shell.stdout, told(found.changed, sealFile));
  return exit.done;
}

function told(changed: readonly string[], file: string): string {
  return changed.length === 0
    ? `Đã niêm phong kế hoạch và tiêu chí; dấu niêm phong ghi ở ${file}.\n`
    : `Đã ghi nhận thay đổi của ${changed.join(' và ')} kèm lý do vào ${file}; thay đổi này sẽ in trên bảng tổng hợp, phiếu giải trình điểm và biên bản.\n`;
}
