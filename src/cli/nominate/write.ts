import type { Nominated, Proof } from '../../nominating.ts';
import type { Draft } from '../ask/draft.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { sameBytes } from '../same-bytes.ts';
import type { Work } from './nominate.ts';

/**
 * Writes the file whole, unless somebody else has changed it since it was read: then theirs stays, and the answers
 * stay in the draft.
 */
export function writeProof(
  { world, context, office, options }: Work,
  draft: Draft,
  { file, id, bytes, changes }: Proof,
  edited: Nominated | undefined,
): ExitStatus {
  const say = (text: string) => options.quiet || context.shell.stdout.write(text);
  if (!changes) {
    draft.discard();
    say(`Không có gì thay đổi trong ${file}.\n`);
    return exit.done;
  }
  const release = world.lock('write');
  if (release === undefined) return refused(`một cửa sổ khác đang ghi vào đợt thi đua này`);
  try {
    const now = world.campaign.read(file);
    const read = edited && office.survey.sources.get(file) && office.bytesOf(file);
    if (edited === undefined ? now !== undefined : !sameBytes(now, read))
      return refused(`tệp “${file}” vừa được sửa ở nơi khác; tệp ấy được giữ nguyên`);
    world.campaign.write(file, bytes);
  } finally {
    release();
  }
  draft.discard();
  const next = edited ? '' : 'Viết đề nghị khác: thidua nominate\n';
  say(`Đã ghi ${file} (mã đề nghị: ${id}).\nKiểm tra cả đợt: thidua validate\n${next}`);
  return exit.done;

  function refused(why: string): ExitStatus {
    draft.save();
    context.shell.stderr.write(
      `thidua: ${why}. Các câu trả lời còn trong ${draft.path}; làm tiếp: thidua nominate --resume ${draft.name}\n`,
    );
    return exit.failed;
  }
}
