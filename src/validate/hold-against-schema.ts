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
import { type Supposition, suppose } from './suppose.ts';
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

/** A subject held against its schema. */
export interface Held<T> extends Staged<T | undefined> {
  /** What the subject may have been meant to say, where something is wrong with it. */
  suppose(): Supposed<T> | undefined;
}

type Supposed<T> = Omit<Supposition, 'values'> & { readonly values: readonly T[] };

/** Holds a subject against its schema: the typed value, normalised, when nothing is wrong with it. */
export function holdAgainstSchema<K extends FileKind>(kind: K, subject: Subject): Held<Files[K]> {
  const translated = translate(subject, faultsOf(validators[kind], subject));
  const { value, findings } = normalise(subject);
  const misfits = [...translated.findings, ...findings];
  const diagnostics: Diagnostic[] = misfits.map((finding) => diagnosticOf(subject, finding));
  // The types are generated from the schema that a value has just been held against.
  if (misfits.length === 0)
    return { value: value as unknown as Files[K], diagnostics, suppose: () => undefined };
  return {
    value: undefined,
    diagnostics,
    suppose() {
      const supposed = suppose(kind, subject, validators[kind], translated.repairs);
      if (supposed === undefined) return undefined;
      const faulty = misfits.flatMap(({ route, at }) => (at === 'value' ? [route] : []));
      return {
        ...supposed,
        values: supposed.values as unknown as readonly Files[K][],
        gaps: [...supposed.gaps, ...faulty],
      };
    },
  };
}

function faultsOf(validator: Validator, { data }: Subject): readonly SchemaFault[] {
  if (validator(data)) return [];
  // No schema accepts an empty key, so only a file that fails can hold one.
  return validator(withoutEmptyKeys(data)) ? [] : (validator.errors ?? []);
}
