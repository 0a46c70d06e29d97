import type { Code } from './codes.ts';

/** A finding as data. Its places are symbolic; `locate` turns them into lines and columns once, at the end. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** What was read and what is accepted: one Vietnamese sentence without a full stop. */
  readonly message: string;
  /** How to mend it, one Vietnamese sentence. */
  readonly help?: string;
  readonly place: Place;
  readonly related?: readonly Related[];
  /** What to put in the place of the text it points at, where that is safe and loses nothing. */
  readonly replacement?: string;
  /** The article it rests on, e.g. `khoản 1 Điều 80 Luật 06/2022/QH15`. */
  readonly law?: string;
}

export type Severity = 'error' | 'warning';

export interface Related {
  readonly message: string;
  readonly place: Place;
}

/** Keys and list positions from the root of a file to a value. */
export type Route = readonly (string | number)[];

/**
 * Where a finding points: a node of a YAML tree by its route (the key that names it, or its value, or a part of the
 * value's text), or a stretch of the source itself for what is found before there is a tree.
 */
export type Place =
  | { readonly file: string; readonly route: Route; readonly at: 'key' | 'value' }
  | {
      readonly file: string;
      readonly route: Route;
      readonly at: 'text';
      readonly from: number;
      readonly to: number;
    }
  | { readonly file: string; readonly offset: number; readonly length: number };

/** What a stage of the pipeline returns. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
