import type { Route } from '../diagnostic/diagnostic.ts';
import type { Splice } from '../fix/splice.ts';
import { isMapping, type Value } from '../parse/tree.ts';
import { blockText, entryText, flowText, itemText } from './block.ts';
import type { Change } from './change.ts';
import type { Ground } from './ground.ts';
import { scalarText } from './scalar.ts';

/**
 * A change as one splice of the text, lines parted by `\n`; undefined where the text offers no sure place. `order` is
 * the order in which the keys of a mapping belong: a new key stands after the last one before it.
 */
export function spliceFor(
  text: string,
  ground: Ground,
  change: Change,
  order: (owner: Route) => readonly string[],
): Splice | undefined {
  return change.do === 'remove' ? removal(text, ground, change.route) : setting(text, ground, change, order);
}

function setting(
  text: string,
  ground: Ground,
  { route, value }: Extract<Change, { do: 'set' }>,
  order: (owner: Route) => readonly string[],
): Splice | undefined {
  const now = ground.valueAt(route);
  if (now !== undefined && now !== null) return replacement(text, ground, route, value);
  if (now === null) return filling(ground, route, value);
  const owner = route.slice(0, -1);
  const step = route.at(-1);
  if (step === undefined) return undefined;
  const held = ground.valueAt(owner);
  if (held === undefined || held === null) {
    // The owner is missing too: it is set, with the value inside.
    const inside: Value = typeof step === 'number' ? [value] : { [step]: value };
    return owner.length === 0
      ? undefined
      : setting(text, ground, { do: 'set', route: owner, value: inside }, order);
  }
  if (ground.isFlow(owner)) return flowAddition(text, ground, owner, step, value);
  if (Array.isArray(held)) return itemAddition(ground, owner, held.length, value);
  return typeof step === 'string' && isMapping(held)
    ? keyAddition(ground, owner, held, step, value, order)
    : undefined;
}

/** Another value in the place of one that is there. */
function replacement(text: string, ground: Ground, route: Route, value: Value): Splice | undefined {
  const now = ground.valueAt(route);
  const offset = ground.start(route);
  const end = ground.end(route);
  const flow = ground.isFlow(route) || ground.isInsideFlow(route);
  if (typeof now === 'object' || typeof value === 'object') {
    return flow
      ? { offset, length: end - offset, text: flowText(value) }
      : blockReplacement(ground, route, value);
  }
  const indent = Math.max(0, ground.indent(route));
  const header = ground.isBlockText(route)
    ? /^[^\n]*?(\s+#[^\r\n]*)?(?=\r?\n)/.exec(text.slice(offset))
    : null;
  const inline = header === null && text.slice(end, ground.lineEnd(end)).trim() !== '';
  const written = scalarText(value as string | boolean, { indent, flow, inline });
  const [first = '', ...lines] = written.split('\n');
  const comment = header?.[1] ?? '';
  return { offset, length: end - offset, text: [first + comment, ...lines].join('\n') };
}

/** A list or mapping takes the place of what stands after a key, or goes. */
function blockReplacement(ground: Ground, route: Route, value: Value): Splice | undefined {
  const key = route.at(-1);
  if (typeof key !== 'string') return undefined;
  const { from } = ground.keySpan(route);
  const written = entryText(key, value, ground.column(from));
  return { offset: from, length: ground.end(route) - from, text: written };
}

/** A value for a key that has none. */
function filling(ground: Ground, route: Route, value: Value): Splice | undefined {
  const key = route.at(-1);
  if (typeof key !== 'string') return undefined;
  const colon = ground.colon(route);
  if (ground.isInsideFlow(route)) return { offset: colon, length: 0, text: ` ${flowText(value)}` };
  const indent = ground.indent(route);
  if (typeof value !== 'object' || value === null) {
    const inline = ground.lineEnd(colon) > colon;
    return {
      offset: colon,
      length: 0,
      text: ` ${scalarText(value as string, { indent, flow: false, inline })}`,
    };
  }
  const margin = ' '.repeat(indent + 2);
  return { offset: ground.lineEnd(colon), length: 0, text: `\n${margin}${blockText(value, indent + 2)}` };
}

function keyAddition(
  ground: Ground,
  owner: Route,
  held: { readonly [key: string]: Value },
  key: string,
  value: Value,
  order: (owner: Route) => readonly string[],
): Splice | undefined {
  const keys = Object.keys(held);
  const wanted = order(owner);
  const before = wanted.slice(0, Math.max(0, wanted.indexOf(key)));
  const place = keys.findLast((one) => before.includes(one)) ?? keys.at(-1);
  const [first] = keys;
  if (place === undefined || first === undefined) return undefined;
  const indent = ground.column(ground.keySpan([...owner, first]).from);
  return below(ground, [...owner, place], entryText(key, value, indent), indent);
}

function itemAddition(ground: Ground, owner: Route, length: number, value: Value): Splice | undefined {
  if (length === 0) return undefined;
  const last = [...owner, length - 1];
  const indent = ground.column(ground.dash(last));
  return below(ground, last, itemText(value, indent), indent);
}

/** New lines under what stands at a place, after a comment at the end of its line. */
function below(ground: Ground, route: Route, written: string, indent: number): Splice {
  const margin = ' '.repeat(indent);
  const end = ground.end(route);
  const deepest = lastOf(ground, route);
  // A text that keeps its blank lines ends where the next line starts.
  if (ground.isKept(deepest)) return { offset: end, length: 0, text: `${margin}${written}\n` };
  return { offset: ground.lineEnd(end), length: 0, text: `\n${margin}${written}` };
}

function lastOf(ground: Ground, route: Route): Route {
  const value = ground.valueAt(route);
  if (ground.isFlow(route)) return route;
  const last = Array.isArray(value)
    ? value.length - 1
    : isMapping(value)
      ? Object.keys(value).at(-1)
      : undefined;
  return last === undefined || last === -1 ? route : lastOf(ground, [...route, last]);
}

function flowAddition(
  text: string,
  ground: Ground,
  owner: Route,
  step: string | number,
  value: Value,
): Splice | undefined {
  const close = ground.end(owner) - 1;
  const open = ground.start(owner);
  const inside = text.slice(open + 1, close);
  const written = typeof step === 'string' ? flowText({ [step]: value }).slice(2, -2) : flowText(value);
  if (inside.trim() === '') {
    const room = typeof step === 'string' ? ' ' : '';
    return { offset: open + 1, length: inside.length, text: `${room}${written}${room}` };
  }
  const end = open + 1 + inside.trimEnd().length;
  const comma = inside.trimEnd().endsWith(',') ? ' ' : ', ';
  return { offset: end, length: 0, text: `${comma}${written}` };
}

/** Whole lines go with what stood on them; comments above stay. An owner that would be left empty goes as a whole. */
function removal(text: string, ground: Ground, route: Route): Splice | undefined {
  const owner = route.slice(0, -1);
  const step = route.at(-1);
  const held = ground.valueAt(owner);
  if (step === undefined || held === undefined || held === null || ground.valueAt(route) === undefined)
    return undefined;
  const steps: readonly (string | number)[] = Array.isArray(held)
    ? [...held.keys()]
    : Object.keys(held as object);
  if (steps.length === 1) return owner.length === 0 ? undefined : removal(text, ground, owner);
  if (ground.isInsideFlow(route)) return flowRemoval(text, ground, owner, step, steps);
  const from = typeof step === 'number' ? ground.dash(route) : ground.keySpan(route).from;
  const end = ground.end(route);
  const until = ground.isKept(lastOf(ground, route)) ? end : ground.nextLine(end);
  const start = ground.lineStart(from);
  if (text.slice(start, from).trim() === '') {
    // The last line of a file without a final line end takes the one before it along.
    const whole = until < text.length || text.endsWith('\n');
    const offset = whole ? start : Math.max(0, start - (text[start - 2] === '\r' ? 2 : 1));
    return { offset, length: until - offset, text: '' };
  }
  // The first key after a dash: the next one moves up to it.
  const next = steps[steps.indexOf(step) + 1];
  if (typeof next !== 'string') return undefined;
  return { offset: from, length: ground.keySpan([...owner, next]).from - from, text: '' };
}

function flowRemoval(
  text: string,
  ground: Ground,
  owner: Route,
  step: string | number,
  steps: readonly (string | number)[],
): Splice {
  const startOf = (one: string | number) => {
    const route = [...owner, one];
    return typeof one === 'string' ? ground.keySpan(route).from : ground.start(route);
  };
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const from = startOf(step);
  if (next !== undefined) return { offset: from, length: startOf(next) - from, text: '' };
  const before = steps[index - 1] ?? step;
  const offset = ground.end([...owner, before]);
  const end = ground.end([...owner, step]);
  return { offset, length: end - offset, text: text.slice(end, end) };
}
