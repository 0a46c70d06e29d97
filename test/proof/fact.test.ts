import { expect, it } from 'vitest';
import { factsIn } from '../../src/proof/facts/fact.ts';
import { nothingKnown } from './nothing-known.ts';

it.each(['Trần Văn Mười (Mười Đen)', 'Trần Văn Mười (M', 'A+ [B'])(
  'the title of a person is found whatever signs the name has: %s',
  (name) => {
    const known = { ...nothingKnown, people: [{ name, positions: [] }] };
    expect(factsIn(`Kính gửi Ông ${name}.`, known)).toContainEqual(
      expect.objectContaining({ kind: 'title', value: 'ông', about: name, offset: 9, words: 'Ông' }),
    );
  },
);
