import { describe, expect, it } from 'vitest';
import { agreed, rulesBeside } from '../../src/check/agreed.ts';
import { rules } from '../../src/check/check.ts';
import type { Diagnostic, Route } from '../../src/diagnostic/diagnostic.ts';

const file = 'criteria.yaml';

function finding(route: Route, message = 'sai', related?: Route): Diagnostic {
  return {
    code: 'TD3102',
    severity: 'error',
    message,
    place: { file, route, at: 'value' },
    ...(related && { related: [{ message: 'ở đây', place: { file, route: related, at: 'value' } }] }),
  };
}

const kept = (
  found: Diagnostic[],
  other: Diagnostic[],
  gap: Route,
  moves = [] as { from: Route; to: Route }[],
) =>
  agreed(
    [found, other],
    { gaps: [{ file, route: gap }], moves: moves.map((move) => ({ file, ...move })) },
    rules,
  );

describe('agreed', () => {
  it('keeps what every reading finds', () => {
    const [same, first, second] = [finding(['a']), finding(['b'], '1'), finding(['b'], '2')];
    expect(kept([same, first], [same, second], ['z'])).toEqual([same]);
  });

  it('keeps nothing that lies in a faulty place or speaks of one', () => {
    const all = [finding(['a']), finding(['a', 0]), finding(['b'], 'sai', ['a', 0]), finding(['c'])];
    expect(kept(all, all, ['a'])).toEqual([finding(['c'])]);
  });

  it('points at what was misspelt where the file has it', () => {
    const found = [finding(['meant', 0], 'sai', ['meant', 1])];
    expect(kept(found, found, ['z'], [{ from: ['written'], to: ['meant'] }])).toEqual([
      finding(['written', 0], 'sai', ['written', 1]),
    ]);
  });
});

describe('rulesBeside', () => {
  const asked = (route: Route, gapFile = 'plan.yaml') =>
    rulesBeside(rules, { gaps: [{ file: gapFile, route }] }).map(({ code }) => code);

  it('does not ask for an unknown unit while the id of one is faulty, or a whole one', () => {
    expect(asked(['units', 3, 'id'])).not.toContain('TD3001');
    expect(asked(['units', 3])).not.toContain('TD3001');
    expect(asked(['units'])).not.toContain('TD3001');
  });

  it('asks while anything else of one is faulty', () => {
    expect(asked(['units', 3, 'name'])).toHaveLength(rules.length);
    expect(asked(['units', 3, 'id'])).toHaveLength(rules.length - 1);
  });

  it('does not ask for an unknown criterion while the id of one is faulty, however deep it stands', () => {
    for (const route of [
      ['criteria', 1, 'children', 0, 'id'],
      ['bonus', 'criteria', 0, 'id'],
      ['bonus'],
      ['criteria', 1, 'children'],
    ])
      expect(asked(route, file)).not.toContain('TD3101');
    expect(asked(['criteria', 1, 'children', 0, 'name'], file)).toContain('TD3101');
  });
});
