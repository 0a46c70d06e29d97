import { schemas } from './validators.generated.js';

/** The files of a campaign, by the schema that each is held against. */
export type FileKind = 'plan' | 'criteria' | 'nomination' | 'council' | 'regulation' | 'seal' | 'template';

type Raw = { readonly [keyword: string]: unknown };

/**
 * One place of a schema, its reference resolved. Title and description are those of the place itself (“Ngày sinh”);
 * `form` and `formDescription` are those of the shared definition behind it (`date`: how a date is written).
 */
export class SchemaNode {
  readonly title: string;
  readonly description: string;
  /** Name of the shared definition that a text follows: `date`, `points`, `id` …; undefined for a form of its own. */
  readonly form: string | undefined;
  readonly formDescription: string;
  readonly type: 'mapping' | 'list' | 'truth' | 'text';
  /** True where a bare number is accepted beside a text. */
  readonly numeric: boolean;
  readonly values: readonly string[];
  readonly required: readonly string[];
  readonly maxLength: number | undefined;
  readonly minItems: number;
  readonly #raw: Raw;
  readonly #file: string;
  #properties: ReadonlyMap<string, SchemaNode> | undefined;
  #items: SchemaNode | undefined;

  constructor(site: Raw, siteFile: string) {
    const { raw, file, form } = dereference(site, siteFile);
    this.#raw = raw;
    this.#file = file;
    this.title = String(site.title ?? raw.title ?? '');
    this.description = String(site.description ?? raw.description ?? '');
    this.form = form;
    this.formDescription = String(raw.description ?? this.description);
    this.type = typeOf(raw);
    this.numeric = isTexts(raw.type) && raw.type.some((type) => type === 'number' || type === 'integer');
    this.values = isTexts(raw.enum) ? raw.enum : [];
    this.required = isTexts(raw.required) ? raw.required : [];
    this.maxLength = typeof raw.maxLength === 'number' ? raw.maxLength : undefined;
    this.minItems = typeof raw.minItems === 'number' ? raw.minItems : 0;
  }

  /** Whether a text has the form and the length that are wanted here. */
  takes(text: string): boolean {
    const { pattern } = this.#raw;
    return (
      (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text)) &&
      text.length <= (this.maxLength ?? Number.POSITIVE_INFINITY)
    );
  }

  /** The keys that a mapping names, in the order of the schema. */
  get properties(): ReadonlyMap<string, SchemaNode> {
    this.#properties ??= new Map(
      Object.entries(isRaw(this.#raw.properties) ? this.#raw.properties : {}).map(([key, node]) => [
        key,
        new SchemaNode(isRaw(node) ? node : {}, this.#file),
      ]),
    );
    return this.#properties;
  }

  /** What each item of a list, or each entry of a mapping with free keys, must be. */
  get items(): SchemaNode | undefined {
    const raw = this.#raw[this.type === 'list' ? 'items' : 'additionalProperties'];
    if (isRaw(raw)) this.#items ??= new SchemaNode(raw, this.#file);
    return this.#items;
  }

  /** What stands under a key or at a list position; undefined where the schema names nothing. */
  child(step: string | number): SchemaNode | undefined {
    return this.type === 'list' ? this.items : (this.properties.get(String(step)) ?? this.items);
  }
}

const roots = new Map<FileKind, SchemaNode>();

/** The schema of a file, from its top. */
export function schemaOf(kind: FileKind): SchemaNode {
  let root = roots.get(kind);
  if (!root) {
    const file = `${kind}.schema.json`;
    root = new SchemaNode(rawOf(file), file);
    roots.set(kind, root);
  }
  return root;
}

function dereference(site: Raw, siteFile: string): { raw: Raw; file: string; form: string | undefined } {
  let raw = site;
  let file = siteFile;
  let form: string | undefined;
  for (let reference = raw.$ref; typeof reference === 'string'; reference = raw.$ref) {
    const [target, name = ''] = reference.split('#/$defs/');
    if (target) file = target;
    form = name;
    const definitions = rawOf(file).$defs;
    const next = isRaw(definitions) ? definitions[name] : undefined;
    raw = isRaw(next) ? next : {};
  }
  return { raw, file, form };
}

function rawOf(file: string): Raw {
  const raw = schemas[file];
  return isRaw(raw) ? raw : {};
}

function typeOf(raw: Raw): SchemaNode['type'] {
  if (raw.type === 'object') return 'mapping';
  if (raw.type === 'array') return 'list';
  return raw.type === 'boolean' ? 'truth' : 'text';
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
