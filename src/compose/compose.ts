import type { Staged } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { factsOf } from './facts.ts';
import type { ComposeInput } from './input.ts';
import { recipes } from './papers/papers.ts';
import type { Scope } from './template/engine.ts';
import { Writer } from './writer.ts';

/**
 * Every paper of the campaign, one at a time: facts put into the wording of the templates. A faulty template costs
 * the papers that it writes and no others; each fault is reported once, however many papers it costs.
 */
export function* compose(input: ComposeInput): Generator<Staged<Document | undefined>> {
  const facts = factsOf(input);
  if (!facts) return;
  const writer = new Writer(facts, input.templates);
  for (const { document, copies } of recipes) {
    for (const copy of copies(facts)) yield writer.write(copy.template ?? document, copy);
  }
}

/** What the template of each paper may name, in the order of writing. */
export function* scopesOf(
  input: ComposeInput,
): Generator<{ readonly document: string; readonly scope: Scope }> {
  const facts = factsOf(input);
  if (!facts) return;
  const writer = new Writer(facts, input.templates);
  for (const { document, copies } of recipes) {
    for (const copy of copies(facts)) yield { document, scope: writer.scope(document, copy) };
  }
}

/** A sheet about the papers, which is none of them: a template with what it names beside what all papers may name. */
export function composeSheet(
  input: ComposeInput,
  template: string,
  scope: Scope,
): Staged<Document | undefined> | undefined {
  const facts = factsOf(input);
  return facts && new Writer(facts, input.templates).write(template, { scope });
}
