import { describe, expect, it } from 'vitest';
import { untoldAwards } from '../../src/compose/untold-awards.ts';
import { inputOf, nominations } from './campaign.ts';
import { shippedTemplates } from './shipped-templates.ts';

const regular = { plan: { campaign_type: 'regular' as const } };
const all = () => true;

describe('reports that leave the table of earlier awards open', () => {
  it('are told one by one, those that are printed', () => {
    const told = untoldAwards(inputOf(regular), (id) => id !== 'to-toan');
    expect(told.map(({ place }) => place)).toMatchObject([
      { file: 'nominations/nguyen-van-a.yaml' },
      { file: 'nominations/ho-ong-b.yaml' },
    ]);
  });

  it('are none where the list is there, though empty', () => {
    const said = nominations.map((nomination) => ({ ...nomination, earlier_awards: [] }));
    expect(untoldAwards(inputOf({ ...regular, nominations: said }), all)).toEqual([]);
  });

  it('are none in a campaign or a form of the office that does not ask', () => {
    expect(untoldAwards(inputOf(), all)).toEqual([]);
    const shipped = shippedTemplates().get('achievement-report-regular');
    if (!shipped) throw new Error('no form for regular work');
    const own = { ...shipped, text: shipped.text.replace('{% include "_earlier-awards" %}', '') };
    expect(
      untoldAwards(inputOf({ ...regular, templates: { 'achievement-report-regular': own } }), all),
    ).toEqual([]);
  });
});
