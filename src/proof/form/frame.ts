import type { LawFormValue } from '../../model/files.generated.ts';
import type { ReadPage } from '../../reading/paper.ts';
import { tolerance } from './measure.ts';

/** The sizes of Quốc hiệu, Tiêu ngữ and the place line that the office has chosen. */
export type Profile = keyof LawFormValue['values'];

/** Where text may stand on a page by the chosen margins, pt from the top left corner. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the first line of a paragraph begins. */
  readonly indent: number;
}

export const pointsPerMillimetre = 72 / 25.4;

/** Every value of `law/document-form.yaml`, by key, as numbers. */
export class FormValues {
  readonly #values: ReadonlyMap<string, LawFormValue>;
  readonly #profile: Profile;

  constructor(values: readonly LawFormValue[], profile: Profile) {
    this.#values = new Map(values.map((value) => [value.key, value]));
    this.#profile = profile;
  }

  /** @throws Error naming the key when the law has no such value: the program's own fault. */
  value(key: string): LawFormValue {
    const value = this.#values.get(key);
    if (value === undefined) throw new Error(`law/document-form.yaml has no “${key}”`);
    return value;
  }

  /** What the chosen profile sets, in the value's own unit. */
  chosen(key: string): number {
    return Number(this.value(key).values[this.#profile]);
  }

  /** The line spacing that is right for a paper set so: the chosen one, or a tighter one that the decree allows. */
  spacingFor(found: number): number {
    const { min } = this.value('line-spacing');
    const chosen = this.chosen('line-spacing');
    return min !== undefined && found >= Number(min) - tolerance.line && found < chosen ? found : chosen;
  }

  frameOf({ width, height }: ReadPage): Frame {
    const distance = (key: string) => this.chosen(key) * pointsPerMillimetre;
    return {
      left: distance('margin-left'),
      indent: distance('margin-left') + distance('indent'),
      right: width - distance('margin-right'),
      top: distance('margin-top'),
      bottom: height - distance('margin-bottom'),
    };
  }
}
