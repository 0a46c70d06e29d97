import { Liquid } from 'liquidjs';
import { Bounds, boundedTags, mostTaken } from './bounds.ts';
import { FilterFault } from './fault.ts';
import { ownFilters, plainFilters } from './filters.ts';
import { fillSlots, putSlot } from './slots.ts';
import { plainCapture, tagNames } from './tags.ts';

/** Liquid over a closed set of templates, and how values get into its text. */
export interface ClosedLiquid {
  readonly liquid: Liquid;
  /** What stands in the text for a value. Throws `FilterFault`. */
  print(value: unknown): string;
  /** A captured text as the value that it is from then on. */
  capture(text: string): string;
  /** Values put into the text since the last call; what is rendered next starts anew. */
  takeSlots(): readonly string[];
  /** How much the paper that is being written may ask for. */
  readonly bounds: Bounds;
}

/** No file is looked up elsewhere, every value is escaped, every name must exist. Parsed templates are kept. */
export function closedLiquid(bodies: ReadonlyMap<string, string>): ClosedLiquid {
  let slots: string[] = [];
  // A number comes from counting, never from a file, and may well be a list's: it needs no slot.
  const print = (value: unknown) =>
    typeof value === 'number' ? String(value) : putSlot(printable(value), slots);
  const capture = (text: string) => fillSlots(text, slots);
  const liquid = new Liquid({
    templates: Object.fromEntries(bodies),
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Only the filter of dates asks for one, which is taken out; looking it up costs more than parsing a template.
    locale: 'vi',
    outputEscape: print,
    memoryLimit: mostTaken,
  });
  restrict(liquid);
  const bounds = new Bounds();
  liquid.registerTag('capture', plainCapture(capture));
  for (const [name, tag] of Object.entries(boundedTags(bounds))) liquid.registerTag(name, tag);
  return {
    liquid,
    bounds,
    print,
    capture,
    takeSlots() {
      const taken = slots;
      slots = [];
      return taken;
    },
  };
}

function restrict(liquid: Liquid): void {
  for (const name of Object.keys(liquid.filters))
    if (!plainFilters.includes(name)) liquid.unregisterFilter(name);
  for (const name of Object.keys(liquid.tags)) if (!tagNames.includes(name)) delete liquid.tags[name];
  for (const [name, filter] of Object.entries(ownFilters)) liquid.registerFilter(name, filter);
}

function printable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  throw new FilterFault(
    'giá trị ở đây không phải chữ hay số',
    'chọn một mục bên trong nó, hoặc dùng {% for … %} với danh sách',
  );
}
