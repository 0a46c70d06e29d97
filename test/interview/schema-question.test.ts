import { expect, it } from 'vitest';
import { schemaQuestion } from '../../src/interview/schema-question.ts';

it('tells an example from what is said behind it', () => {
  expect(schemaQuestion('council', ['abbreviation'])).toMatchObject({
    description: 'Chữ viết tắt trong ký hiệu văn bản của hội đồng. Hội đồng có dãy số riêng.',
    example: 'HĐTĐKT',
  });
  expect(schemaQuestion('plan', ['agency', 'place'])).toMatchObject({
    description: 'Địa danh ghi trước ngày tháng trên văn bản, đúng như cơ quan vẫn ghi.',
    example: 'Vĩnh Phúc',
  });
});

it('says nothing twice', () => {
  expect(schemaQuestion('council', ['name'])).toMatchObject({ title: 'Tên hội đồng', description: '' });
});

it('says in words what a choice left out means', () => {
  expect(schemaQuestion('plan', ['campaign_type']).description).toBe(
    'Bỏ trống thì coi là theo đợt, theo chuyên đề.',
  );
});
