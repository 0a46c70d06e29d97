import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { answerPair, type CommonOptions, command, withCommonOptions } from './program.ts';

/** What the command line of `council` comes to. */
export interface CouncilOptions extends CommonOptions {
  readonly task?: string;
  readonly member?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly place?: string;
  readonly absent?: string;
  readonly issued?: string;
  readonly returned?: string;
  readonly valid?: string;
  readonly teller?: string;
  readonly result?: ReadonlyMap<string, string>;
  readonly set?: ReadonlyMap<string, string>;
  readonly from?: string;
  readonly resume?: string | true;
  readonly yes?: boolean;
}

/** `thidua council [dir]`: the members of the council, its sitting, its ballots and its points, asked and written. */
export function councilCommand(context: Context): Command {
  const made = command(
    'council',
    'hỏi rồi ghi thành viên Hội đồng, cuộc họp, kết quả kiểm phiếu, điểm Hội đồng chấm',
  )
    .usage('[tùy chọn] [thư mục]')
    .argument('[thư mục]', 'thư mục của đợt thi đua; bỏ trống là thư mục hiện tại')
    .addOption(
      new Option('--task <việc>', 'sitting (cuộc họp, kiểm phiếu), scores (điểm chấm), members (thành viên)'),
    )
    .addOption(
      new Option(
        '--member <chữ>',
        'một thành viên, như “Ông Đoàn Khắc Tường; Giám đốc Sở; chủ tịch” (nêu được nhiều lần)',
      ).argParser(lineByLine),
    )
    .addOption(new Option('--date <ngày>', 'ngày họp, như 10/12/2026'))
    .addOption(new Option('--start <giờ>', 'giờ bắt đầu, như 08:00'))
    .addOption(new Option('--end <giờ>', 'giờ kết thúc'))
    .addOption(new Option('--place <nơi>', 'địa điểm họp'))
    .addOption(
      new Option('--absent <mã>', 'mã các thành viên vắng mặt, cách nhau bằng dấu phẩy; "" là không ai'),
    )
    .addOption(new Option('--issued <số>', 'số phiếu phát ra'))
    .addOption(new Option('--returned <số>', 'số phiếu thu về'))
    .addOption(new Option('--valid <số>', 'số phiếu hợp lệ'))
    .addOption(
      new Option(
        '--teller <chữ>',
        'một người kiểm phiếu, Trưởng ban trước, như “Bà Đinh Thị Ngọc Yến; Chuyên viên” (nêu được nhiều lần); "" là không ghi ai',
      ).argParser(lineByLine),
    )
    .addOption(
      new Option(
        '--result <mã=phiếu>',
        'phiếu của một đề nghị: đồng ý, hoặc đồng ý-không đồng ý, như dang-thi-anh=8-1 (nêu được nhiều lần)',
      ).argParser(answerPair('--result', 'dang-thi-anh=8-1')),
    )
    .addOption(
      new Option(
        '--set <khóa=giá trị>',
        'trả lời trước một câu hỏi bất kỳ; khóa in dưới mỗi câu hỏi (nêu được nhiều lần)',
      ).argParser(answerPair('--set', 'ballots.vote_threshold.percent=80')),
    )
    .addOption(new Option('--from <tệp>', 'tệp .yaml ghi sẵn câu trả lời'))
    .addOption(new Option('--resume [tên]', 'làm tiếp bản nháp còn dở'))
    .addOption(new Option('--yes', 'ghi luôn, không hỏi lại, kể cả khi còn lỗi'))
    .addHelpText(
      'after',
      `
Số phiếu không thể có (thu về nhiều hơn phát ra, cộng lại nhiều hơn phiếu hợp lệ) bị
từ chối ngay khi gõ. Chỗ không hỏi tới trong council.yaml được giữ nguyên từng chữ.

Ví dụ:
  thidua council
  thidua council --task sitting --date 10/12/2026 --absent trinh-xuan-bang
  thidua council --task scores`,
    );
  return withCommonOptions(made).action(async (directory: string | undefined, options: CouncilOptions) => {
    const { council } = await import('./council/council.ts');
    context.finish(await council(context, directory, options));
  });
}

/** An option that may be given again: each time a line of its own. */
function lineByLine(one: string, before: string | undefined): string {
  return before === undefined ? one : `${before}\n${one}`;
}
