import { type Context, type Emitter, evalToken, ForTag, IncludeTag, RenderTag } from 'liquidjs';

/** How often a part may stand within itself. */
const deepest = 12;
/** Rounds of all loops of one paper: ten thousand nominees with hundreds of lines each have fewer. */
const mostRounds = 2 ** 22;
/** What liquidjs may take for one paper, letters and items of lists counted alike: a range is written out before it is looped over. */
export const mostTaken = 2 ** 26;

/** Says that a template would never come to an end, or not while somebody waits. */
export class EndlessFault extends Error {
  readonly of: 'parts' | 'rounds';

  constructor(of: 'parts' | 'rounds') {
    super(`endless ${of}`);
    this.of = of;
  }
}

/** How much one paper has asked for. Counted, not timed: a fault is one on every machine. */
export class Bounds {
  readonly #open = new Map<string, number>();
  #rounds = 0;

  startAnew(): void {
    this.#open.clear();
    this.#rounds = 0;
  }

  /** Before a part is written, which `leave` ends. Throws `EndlessFault`. */
  enter(part: string): void {
    const depth = (this.#open.get(part) ?? 0) + 1;
    if (depth > deepest) throw new EndlessFault('parts');
    this.#open.set(part, depth);
  }

  leave(part: string): void {
    this.#open.set(part, (this.#open.get(part) ?? 1) - 1);
  }

  /** Before a loop of so many rounds. Throws `EndlessFault`. */
  loop(rounds: number): void {
    this.#rounds += rounds;
    if (this.#rounds > mostRounds) throw new EndlessFault('rounds');
  }
}

/** The tags of liquidjs that can go on for ever, within bounds. */
export function boundedTags(bounds: Bounds) {
  return {
    include: class extends IncludeTag {
      override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
        const part = this.partialScope()?.name ?? '';
        bounds.enter(part);
        yield* super.render(context, emitter);
        bounds.leave(part);
      }
    },
    render: class extends RenderTag {
      override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
        const part = this.partialScope()?.name ?? '';
        bounds.enter(part);
        yield* super.render(context, emitter);
        bounds.leave(part);
      }
    },
    for: class extends ForTag {
      override *render(context: Context, emitter: Emitter): ReturnType<ForTag['render']> {
        const items: unknown = yield evalToken(this.collection, context);
        bounds.loop(Array.isArray(items) ? items.length : 1);
        return yield* super.render(context, emitter);
      }
    },
  };
}
