import { type Context, Drop, type Token, TypeGuards, toValue } from 'liquidjs';
import type { Scope } from './engine.ts';

/** The names in reach while a template is written, the innermost last. */
export interface Reach {
  readonly names: Record<string, unknown>[];
  readonly given: Scope;
  /** For the filters and operators of liquidjs, which ask it for options alone. */
  readonly context: Context;
  /** A `break` or `continue` on its way to its loop. */
  leaving: 'break' | 'continue' | undefined;
}

/** What a word of a template stands for. */
export type Look = (reach: Reach) => unknown;

/** Says that liquidjs is to do it: what is not done here, and every fault, which it tells with its place. */
export class ForLiquid extends Error {}

/** A literal, or a name and the members of it that follow. */
export function lookOf(token: Token): Look {
  if ('content' in token) {
    const { content } = token;
    return () => content;
  }
  if (!TypeGuards.isPropertyAccessToken(token) || token.variable) throw new ForLiquid();
  const [first, ...rest] = token.props.map((prop) => {
    if (!('content' in prop)) throw new ForLiquid();
    return keyOf(prop.content);
  });
  if (first === undefined) throw new ForLiquid();
  return (reach) => {
    let value = known(memberOf(scopeOf(first, reach), first, reach));
    for (const key of rest) value = known(memberOf(value, key, reach));
    return value;
  };
}

function keyOf(content: unknown): string | number {
  if (typeof content === 'string' || typeof content === 'number') return content;
  throw new ForLiquid();
}

function scopeOf(name: string | number, { names, given, context }: Reach): unknown {
  for (let at = names.length - 1; at >= 0; at--) {
    const scope = names[at];
    if (scope && name in scope) return scope;
  }
  return name in given ? given : context.globals;
}

function memberOf(value: unknown, key: string | number, { context }: Reach): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    const member: unknown = Reflect.get(value, key);
    if (typeof member !== 'function') return member;
  }
  return context.readProperty(value as Scope, key);
}

/** A name that nothing has is a fault, however it is used. */
function known(value: unknown): unknown {
  if (value === undefined) throw new ForLiquid();
  return value;
}

/** What `forloop` names. */
export class Round extends Drop {
  i = 0;
  readonly length: number;
  readonly name: string;

  constructor(length: number, name: string) {
    super();
    this.length = length;
    this.name = name;
  }

  index0(): number {
    return this.i;
  }
  index(): number {
    return this.i + 1;
  }
  first(): boolean {
    return this.i === 0;
  }
  last(): boolean {
    return this.i === this.length - 1;
  }
  rindex(): number {
    return this.length - this.i;
  }
  rindex0(): number {
    return this.length - this.i - 1;
  }
}

export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'object' && value !== null) throw new ForLiquid();
  return [];
}

export function isTrue(value: unknown): boolean {
  const plain = toValue(value);
  return plain !== false && plain !== undefined && plain !== null;
}

/** Neither a list nor one of the words `nil`, `empty`, `blank`, which compare in a way of their own. */
export function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

export function outermost({ names: [outer] }: Reach): Record<string, unknown> {
  if (!outer) throw new ForLiquid();
  return outer;
}

/** A scope that has no names of its own making. */
export function bare(): Record<string, unknown> {
  return Object.create(null);
}
