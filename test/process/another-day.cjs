// Preloaded into a process so that its clock stands four hundred days later.
const RealDate = Date;
const shift = 400 * 24 * 60 * 60 * 1000;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
