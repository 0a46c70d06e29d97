import { groupBy } from '../model/group-by.ts';
import type { FolderProof } from '../proof/proof.ts';
import { countsOf, isClean } from './proof.ts';
import { deviationsOf, deviationWords } from './proof-form.ts';

/** How many faults the one page of the sheet has room for. */
const shown = 8;
/** How many papers without a number it names. */
const named = 4;

/**
 * What the phiếu soát trước khi ký names: the papers by kind, what is off in each, and the conclusion.
 *
 * @param warnings how many warnings of `validate` stand open: they stop nobody, but whoever signs must know of them
 */
export function signingSheet(report: FolderProof, warnings: number) {
  const { papers, differences } = report.proof;
  const counts = countsOf(report);
  const faults = [
    ...deviationWords(papers),
    ...differences.map(({ message, places: [place] }) =>
      place ? `${place.file}, trang ${place.page}: ${message}` : message,
    ),
    ...report.missing.map((file) => `${file}: không còn tệp`),
    ...report.unreadable.map((file) => `${file}: không đọc được`),
    ...report.unprinted.map((file) => `${file}: chưa in`),
    ...report.outdated.map((file) => `${file}: hồ sơ bây giờ không còn văn bản này`),
  ];
  const unnumbered = papers.filter((paper) => paper.unnumbered).map(({ file }) => file.replace(/^out\//, ''));
  return {
    check: {
      clean: isClean(report),
      warnings,
      files: counts.papers,
      pages: counts.pages,
      measures: counts.measures,
      deviations: counts.deviations,
      differences: counts.differences,
      papers: [...groupBy(papers, ({ document }) => document)].map(([document, all]) => ({
        document,
        files: all.length,
        pages: all.reduce((sum, { pages }) => sum + pages, 0),
        deviations: all.reduce((sum, { measures }) => sum + deviationsOf(measures).length, 0),
        differences: differences.filter(({ places: [first] }) => all.some(({ file }) => file === first?.file))
          .length,
      })),
      faults: faults.slice(0, shown),
      more: Math.max(0, faults.length - shown),
      unnumbered: unnumbered.slice(0, named),
      unnumbered_more: Math.max(0, unnumbered.length - named),
    },
  };
}
