import { within } from '../edges.ts';
import { decimal, shown } from '../exact.ts';
import { capped, none, type Way, worth } from '../mark.ts';

const one = decimal('1');

/** The cell where the row of one number meets the column of another; outside the table what `otherwise` declares. */
export const table: Way = ({ criterion, score, max, digits }) => {
  const { rows = [], columns = [], cells = [], otherwise } = criterion.scoring ?? {};
  const { row, column } = score;
  if (row === undefined || column === undefined)
    return none({ code: 'wrong-input', args: { method: 'table' } });
  const line = rows.findIndex((edges) => within({ over: decimal(row), under: one }, edges));
  const place = columns.findIndex((edges) => within({ over: decimal(column), under: one }, edges));
  const cell = cells[line]?.[place];
  const found = cell ?? otherwise;
  if (found === undefined) return none({ code: 'no-cell', args: { row, column } });
  const points = decimal(found);
  const code = cell === undefined ? 'table-otherwise' : 'table';
  return capped(worth(points, { code, args: { row, column, points: shown(points, digits) } }), max, digits);
};
