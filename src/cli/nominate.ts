import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { answerPair, type CommonOptions, command, withCommonOptions } from './program.ts';

/** What the command line of `nominate` comes to. */
export interface NominateOptions extends CommonOptions {
  readonly kind?: string;
  readonly award?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly set?: ReadonlyMap<string, string>;
  readonly from?: string;
  readonly resume?: string | true;
  readonly edit?: string;
  readonly like?: string;
  readonly delete?: string;
  readonly yes?: boolean;
}

/** `thidua nominate [dir]`: asks for a nomination, or changes one, and writes its file. */
export function nominateCommand(context: Context): Command {
  const made = command(
    'nominate',
    'hỏi từng câu rồi viết một đề nghị khen thưởng; sửa, chép, xóa đề nghị đã có',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(
      new Option('--kind <loại>', 'cá nhân (individual), tập thể (collective), hộ gia đình (household)'),
    )
    .addOption(new Option('--award <mã>', 'mã hoặc tên danh hiệu, hình thức khen thưởng trong kế hoạch'))
    .addOption(new Option('--unit <mã>', 'mã hoặc tên đơn vị trong kế hoạch'))
    .addOption(new Option('--name <tên>', 'họ tên cá nhân, tên tập thể hoặc họ tên chủ hộ'))
    .addOption(
      new Option(
        '--set <khóa=giá trị>',
        'trả lời trước một câu hỏi bất kỳ; khóa in dưới mỗi câu hỏi; dùng được nhiều lần',
      ).argParser(answerPair('--set', 'individual.position=Chuyên viên')),
    )
    .addOption(new Option('--from <tệp>', 'lấy câu trả lời trong một tệp YAML viết như tệp đề nghị'))
    .addOption(new Option('--resume [tên]', 'làm tiếp bản nháp còn dở'))
    .addOption(new Option('--edit <mã>', 'sửa đề nghị có mã này; chỗ không sửa giữ nguyên từng chữ'))
    .addOption(new Option('--like <mã>', 'viết đề nghị mới, điền sẵn theo đề nghị có mã này'))
    .addOption(new Option('--delete <mã>', 'xóa đề nghị có mã này, sau khi hỏi lại'))
    .addOption(new Option('--yes', 'ghi (hoặc xóa) luôn, không hỏi lại, kể cả khi còn lỗi'))
    .addHelpText(
      'after',
      `
Mỗi câu trả lời được giữ ngay trong bản nháp: nghỉ giữa chừng (Ctrl-C), mất điện,
đóng cửa sổ đều không mất; lần sau gõ “thidua nominate --resume”.
Không có màn hình để hỏi thì mọi câu bắt buộc phải được trả lời bằng tùy chọn hoặc
bằng tệp của --from.

Ví dụ:
  thidua nominate
  thidua nominate --edit dang-thi-anh
  thidua nominate --from de-nghi.yaml --set individual.birth_date=14/3/1991`,
    );
  return withCommonOptions(made).action(async (directory: string | undefined, options: NominateOptions) => {
    const { nominate } = await import('./nominate/nominate.ts');
    context.finish(await nominate(context, directory, options));
  });
}
