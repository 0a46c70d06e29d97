import { Liquid, type Template as Parsed } from 'liquidjs';
import { FilterFault } from './fault.ts';
import { ownFilters, plainFilters } from './filters.ts';
import { fillSlots, putSlot } from './slots.ts';
import { closeStandaloneTags, splitTemplate, type TemplateSource } from './source.ts';
import { plainCapture, tagNames } from './tags.ts';
import { translateFault } from './translate.ts';

/** What Liquid made of a template: Markdown with slots, and the values that belong in them. */
export interface Rendered {
  readonly text: string;
  readonly slots: readonly string[];
}

/** What a template may name. No value is undefined: what is unknown is null, so a misspelt name is told apart. */
export interface Scope {
  readonly [name: string]: ScopeValue;
}
export type ScopeValue = string | number | boolean | null | Scope | readonly ScopeValue[];

export interface Engine {
  /** Renders a template by name. Throws `TemplateFault`. */
  render(name: string, scope: Scope): Rendered;
  /** Renders a line of front matter. Throws `TemplateFault`. */
  renderLine(name: string, line: string, scope: Scope): string;
}

/**
 * Liquid over a closed set of templates: no file is looked up elsewhere, every value is escaped, every name must
 * exist. Parsed templates are kept.
 *
 * @param change applied to each body before it is parsed; keeps every offset
 */
export function createEngine(
  sources: ReadonlyMap<string, TemplateSource>,
  change: (body: string, name: string) => string = closeStandaloneTags,
): Engine {
  const bodies = new Map([...sources].map(([name, source]) => [name, change(partBody(source), name)]));
  let slots: string[] = [];
  const liquid = new Liquid({
    templates: Object.fromEntries(bodies),
    cache: true,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // Only the filter of dates asks for one, which is taken out; looking it up costs more than parsing a template.
    locale: 'vi',
    // A number comes from counting, never from a file, and may well be a list's: it needs no slot.
    outputEscape: (value: unknown) =>
      typeof value === 'number' ? String(value) : putSlot(printable(value), slots),
  });
  restrict(liquid);
  liquid.registerTag(
    'capture',
    plainCapture((text) => fillSlots(text, slots)),
  );
  const parsed = new Map<string, Parsed[]>();

  function run(key: string, text: string, name: string, scope: Scope): Rendered {
    slots = [];
    try {
      const template = parsed.get(key) ?? liquid.parse(text, name);
      parsed.set(key, template);
      const rendered: unknown = liquid.renderSync(template, scope);
      return { text: String(rendered), slots };
    } catch (error) {
      throw translateFault(error, { name, bodies, sources, scope });
    }
  }

  return {
    render(name, scope) {
      const body = bodies.get(name);
      if (body === undefined) throw new TypeError(`no template named ${name}`);
      return run(name, body, name, scope);
    },
    renderLine(name, line, scope) {
      const rendered = run(`${name}\n${line}`, line, name, scope);
      return fillSlots(rendered.text, rendered.slots).trim();
    },
  };
}

/** A part is set into a line of another template, so its last line break is not its own. */
function partBody(source: TemplateSource): string {
  const { front, body } = splitTemplate(source.text);
  return front === undefined ? body.trimEnd() : body;
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
