import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic, Place } from '../diagnostic/diagnostic.ts';
import { suggest } from '../vietnamese/suggest.ts';
import { shortened } from './text/shortened.ts';

/** The list from which an id must come. */
export interface IdList {
  /** What its entries are, e.g. `đơn vị`. */
  readonly noun: string;
  /** Where it stands in words, e.g. `units (Đơn vị) của plan.yaml`. */
  readonly where: string;
  readonly place: Place;
  readonly entries: readonly { readonly id: string; readonly name: string; readonly place: Place }[];
}

const shownAtMost = 8;
/** Beyond this a list is only searched among the ids that begin alike. */
const manyEntries = 200;

/** The finding that an id is in none of its list: what is accepted, where the list stands, which one may be meant. */
export function unknownId(code: Code, written: string, place: Place, list: IdList): Diagnostic {
  const meant = nearest(written, list);
  return {
    code,
    severity: 'error',
    message: `không có ${list.noun} nào mang mã “${written}”; ${list.where} có ${accepted(list)}`,
    help: meant
      ? `có phải ý anh/chị là “${meant.id}” (${shortened(meant.name)})?`
      : `chọn một mã trong ${list.where}, hoặc khai thêm ${list.noun} này ở đó`,
    place,
    related: [
      meant
        ? { message: `“${meant.id}” khai báo tại đây`, place: meant.place }
        : { message: `danh sách ${list.noun} khai báo tại đây`, place: list.place },
    ],
  };
}

function nearest(written: string, { entries }: IdList) {
  const likely = entries.length > manyEntries ? entries.filter(({ id }) => id[0] === written[0]) : entries;
  const id = suggest(
    written,
    likely.map((entry) => entry.id),
  );
  if (id !== undefined) return entries.find((entry) => entry.id === id);
  if (entries.length > manyEntries) return undefined;
  const name = suggest(
    written,
    entries.map((entry) => entry.name),
  );
  return name === undefined ? undefined : entries.find((entry) => entry.name === name);
}

function accepted({ entries }: IdList): string {
  if (entries.length === 0) return 'chưa khai mục nào';
  const shown = entries.slice(0, shownAtMost).map(({ id }) => id);
  const rest = entries.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} và ${rest} mã khác` : shown.join(', ');
}
