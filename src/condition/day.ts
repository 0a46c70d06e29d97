/** A day of the calendar; compared with other days and with nothing else. */
export class Day {
  /** `YYYY-MM-DD`, so that the order of texts is the order of days. */
  readonly iso: string;

  constructor(iso: string) {
    this.iso = iso;
  }

  compare({ iso }: Day): number {
    return this.iso < iso ? -1 : this.iso > iso ? 1 : 0;
  }
}
