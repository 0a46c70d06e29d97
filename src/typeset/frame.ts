import type { Run } from '../document/block.ts';
import type { Section } from '../document/document.ts';
import type { DocumentForm } from '../document/form.ts';
import type { Measure } from './measure.ts';
import type { Footnote } from './word.ts';

/** What every block is set with: the form, the type's measures and the room for text. Distances in pt. */
export interface Frame {
  readonly form: DocumentForm;
  readonly measure: Measure;
  /** Width and height of the text area. */
  readonly width: number;
  readonly height: number;
  /** The whole page, and where on it the text area begins. */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly left: number;
    readonly top: number;
  };
  /** Numbers the footnotes of a section in their order. */
  readonly footnote: (runs: readonly Run[]) => Footnote;
}

export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** The frame of pages of one orientation, but for the footnotes, which each section numbers anew. */
export function frameOf(
  orientation: Section['orientation'],
  form: DocumentForm,
  measure: Measure,
): Omit<Frame, 'footnote'> {
  const { width: short, height: long, margins } = form.page;
  const width = points(orientation === 'portrait' ? short : long);
  const height = points(orientation === 'portrait' ? long : short);
  const [left, top] = [points(margins.left), points(margins.top)];
  return {
    form,
    measure,
    width: width - left - points(margins.right),
    height: height - top - points(margins.bottom),
    page: { width, height, left, top },
  };
}
