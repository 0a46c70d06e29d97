import type { Question } from '../../interview/question.ts';
import type { Asking } from './prompter.ts';

/** Keys, and what each of them does, for the line below a question. */
export type Keys = readonly (readonly [key: string, action: string])[];

/** The keys of a text; how to take out what is filled in is told where something is. */
export function textKeys({ manner, optional }: Question, { proposal }: Asking): Keys {
  if (manner.by === 'text')
    return [
      ['Enter', manner.list ? 'sang dòng mới' : 'sang đoạn mới'],
      ['Enter ở dòng trống', 'xong'],
      ['Backspace ở dòng trống', 'về dòng trên'],
      ['Ctrl-E', 'mở trình soạn thảo'],
    ];
  const clear: Keys = proposal ? [['Ctrl-U', 'xóa chữ điền sẵn']] : [];
  return [['Enter', optional ? 'xong, để trống là bỏ qua' : 'xong'], ...clear];
}

/** The keys of every question. */
export function always({ canGoBack, backTo = 'câu trước', stopping = 'nghỉ, giữ bản nháp' }: Asking): Keys {
  const stop = ['Ctrl-C', stopping] as const;
  return canGoBack ? [['Esc', backTo], stop] : [stop];
}
