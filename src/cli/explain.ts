import type { Command } from 'commander';
import { explainCode } from '../report/explain.ts';
import { codeOf, unknownCode } from '../report/explain-code.ts';
import { listCodes } from '../report/explain-list.ts';
import { HostError } from '../world.ts';
import type { Context } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { type CommonOptions, command, withCommonOptions } from './program.ts';
import { colours, widthOf } from './terminal.ts';

const diagnosticsFile = 'docs/diagnostics.md';

/** `thidua explain [code]`: what a diagnostic means, a faulty and a mended example, the law; every code without one. */
export function explainCommand(context: Context): Command {
  const made = command(
    'explain',
    'giải thích một mã thông báo: nghĩa, ví dụ sai, cách sửa, căn cứ; không nêu mã thì liệt kê mọi mã',
  )
    .usage('[tùy chọn] [mã]')
    .argument('[mã]', 'mã trong thông báo, như TD3011 (chữ thường cũng được); bỏ trống để xem mọi mã');
  return withCommonOptions(made).action((wanted: string | undefined, options: CommonOptions) =>
    context.finish(explain(context, wanted, options)),
  );
}

function explain({ shell, host }: Context, wanted: string | undefined, options: CommonOptions): ExitStatus {
  const chalk = colours(shell.stdout, shell.env, options.color);
  const code = wanted === undefined ? undefined : codeOf(wanted);
  if (wanted !== undefined && code === undefined) throw new UsageError(unknownCode(wanted));
  const bytes = host.open('.').shipped.read(diagnosticsFile);
  const markdown = new TextDecoder().decode(bytes);
  const text =
    code === undefined
      ? listCodes(markdown, chalk)
      : explainCode(markdown, code, { chalk, width: widthOf(shell.stdout) });
  if (text === undefined) throw new HostError('read', diagnosticsFile);
  shell.stdout.write(text);
  return exit.done;
}
