import type { World } from '../../world.ts';
import { UsageError } from '../exit.ts';
import { heldLock } from '../held-lock.ts';
import { type Draft, draftNames, newDraft, openDraft } from './draft.ts';

/** A new draft for a command, or with `--resume` the last one that was left unfinished. */
export function takeDraft(world: World, command: string, resume: boolean): Draft {
  if (!resume) return newDraft(world, command);
  const [latest] = draftNames(world, command).toReversed();
  const draft = latest === undefined ? undefined : openDraft(world, latest);
  if (draft === undefined)
    throw new UsageError('không có bản nháp nào để làm tiếp; bỏ --resume để bắt đầu từ đầu');
  if ('pid' in draft)
    throw new UsageError(`bản nháp đang mở ở một cửa sổ khác; hãy đóng cửa sổ ấy trước ${heldLock(draft)}`);
  return draft;
}

/** What a person reads who takes up a draft. */
export function resuming(answers: number): string {
  return `Làm tiếp bản nháp: ${answers} câu đã trả lời; bấm Esc để xem lại từng câu trước.\n`;
}
