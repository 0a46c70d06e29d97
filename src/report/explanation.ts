/** What a code means; a rule of `check` carries its own. */
export interface Explanation {
  /** One Vietnamese line, without a full stop. */
  readonly title: string;
  /** Two to four Vietnamese sentences: what it means, why it matters, how to mend it. */
  readonly explanation: string;
}
