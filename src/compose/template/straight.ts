import {
  AssignTag,
  BreakTag,
  CaptureTag,
  CaseTag,
  CommentTag,
  Context,
  ContinueTag,
  ForTag,
  IfTag,
  IncludeTag,
  InlineCommentTag,
  type Liquid,
  LookupType,
  Output,
  RawTag,
  RenderTag,
  type Template,
  type Token,
  TypeGuards,
  toValue,
  UnlessTag,
  type Value,
} from 'liquidjs';
import type { Bounds } from './bounds.ts';
import type { Scope } from './engine.ts';
import { readerOf } from './expression.ts';
import { bare, ForLiquid, isTrue, itemsOf, lookOf, outermost, type Reach, Round } from './reach.ts';

/** What a template writes for one scope. Throws, with nothing to tell, where liquidjs is to render it instead. */
export type Straight = (scope: Scope) => string;

/** What our templates need of an engine beside the parser. */
export interface Means {
  readonly liquid: Liquid;
  /** What stands in the text for a value. */
  print(value: unknown): string;
  /** A captured text as the value that it is from then on. */
  capture(text: string): string;
  readonly bounds: Bounds;
}

type Step = (reach: Reach) => string;

/**
 * liquidjs parses; this writes what it parsed, as plain functions. liquidjs renders through generators, one for each
 * value, which is nine tenths of its time. Only what templates are made of is done here and done as there, down to its
 * oddities; on anything else, and on any fault, this throws and the engine lets liquidjs render from the start.
 *
 * @returns what turns the templates that liquidjs parsed into a function
 */
export function straightener({
  liquid,
  print,
  capture,
  bounds,
}: Means): (templates: readonly Template[]) => Straight {
  const reader = readerOf(liquid);
  const parts = new Map<string, Step>();
  return (templates) => {
    const write = sequence(templates);
    return (scope) => {
      const context = new Context({}, liquid.options, { sync: true }, { liquid });
      return write({ names: [bare()], given: scope, context, leaving: undefined });
    };
  };

  function sequence(templates: readonly Template[]): Step {
    const steps = templates.map(stepOf);
    return (reach) => {
      let text = '';
      for (const step of steps) {
        text += step(reach);
        if (reach.leaving) break;
      }
      return text;
    };
  }

  function stepOf(template: Template): Step {
    if (TypeGuards.isHTMLToken(template.token)) {
      const text = template.token.getContent();
      return () => text;
    }
    if (template instanceof Output) return output(template);
    if (template instanceof IfTag) return branching(template.branches, template.elseTemplates ?? []);
    if (template instanceof UnlessTag) return unless(template);
    if (template instanceof ForTag) return loop(template);
    if (template instanceof IncludeTag || template instanceof RenderTag) return part(template);
    if (template instanceof AssignTag) return assign(template);
    if (template instanceof CaptureTag) return captured(template);
    if (template instanceof CaseTag) return choice(template);
    if (template instanceof BreakTag) return leave('break');
    if (template instanceof ContinueTag) return leave('continue');
    if (template instanceof CommentTag || template instanceof InlineCommentTag) return () => '';
    if (template instanceof RawTag) {
      const text = template.render();
      return () => text;
    }
    throw new ForLiquid();
  }

  /** The last filter is the one that escapes. */
  function output({ value }: Output): Step {
    const look = reader.filtered(value.initial, value.filters.slice(0, -1));
    return (reach) => print(look(reach));
  }

  function branching(branches: IfTag['branches'], otherwise: readonly Template[]): Step {
    const ways = branches.map(({ value, templates }) => ({
      look: reader.value(value),
      write: sequence(templates),
    }));
    const last = sequence(otherwise);
    return (reach) => {
      for (const { look, write } of ways) if (isTrue(look(reach))) return write(reach);
      return last(reach);
    };
  }

  function unless({ branches: [first, ...rest], elseTemplates }: UnlessTag): Step {
    if (!first) throw new ForLiquid();
    const look = reader.value(first.value);
    const write = sequence(first.templates);
    const others = branching(rest, elseTemplates);
    return (reach) => (isTrue(look(reach)) ? others(reach) : write(reach));
  }

  /** Every branch that fits is written, as liquidjs has it. Of many branches for texts those that fit are looked up. */
  function choice({ value, branches, elseTemplates }: CaseTag): Step {
    const look = reader.value(value);
    const ways = branches.map(({ values, templates }) => ({ values, write: sequence(templates) }));
    const otherwise = sequence(elseTemplates);
    const forTexts = byText(ways);
    const looks = ways.map(({ values, write }) => ({ values: values.map(lookOf), write }));
    return (reach) => {
      const target = toValue(look(reach));
      if (forTexts && typeof target === 'string')
        return (
          forTexts
            .get(target)
            ?.map((write) => write(reach))
            .join('') ?? otherwise(reach)
        );
      let text = '';
      let found = false;
      for (const { values, write } of looks) {
        if (!values.some((one) => reader.operate('==', target, one(reach), reach))) continue;
        text += write(reach);
        found = true;
      }
      return found ? text : otherwise(reach);
    };
  }

  function loop({ variable, collection, hash, templates, elseTemplates }: ForTag): Step {
    if (Object.keys(hash.hash).length > 0) throw new ForLiquid();
    const look = lookOf(collection);
    const write = sequence(templates);
    const otherwise = sequence(elseTemplates);
    const name = `${variable}-${collection.getText()}`;
    return (reach) => {
      const items = itemsOf(toValue(look(reach)));
      if (items.length === 0) return otherwise(reach);
      bounds.loop(items.length);
      const forloop = new Round(items.length, name);
      const own: Record<string, unknown> = Object.assign(bare(), { forloop });
      reach.names.push(own);
      let text = '';
      for (const item of items) {
        own[variable] = item;
        reach.leaving = undefined;
        text += write(reach);
        const broken = reach.leaving === 'break';
        reach.leaving = undefined;
        if (broken) break;
        forloop.i++;
      }
      reach.names.pop();
      return text;
    };
  }

  /** `include` sees what is around it, `render` what it is given. */
  function part(tag: IncludeTag | RenderTag): Step {
    const scope = tag.partialScope();
    // An include without `with` lists undefined among its values.
    const values = [...tag.arguments()].filter((value) => value !== undefined);
    const names = [...(scope?.scope ?? [])];
    if (!scope || scope.name.startsWith('.') || names.length !== values.length) throw new ForLiquid();
    const given = names.map((name, index) => {
      const value = values[index];
      if (typeof name !== 'string' || !isToken(value)) throw new ForLiquid();
      return { name, look: lookOf(value) };
    });
    return (reach) => {
      const own = bare();
      for (const { name, look } of given) own[name] = look(reach);
      const write = partNamed(scope.name);
      bounds.enter(scope.name);
      let text: string;
      if (scope.isolated) {
        text = write({ names: [own], given: {}, context: reach.context, leaving: undefined });
      } else {
        reach.names.push(own);
        text = write(reach);
        reach.names.pop();
      }
      bounds.leave(scope.name);
      return text;
    };
  }

  function partNamed(name: string): Step {
    const known = parts.get(name);
    if (known) return known;
    const made = sequence(liquid.parseFileSync(name, LookupType.Partials));
    parts.set(name, made);
    return made;
  }

  function assign(tag: AssignTag): Step {
    const [value] = tag.arguments();
    const [name] = tag.localScope();
    if (!name || !value || isToken(value)) throw new ForLiquid();
    const look = reader.value(value);
    return (reach) => {
      outermost(reach)[name.content] = look(reach);
      return '';
    };
  }

  function captured({ variable, templates }: CaptureTag): Step {
    const write = sequence(templates);
    return (reach) => {
      const text = capture(write(reach));
      outermost(reach)[variable] = text;
      return '';
    };
  }
}

/** What is written for each text; undefined where a branch is for something else. */
function byText(
  ways: readonly { readonly values: readonly Token[]; readonly write: Step }[],
): ReadonlyMap<string, readonly Step[]> | undefined {
  const found = new Map<string, readonly Step[]>();
  for (const { values, write } of ways) {
    const texts = new Set<string>();
    for (const value of values) {
      if (!TypeGuards.isQuotedToken(value)) return undefined;
      texts.add(value.content);
    }
    for (const text of texts) found.set(text, [...(found.get(text) ?? []), write]);
  }
  return found;
}

function isToken(value: Token | Value | undefined): value is Token {
  return value !== undefined && 'kind' in value;
}

function leave(how: 'break' | 'continue'): Step {
  return (reach) => {
    // Two branches of one `case` may be written, and each may leave: `break` stands.
    if (reach.leaving !== 'break') reach.leaving = how;
    return '';
  };
}
