import type { DocumentForm } from '../document/form.ts';
import type { Measure } from './measure.ts';

/** What every block is set with: the form, the type's measures and the room for text. Distances in pt. */
export interface Frame {
  readonly form: DocumentForm;
  readonly measure: Measure;
  /** Width and height of the text area. */
  readonly width: number;
  readonly height: number;
}

export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}
