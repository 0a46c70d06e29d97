import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formNeeds } from '../../src/interview/nomination/form-needs.ts';

const shipped = (name: string) => {
  try {
    return readFileSync(join(import.meta.dirname, `../../templates/${name}.md`), 'utf8');
  } catch {
    return undefined;
  }
};

describe('what a report asks of a nominee', () => {
  it('is read from the form by theme: a person', () => {
    const needs = formNeeds(shipped, 'achievement-report', 'individual');
    expect(needs.get('hometown')).toEqual({ part: 'THÔNG TIN CHUNG', optional: false });
    expect(needs.get('other_name')).toMatchObject({ optional: true });
    expect(needs.get('duties')).toMatchObject({ part: 'THÔNG TIN CHUNG', optional: true });
    for (const key of ['identity_number', 'ethnicity', 'address', 'members', 'earlier_awards', 'ratings'])
      expect(needs.has(key), key).toBe(false);
  });

  it('is another for a collective', () => {
    const needs = formNeeds(shipped, 'achievement-report', 'collective');
    expect(needs.get('address')).toMatchObject({ optional: false });
    expect(needs.get('members')).toMatchObject({ optional: false });
    expect(needs.has('hometown')).toBe(false);
    expect(needs.has('position')).toBe(false);
  });

  it('holds the years before in the form for regular work, and little in the one for sudden deeds', () => {
    const regular = formNeeds(shipped, 'achievement-report-regular', 'individual');
    expect(regular.has('earlier_awards')).toBe(true);
    expect(regular.get('ratings')?.part).toBe('Mức độ hoàn thành nhiệm vụ');
    expect(formNeeds(shipped, 'achievement-report-regular', 'collective').get('duties')?.part).toBe(
      'Chức năng, nhiệm vụ',
    );
    const sudden = formNeeds(shipped, 'achievement-report-sudden', 'individual');
    expect(sudden.has('earlier_awards')).toBe(false);
  });

  it('tells what the form wants from what it prints where there is any', () => {
    const regular = formNeeds(shipped, 'achievement-report-regular', 'collective');
    for (const key of ['profile', 'duties', 'experience', 'compliance', 'party_work'])
      expect(regular.get(key), key).toMatchObject({ optional: false });
    for (const key of ['fax', 'website', 'women'])
      expect(regular.get(key), key).toMatchObject({ optional: true });
    expect(regular.get('compliance')?.part).toBe(
      'Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước',
    );
    const person = formNeeds(shipped, 'achievement-report-regular', 'individual');
    expect(person.get('honours')).toMatchObject({ optional: false });
    expect(person.get('duties')).toMatchObject({ optional: false });
    expect(person.get('experience')).toMatchObject({ optional: true });
    expect(person.has('compliance')).toBe(false);
    const thematic = formNeeds(shipped, 'achievement-report', 'collective');
    expect(thematic.get('profile')).toMatchObject({ optional: false });
    const sudden = formNeeds(shipped, 'achievement-report-sudden', 'collective');
    expect(sudden.get('profile')).toMatchObject({ optional: false });
    expect(sudden.get('duties')).toMatchObject({ optional: true });
  });

  it('is not led astray by the else of a loop or a case', () => {
    const text = (name: string) =>
      name === 'r'
        ? '{% if nominee.kind == "collective" %}\n{% for one in nominee.achievements %}\n{% else %}\n{% endfor %}\n{% case nominee.award.type %}\n{% else %}\n{% endcase %}\n{% else %}\n{{ nominee.hometown }}\n{% endif %}'
        : undefined;
    expect([...formNeeds(text, 'r', 'individual').keys()]).toEqual(['hometown']);
    expect(formNeeds(text, 'r', 'collective').has('hometown')).toBe(false);
  });

  it('follows an office that prints something else', () => {
    const own: Record<string, string> = {
      r: '---\ndocument: x\n---\n# I. LÝ LỊCH\n\n- Dân tộc: {{ nominee.ethnicity | or_dots }}\n{% if nominee.kind != "individual" %}\n{{ nominee.phone }}\n{% else %}\n{% include "i" %}\n{% endif %}\n{% comment %}{{ nominee.residence }}{% endcomment %}',
      i: '{% if nominee.party_position %}{{ nominee.party_position }}{% endif %}{% include "r" %}',
    };
    const needs = formNeeds((name) => own[name], 'r', 'individual');
    expect(needs.get('ethnicity')).toEqual({ part: 'LÝ LỊCH', optional: false });
    expect(needs.get('party_position')).toEqual({ part: 'LÝ LỊCH', optional: true });
    expect(needs.has('phone')).toBe(false);
    expect(needs.has('residence')).toBe(false);
    expect(formNeeds((name) => own[name], 'r', 'collective').has('phone')).toBe(true);
  });
});
