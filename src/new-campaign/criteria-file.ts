import { Big } from 'big.js';
import type { Value } from '../parse/tree.ts';
import type { NewCampaign } from './new-campaign.ts';

type Mapping = { readonly [key: string]: Value };

/** The value of `criteria.yaml`: with a scale where every criterion has points, met or not met otherwise. */
export function criteriaFile({ criteria, contents, scaleSource }: NewCampaign): Mapping {
  const scaled = isScaled(criteria);
  const codes = (contents.length === 0 ? [''] : contents).map((_, index) => `nd${index + 1}`);
  return {
    ...(scaled
      ? { scale: { max: sumOf(criteria), ...(scaleSource && { source: { ...scaleSource } }) } }
      : {}),
    criteria: (criteria.length === 0 ? [{ name: null }] : criteria).map(({ name, ...rest }, index, all) => ({
      id: `tc${index + 1}`,
      name,
      // One criterion for each content, in their order; otherwise each judges them all until somebody says more.
      contents: all.length === codes.length ? [codes[index] ?? ''] : codes,
      ...('max' in rest && rest.max !== undefined && scaled ? { max: rest.max } : {}),
    })),
  };
}

/** Keys that criteria may have, with an example each; that of the scale only where there is one. */
export function criteriaExamples({ criteria }: NewCampaign): Mapping {
  return { ...(isScaled(criteria) && { scale: scaleExample }), ...examples };
}

const scaleExample: Mapping = {
  source: {
    type: 'Hướng dẫn',
    number: '01',
    symbol: 'HD-HĐTĐKT',
    date: '24/9/2026',
    summary: 'về việc chấm điểm, xếp loại tập thể, cá nhân trong phong trào thi đua',
  },
};

const examples: Mapping = {
  criteria: [
    { description: 'Nội dung đầy đủ của tiêu chí, như trong văn bản của cơ quan.', evidence: 'required' },
  ],
};

/** Whether a scale can be made: every criterion has its points. */
export function isScaled(criteria: NewCampaign['criteria']): boolean {
  return criteria.length > 0 && criteria.every(({ max }) => max !== undefined);
}

function sumOf(criteria: NewCampaign['criteria']): string {
  const sum = criteria.reduce((total, { max = '0' }) => total.plus(max.replace(',', '.')), new Big(0));
  return sum.toFixed().replace('.', ',');
}
