import type { LawFormValue } from '../../model/files.generated.ts';

/** How letters stand. */
export type Style = NonNullable<LawFormValue['style']>;

/** What of a component was measured. */
export type Aspect =
  | 'size'
  | 'style'
  | 'capitals'
  | 'distance'
  | 'length'
  | 'centred'
  | 'justified'
  | 'place'
  | 'presence'
  | Offset;

/** How far from where it belongs, mm, whatever the unit of its value: its axis, its row, its edge, its line. */
export type Offset = `${'centre' | 'level' | 'edge' | 'line'}-offset`;

export function isOffset(aspect: Aspect): aspect is Offset {
  return aspect.endsWith('-offset');
}

export type Verdict =
  /** As the decree wants and as the office has chosen. */
  | 'kept'
  /** Within the decree, yet not what the chosen profile sets. */
  | 'off-profile'
  /** Outside what the decree allows. */
  | 'outside-decree';

/** One reading of the ruler on a finished page. */
export interface Measure {
  readonly value: LawFormValue;
  readonly aspect: Aspect;
  readonly page: number;
  /** What was found, in the value's own unit; a style or a yes for what has no number. */
  readonly found: number | Style | boolean;
  /** What the chosen profile sets. */
  readonly wanted: number | Style | boolean;
  readonly verdict: Verdict;
}

/** How far a reading may be off before it counts: what rounding to hundredths of a point and a thin rule make. */
export const tolerance = { mm: 0.3, pt: 0.1, share: 0.02, line: 0.02 } as const;

/** Judges a number against the range of the decree, then against the chosen value. */
export function judge(value: LawFormValue, wanted: number, found: number): Verdict {
  const slack = tolerance[value.unit];
  const { min, max, choices } = value;
  const below = min !== undefined && found < Number(min) - slack;
  const above = max !== undefined && found > Number(max) + slack;
  const other = choices !== undefined && !choices.some((choice) => Math.abs(Number(choice) - found) <= slack);
  if (below || above || other) return 'outside-decree';
  return Math.abs(found - wanted) <= slack ? 'kept' : 'off-profile';
}
