/** What ajv says of one fault: data only; `validate` puts it into words. */
export interface SchemaFault {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value fits; otherwise its `errors` hold every fault until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
}

export const plan: Validator;
export const criteria: Validator;
export const nomination: Validator;
export const council: Validator;
export const regulation: Validator;
export const seal: Validator;
export const template: Validator;

/** The schemas by file name (`plan.schema.json`), as they stand in schemas/. */
export const schemas: Readonly<Record<string, unknown>>;
