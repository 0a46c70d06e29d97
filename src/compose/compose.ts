import type { Staged } from '../diagnostic/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { factsOf } from './facts.ts';
import type { ComposeInput } from './input.ts';
import { recipes } from './papers/papers.ts';
import type { Scope } from './template/engine.ts';
import { Writer } from './writer.ts';

/** A paper that is still to be composed, and what is known of it before. */
export interface Draft {
  /** Document id of the command line's contract. */
  readonly document: string;
  /** Id of the one nomination it is about. */
  readonly nominee: string | undefined;
  compose(): Staged<Document | undefined>;
}

/**
 * Every paper of the campaign, one at a time: facts put into the wording of the templates. A faulty template costs
 * the papers that it writes and no others; each fault is reported once, however many papers it costs.
 */
export function* drafts(input: ComposeInput): Generator<Draft> {
  const facts = factsOf(input);
  if (!facts) return;
  const writer = new Writer(facts, input.templates);
  for (const { document, copies } of recipes) {
    for (const copy of copies(facts)) {
      const template = copy.template ?? document;
      yield {
        document: input.templates.get(template)?.front?.document ?? document,
        nominee: copy.nominee,
        compose: () => writer.write(template, copy),
      };
    }
  }
}

/** All of them, composed. */
export function* compose(input: ComposeInput): Generator<Staged<Document | undefined>> {
  for (const draft of drafts(input)) yield draft.compose();
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
