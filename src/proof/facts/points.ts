import { type Comparison, quote } from './difference.ts';
import { isRowOf } from './rosters.ts';

/** The total, the rank and the band of a nominee: on the phiếu giải trình as in the bảng tổng hợp. */
export const points: Comparison = function* (scripts, known) {
  const summaries = scripts.filter(({ document }) => document === 'score-summary');
  for (const sheet of scripts.filter(({ document }) => document === 'score-sheet')) {
    const nominee = known.nominees.find(({ id }) => id === sheet.nominee);
    const match = /Tổng điểm: ([\d.]+(?:,\d+)?)(?:; hạng (\d+))?(?:; xếp loại ([^.;\n]+))?/u.exec(sheet.text);
    if (!nominee || !match) continue;
    const [words, ...figures] = match;
    for (const { file, rows } of summaries) {
      const row = rows.find((each) => isRowOf(each, nominee));
      if (!row) continue;
      const lacking = figures.filter((figure) => figure !== undefined && !row.cells.includes(figure));
      if (lacking.length === 0) continue;
      yield {
        about: 'points',
        message: `“${nominee.name}”: phiếu giải trình ghi ${lacking.join(', ')}, bảng tổng hợp ghi khác`,
        places: [quote(sheet, match.index, words), { file, page: row.page, text: row.cells.join(' | ') }],
      };
    }
  }
};
