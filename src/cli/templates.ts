import type { Command } from 'commander';
import { templateList, unknownTemplate } from '../report/template-list.ts';
import { readTemplates } from '../templates.ts';
import type { World } from '../world.ts';
import { type Context, openCampaign } from './context.ts';
import { type ExitStatus, exit, UsageError } from './exit.ts';
import { type CommonOptions, command, withCommonOptions } from './program.ts';

/** `thidua templates [list]`: the wordings there are; `thidua templates eject <template> [dir]`: one to change. */
export function templatesCommand(context: Context): Command {
  const made = command(
    'templates',
    'liệt kê các mẫu văn bản, hoặc chép một mẫu vào thư mục của đợt để sửa câu chữ (eject)',
  )
    .usage('[list | eject <mẫu>] [thư mục]')
    .argument('[việc]', 'list (liệt kê, khi bỏ trống) hoặc eject (chép một mẫu ra để sửa)')
    .argument('[mẫu]', 'tên mẫu để chép, ví dụ decision; với list là thư mục của đợt thi đua')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại');
  return withCommonOptions(made).action(
    (task = 'list', name: string | undefined, directory: string | undefined, options: CommonOptions) =>
      context.finish(run(context, { task, name, directory }, options)),
  );
}

interface Wish {
  readonly task: string;
  readonly name: string | undefined;
  readonly directory: string | undefined;
}

function run(
  { shell, host }: Context,
  { task, name, directory }: Wish,
  { quiet }: CommonOptions,
): ExitStatus {
  if (task === 'list') {
    const { templates } = readTemplates(openCampaign(host, name));
    shell.stdout.write(templateList(templates, ownNames(openCampaign(host, name))));
    return exit.done;
  }
  if (task !== 'eject') throw new UsageError(`templates nhận “list” hoặc “eject”, không nhận “${task}”`);
  if (name === undefined)
    throw new UsageError(
      'thiếu tên mẫu để chép, ví dụ: thidua templates eject decision; xem tên mẫu bằng thidua templates',
    );
  const path = eject(openCampaign(host, directory), name.replace(/\.md$/, ''));
  if (!quiet) {
    shell.stdout.write(
      `Đã chép mẫu vào ${path}. Sửa câu chữ trong tệp này; xóa tệp là dùng lại mẫu có sẵn.\n`,
    );
    shell.stdout.write('Các giá trị dùng được trong mẫu: docs/mau-van-ban.md.\n');
  }
  return exit.done;
}

/** Copies a built-in wording into the campaign, byte for byte; never over one that the office has. */
function eject({ campaign, shipped }: World, name: string): string {
  const path = `templates/${name}.md`;
  const bytes = /^[a-z_][a-z-]*$/.test(name) ? shipped.read(path) : undefined;
  if (bytes === undefined) throw new UsageError(unknownTemplate(namesIn(shipped), name));
  if (campaign.size(path) !== undefined)
    throw new UsageError(
      `${path} đã có trong thư mục của đợt; muốn chép lại mẫu có sẵn thì xóa hoặc đổi tên tệp ấy trước`,
    );
  campaign.write(path, bytes);
  return path;
}

function ownNames({ campaign }: World): ReadonlySet<string> {
  return new Set(namesIn(campaign));
}

function namesIn(folder: World['campaign']): readonly string[] {
  return folder
    .list('templates')
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length));
}
