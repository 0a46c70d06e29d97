import { fold } from '../vietnamese/fold.ts';
import { suggest } from '../vietnamese/suggest.ts';
import { meaningOf } from './meaning.ts';
import type { SchemaNode } from './schema-node.ts';

/** Words of daily use for what a description calls otherwise. */
const otherWords: Readonly<Record<string, string>> = { ong: 'nam', ba: 'nu' };

/** The accepted value that was meant: written nearly so, or by its Vietnamese name. */
export function meantValue(node: SchemaNode, written: string): string | undefined {
  return suggest(written, node.values) ?? byVietnameseName(node, written);
}

/** `individual (cá nhân)`, where the description tells; else the bare value. */
export function withMeaning(node: SchemaNode, value: string): string {
  const meaning = meaningOf(node, value);
  return meaning ? `${value} (${meaning})` : value;
}

/**
 * Descriptions say `individual (cá nhân), collective (tập thể)`: whoever writes “cá nhân” means the first, and whoever
 * writes the first word of `none (không có)` means that, where no other begins so.
 */
function byVietnameseName(node: SchemaNode, written: string): string | undefined {
  const word = fold(written);
  const wanted = otherWords[word] ?? word;
  const names = node.values.map((value) => ({
    value,
    words: meaningOf(node, value)
      .split(/[,;]/)
      .map((name) => fold(name)),
  }));
  const whole = names.find(({ words }) => words.includes(wanted));
  if (whole) return whole.value;
  const begun = names.filter(({ words }) => words.some((name) => name.startsWith(`${wanted} `)));
  return begun.length === 1 ? begun[0]?.value : undefined;
}
