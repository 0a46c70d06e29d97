import type { Nominated, Proof } from '../../nominating.ts';
import type { Draft } from '../ask/draft.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { say } from '../layout.ts';
import { writeUnlessChanged } from '../write-unless-changed.ts';
import type { Work } from './nominate.ts';

/** Writes what was answered; where that cannot be, the answers stay in the draft. */
export function writeProof(
  { world, context, office, options, where }: Work,
  draft: Draft,
  { file, id, bytes, changes }: Proof,
  edited: Nominated | undefined,
): ExitStatus {
  const tell = (text: string) => options.quiet || say(context.shell.stdout, text);
  if (!changes) {
    draft.discard();
    tell(`Không có gì thay đổi trong ${file}.\n`);
    return exit.done;
  }
  const refusal = writeUnlessChanged(world, file, edited && office.bytesOf(file), bytes);
  if (refusal !== undefined) {
    draft.save();
    say(
      context.shell.stderr,
      `thidua: ${refusal}. Các câu trả lời còn trong ${draft.path}; làm tiếp: thidua nominate${where} --resume ${draft.name}\n`,
    );
    return exit.failed;
  }
  draft.discard();
  const next = edited ? '' : `Viết đề nghị khác: thidua nominate${where}\n`;
  tell(`Đã ghi ${file} (mã đề nghị: ${id}).\nKiểm tra cả đợt: thidua validate${where}\n${next}`);
  return exit.done;
}
