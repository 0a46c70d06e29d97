import type { Answer, Question } from '../../interview/question.ts';

/** What came of asking one question. */
export type Reply = { readonly answer: Answer } | 'back';

/** How a question is put this time. */
export interface Asking {
  /** Filled in, or pointed at, for the person to keep or change. */
  readonly proposal: string | undefined;
  /** Why the proposal no longer does, where an answer of an earlier session is asked for again. */
  readonly complaint: string | undefined;
  readonly canGoBack: boolean;
  /** Where Esc leads; “câu trước” where nothing is said. */
  readonly backTo?: string;
  /** The words of the command line that answer the question; empty where nothing there does. */
  readonly flag: string;
  /** What stopping comes to; “nghỉ, giữ bản nháp” where nothing is said. */
  readonly stopping?: string;
  /** Is told what has been typed so far, and whether a line has just been ended. */
  keep?(typed: string, ended: boolean): void;
}

/** Somebody to ask: a person at a terminal. */
export interface Prompter {
  /** @throws Cancelled when the person wants to stop. */
  ask(question: Question, asking: Asking): Promise<Reply>;
  /** What the rules say of an answer that was taken, or of a file before it is written. */
  remark(text: string, severity?: 'error' | 'warning'): void;
  /** Prints lines between questions. */
  say(text: string): void;
}

/** The person pressed Ctrl-C or closed the input. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
