import { yesOrNo } from '../../interview/schema-question.ts';
import { type Nominated, withoutNomination } from '../../nominating.ts';
import { Cancelled } from '../ask/prompter.ts';
import { type ExitStatus, exit, UsageError } from '../exit.ts';
import { say } from '../layout.ts';
import { writeUnlessChanged } from '../write-unless-changed.ts';
import { lockNomination } from './lock-nomination.ts';
import type { Work } from './nominate.ts';
import { nominationOf } from './nomination-of.ts';

/**
 * Removes a nomination after a question: its file, or its place in a file that holds several; not while another window
 * edits it.
 */
export async function deleteNomination(work: Work, id: string): Promise<ExitStatus> {
  const nominated = nominationOf(work.office, id);
  const release = lockNomination(work.world, id);
  try {
    return await removed(work, nominated);
  } finally {
    release();
  }
}

async function removed(work: Work, nominated: Nominated): Promise<ExitStatus> {
  const { world, office, options, prompter, context } = work;
  const { id } = nominated.value;
  const { file } = nominated;
  const rest = withoutNomination(office, nominated);
  if (rest !== undefined && 'stuck' in rest) {
    say(
      context.shell.stderr,
      `thidua: không tách được đề nghị “${id}” khỏi ${file} mà giữ nguyên phần còn lại; hãy xóa tay\n`,
    );
    return exit.faulty;
  }
  if (!(options.yes || (await confirmed(rest === undefined)))) return exit.cancelled;
  const refusal = writeUnlessChanged(world, file, office.bytesOf(file), rest?.bytes);
  if (refusal !== undefined) {
    say(context.shell.stderr, `thidua: ${refusal}; chưa xóa gì\n`);
    return exit.failed;
  }
  const named = office.mentions(id);
  if (!options.quiet) {
    say(
      context.shell.stdout,
      `Đã xóa đề nghị “${id}” khỏi ${file}. Tệp minh chứng vẫn còn trong evidence/.\n`,
    );
    if (named)
      say(
        context.shell.stdout,
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
        {
          proposal: 'false',
          complaint: undefined,
          canGoBack: false,
          flag: '--yes',
          stopping: 'thôi, không xóa',
        },
      );
      return reply !== 'back' && reply.answer === 'true';
    } catch (error) {
      if (error instanceof Cancelled) return false;
      throw error;
    }
  }
}
