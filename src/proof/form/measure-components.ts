import type { LawFormValue } from '../../model/files.generated.ts';
import type { Piece, ReadPage } from '../../reading/paper.ts';
import type { Component } from './components.ts';
import type { FormValues } from './frame.ts';
import { linesOf } from './line.ts';
import { judge, type Measure, type Style } from './measure.ts';
import { ruleBelow } from './rules.ts';

/** Size, style and capitals of every component, and the rules below those that have one. */
export function* measureComponents(components: readonly Component[], values: FormValues): Iterable<Measure> {
  for (const component of components) {
    yield* measureType(component, values);
    if (component.key === 'motto') yield* measureRule(component, 'motto-rule', values);
    if (component.key === 'issuer') yield* measureRule(component, 'rule', values);
  }
  yield* measureTitleRule(components, values);
}

function* measureType({ key, page, pieces }: Component, values: FormValues): Iterable<Measure> {
  const value = values.value(key);
  const wanted = values.chosen(key);
  for (const size of new Set(pieces.map((piece) => piece.size))) {
    yield {
      value,
      aspect: 'size',
      page: page.number,
      found: size,
      wanted,
      verdict: judge(value, wanted, size),
    };
  }
  if (value.style !== undefined) {
    const found = pieces.map(styleOf).find((style) => style !== value.style) ?? value.style;
    yield kept({ value, aspect: 'style', page: page.number, found, wanted: value.style });
  }
  if (value.capitals === true) {
    const found = pieces.every(({ text }) => text === text.toUpperCase());
    yield kept({ value, aspect: 'capitals', page: page.number, found, wanted: true });
  }
}

export function styleOf({ bold, italic }: Piece): Style {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** A measure of what has no range: as the decree wants it, or not. */
export function kept(measure: Omit<Measure, 'verdict'>): Measure {
  return { ...measure, verdict: measure.found === measure.wanted ? 'kept' : 'outside-decree' };
}

/** The rule below the last line of a component, as a share of that line. */
function measureRule({ page, pieces }: Component, key: string, values: FormValues): readonly Measure[] {
  const line = linesOf(pieces).at(-1);
  if (!line) return [];
  const rule = ruleBelow(line, page);
  const share = rule === undefined ? 0 : rule.length / (line.end - line.x);
  return [measured(values.value(key), values.chosen(key), 'length', page, share)];
}

/**
 * Trích yếu has its rule (điểm b khoản 5 Mục II). A list that belongs to a paper, and a report whose form is prescribed
 * elsewhere and says in brackets what it is about, have none.
 */
function measureTitleRule(components: readonly Component[], values: FormValues): readonly Measure[] {
  const isOpening = components.some(({ key }) => key === 'national-title');
  const summary = components.filter(({ key }) => key === 'title-summary');
  const [first] = summary;
  if (!isOpening || !first || components.some(({ key }) => key === 'note')) return [];
  const shares = summary
    .flatMap(({ pieces }) => linesOf(pieces))
    .flatMap((line) => {
      const rule = ruleBelow(line, first.page);
      return rule === undefined ? [] : rule.length / (line.end - line.x);
    });
  return [measured(values.value('rule'), values.chosen('rule'), 'length', first.page, shares[0] ?? 0)];
}

function measured(
  value: LawFormValue,
  wanted: number,
  aspect: Measure['aspect'],
  page: ReadPage,
  found: number,
): Measure {
  return { value, aspect, page: page.number, found, wanted, verdict: judge(value, wanted, found) };
}
