import type { Template as Parsed } from 'liquidjs';
import { closedLiquid } from './liquid.ts';
import { fillSlots } from './slots.ts';
import { closeStandaloneTags, splitTemplate, type TemplateSource } from './source.ts';
import { type Straight, straightener } from './straight.ts';
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

/** A template as liquidjs parsed it, and what writes it without liquidjs; undefined where nothing else can. */
interface Known {
  readonly parsed: Parsed[];
  straight: Straight | undefined;
}

/**
 * Liquid over a closed set of templates. What can be written straight is; liquidjs renders the rest, and whatever has a
 * fault, for it knows the place.
 *
 * @param change applied to each body before it is parsed; keeps every offset
 */
export function createEngine(
  sources: ReadonlyMap<string, TemplateSource>,
  change: (body: string, name: string) => string = closeStandaloneTags,
): Engine {
  const bodies = new Map([...sources].map(([name, source]) => [name, change(partBody(source), name)]));
  const closed = closedLiquid(bodies);
  const { liquid } = closed;
  const straighten = straightener(closed);
  const known = new Map<string, Known>();

  function run(key: string, text: string, name: string, scope: Scope): Rendered {
    try {
      const template = known.get(key) ?? read(text, name);
      known.set(key, template);
      return straightly(template, scope) ?? throughLiquid(template, scope);
    } catch (error) {
      throw translateFault(error, { name, bodies, sources, scope });
    }
  }

  function read(text: string, name: string): Known {
    const parsed = liquid.parse(text, name);
    return { parsed, straight: attempt(() => straighten(parsed)) };
  }

  function straightly({ straight }: Known, scope: Scope): Rendered | undefined {
    startAnew();
    const text = straight && attempt(() => straight(scope));
    return text === undefined ? undefined : { text, slots: closed.takeSlots() };
  }

  function startAnew(): void {
    closed.takeSlots();
    closed.bounds.startAnew();
  }

  /** What is rendered here without a fault cannot be written straight, and that is not tried again. */
  function throughLiquid(template: Known, scope: Scope): Rendered {
    startAnew();
    const text = String(liquid.renderSync(template.parsed, scope));
    template.straight = undefined;
    return { text, slots: closed.takeSlots() };
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

/** The result, or undefined where it cannot be had: whoever asks has another way. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** A part is set into a line of another template, so its last line break is not its own. */
function partBody(source: TemplateSource): string {
  const { front, body } = splitTemplate(source.text);
  return front === undefined ? body.trimEnd() : body;
}
