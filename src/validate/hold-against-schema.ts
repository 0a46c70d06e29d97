import type { Diagnostic, Staged } from '../diagnostic/diagnostic.ts';
import type {
  Council,
  Criteria,
  Nomination,
  Plan,
  Regulation,
  Seal,
  Template,
} from '../model/files.generated.ts';
import { normalise, withoutEmptyKeys } from './normalise.ts';
import type { FileKind } from './schema-node.ts';
import { diagnosticOf, type Subject } from './subject.ts';
import { translate } from './translate.ts';
import {
  council,
  criteria,
  nomination,
  plan,
  regulation,
  type SchemaFault,
  seal,
  template,
  type Validator,
} from './validators.generated.js';

interface Files {
  readonly plan: Plan;
  readonly criteria: Criteria;
  readonly nomination: Nomination;
  readonly council: Council;
  readonly regulation: Regulation;
  readonly seal: Seal;
  readonly template: Template;
}

const validators: Readonly<Record<FileKind, Validator>> = {
  plan,
  criteria,
  nomination,
  council,
  regulation,
  seal,
  template,
};

/** Holds a subject against its schema: the typed value, normalised, when nothing is wrong with it. */
export function holdAgainstSchema<K extends FileKind>(
  kind: K,
  subject: Subject,
): Staged<Files[K] | undefined> {
  const translated = translate(subject, faultsOf(validators[kind], subject));
  const { value, findings } = normalise(subject);
  const diagnostics: Diagnostic[] = [...translated, ...findings].map((finding) =>
    diagnosticOf(subject, finding),
  );
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  // The types are generated from the schema that the value has just been held against.
  return { value: value as unknown as Files[K], diagnostics };
}

function faultsOf(validator: Validator, { data }: Subject): readonly SchemaFault[] {
  if (validator(data)) return [];
  // No schema accepts an empty key, so only a file that fails can hold one.
  return validator(withoutEmptyKeys(data)) ? [] : (validator.errors ?? []);
}
