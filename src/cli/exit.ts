/** Exit statuses of the command line's contract. */
export const exit = {
  done: 0,
  /** The campaign has at least one error. */
  faulty: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Reading or writing failed, or the program itself did. */
  failed: 3,
  /** The person cancelled a prompt. */
  cancelled: 130,
} as const;

export type ExitStatus = (typeof exit)[keyof typeof exit];

/** The command line is wrong in a way that only the command itself can see. The message is Vietnamese. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
