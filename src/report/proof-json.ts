import { isOffset, type Measure } from '../proof/form/measure.ts';
import type { FolderProof } from '../proof/proof.ts';
import { countsOf } from './proof.ts';
import { alike } from './proof-form.ts';

/** What `thidua proof --format json` prints: every reading once for all the pages that show it alike. */
export function proofJson(report: FolderProof): string {
  const { proof, missing, unreadable, unprinted, outdated } = report;
  const papers = proof.papers.map(({ file, document, pages, measures }) => ({
    path: file,
    document,
    pages,
    measures: grouped(measures),
  }));
  return `${JSON.stringify(
    {
      version: 1,
      papers,
      differences: proof.differences.map(({ about, message, places }) => ({ about, message, places })),
      missing,
      unreadable,
      unprinted,
      outdated,
      summary: countsOf(report),
    },
    null,
    2,
  )}\n`;
}

function grouped(measures: readonly Measure[]) {
  return alike(measures).map(({ measure: { value, aspect, found, wanted, verdict }, pages }) => ({
    component: value.key,
    aspect,
    unit: typeof found !== 'number' ? null : isOffset(aspect) ? 'mm' : value.unit,
    required: {
      min: isOffset(aspect) ? null : (value.min ?? null),
      max: isOffset(aspect) ? null : (value.max ?? null),
      choices: isOffset(aspect) ? null : (value.choices ?? null),
      chosen: wanted,
    },
    found: typeof found === 'number' ? Math.round(found * 100) / 100 : found,
    verdict,
    item: value.item,
    status: value.status,
    pages,
  }));
}
