import { describe, expect, it } from 'vitest';
import { documentForm, documentFormRanges } from '../../src/law/document-form.ts';
import { shippedLaw } from './shipped.ts';

const law = shippedLaw();

describe('documentForm', () => {
  it('gives the first profile of the note to Mục V', () => {
    const { page, sizes, indent } = documentForm(law, '13-14-14');
    expect(page).toEqual({ width: 210, height: 297, margins: { top: 20, bottom: 20, left: 30, right: 15 } });
    expect(sizes).toMatchObject({ nationalTitle: 13, motto: 14, placeDate: 14, number: 13, body: 14 });
    expect(sizes).toMatchObject({ recipientsWord: 12, recipientsList: 11 });
    expect(indent).toBe(12.7);
  });

  it('gives the second one', () => {
    const { sizes } = documentForm(law, '12-13-13');
    expect(sizes).toMatchObject({ nationalTitle: 12, motto: 13, placeDate: 13, number: 13, body: 13 });
  });

  it.each(['13-14-14', '12-13-13'] as const)('keeps %s inside the ranges of Phụ lục I', (profile) => {
    for (const { key, min, max, choices, values } of documentFormRanges(law)) {
      const value = Number(values[profile]);
      expect(value, key).toBeGreaterThan(0);
      if (min !== undefined) expect(value, key).toBeGreaterThanOrEqual(Number(min));
      if (max !== undefined) expect(value, key).toBeLessThanOrEqual(Number(max));
      if (choices !== undefined) expect(choices.map(Number), key).toContain(value);
    }
  });

  it('names the key that the file lacks', () => {
    const values = law.documentForm.values.filter(({ key }) => key !== 'margin-top');
    expect(() => documentForm({ ...law, documentForm: { ...law.documentForm, values } }, '13-14-14')).toThrow(
      'margin-top',
    );
  });
});
