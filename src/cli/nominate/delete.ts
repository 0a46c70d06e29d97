import { yesOrNo } from '../../interview/schema-question.ts';
import { withoutNomination } from '../../nominating.ts';
import { Cancelled } from '../ask/prompter.ts';
import { type ExitStatus, exit, UsageError } from '../exit.ts';
import { writeUnlessChanged } from '../write-unless-changed.ts';
import type { Work } from './nominate.ts';
import { nominationOf } from './nomination-of.ts';

/** Removes a nomination after a question: its file, or its place in a file that holds several. */
export async function deleteNomination(work: Work, id: string): Promise<ExitStatus> {
  const { world, office, options, prompter, context } = work;
  const nominated = nominationOf(office, id);
  const { file } = nominated;
  const rest = withoutNomination(office, nominated);
  if (rest !== undefined && 'stuck' in rest) {
    context.shell.stderr.write(
      `thidua: không tách được đề nghị “${id}” khỏi ${file} mà giữ nguyên phần còn lại; hãy xóa tay\n`,
    );
    return exit.faulty;
  }
  if (!(options.yes || (await confirmed(rest === undefined)))) return exit.cancelled;
  const refusal = rest && writeUnlessChanged(world, file, office.bytesOf(file), rest.bytes);
  if (refusal !== undefined) {
    context.shell.stderr.write(`thidua: ${refusal}; chưa xóa gì\n`);
    return exit.failed;
  }
  if (rest === undefined) world.campaign.remove(file);
  const named = office.mentions(id);
  if (!options.quiet) {
    context.shell.stdout.write(
      `Đã xóa đề nghị “${id}” khỏi ${file}. Tệp minh chứng vẫn còn trong evidence/.\n`,
    );
    if (named)
      context.shell.stdout.write(
        `council.yaml còn nhắc tới “${id}”; chạy thidua validate${work.where} để xem chỗ cần sửa.\n`,
      );
  }
  return exit.done;

  async function confirmed(whole: boolean): Promise<boolean> {
    if (prompter === undefined)
      throw new UsageError('xóa đề nghị thì phải hỏi lại, mà ở đây không có màn hình để hỏi; thêm --yes');
    try {
      const reply = await prompter.ask(
        {
          key: 'yes',
          title: `Xóa đề nghị “${id}”?`,
          description: whole
            ? `Tệp ${file} sẽ bị xóa.`
            : `Tệp ${file} còn đề nghị khác nên chỉ bớt phần này.`,
          manner: { by: 'choice', options: [...yesOrNo].reverse() },
          optional: false,
        },
        { proposal: 'false', complaint: undefined, canGoBack: false, flag: '--yes' },
      );
      return reply !== 'back' && reply.answer === 'true';
    } catch (error) {
      if (error instanceof Cancelled) return false;
      throw error;
    }
  }
}
