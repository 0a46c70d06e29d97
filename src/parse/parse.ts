import { type Document, isScalar, type ParsedNode, parseDocument, type SchemaOptions, type Tags } from 'yaml';
import type { Diagnostic, Route, Staged } from '../diagnostic/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { buildTree } from './build-tree.ts';
import { findForbiddenCharacters } from './characters.ts';
import { findTooDense } from './density.ts';
import { findDeepNesting } from './depth.ts';
import { directiveFault } from './document-fault.ts';
import type { Fault } from './fault.ts';
import { glance } from './glance.ts';
import { type Edit, MendedText } from './mended-text.ts';
import { findUnusualSpaces } from './spaces.ts';
import { syntaxFault } from './syntax-fault.ts';
import { TextWalk } from './text-span.ts';
import { type Span, type Tree, type Value, valueAt } from './tree.ts';

const asWritten: SchemaOptions & Parameters<typeof parseDocument>[1] = {
  // Only true, false and null are not text: CCCD numbers, phones, `010`, `1.10` and dates stay as they were typed.
  customTags: (tags: Tags) =>
    tags.filter((tag) => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
  prettyErrors: false,
  // Our own check is linear and sees keys that differ only in Unicode form.
  uniqueKeys: false,
  // `silent` would make yaml keep quiet about a second document.
  logLevel: 'error',
};

/** How much text a file with many faults may be read again in all, and how often. */
const rereadLimit = 1_000_000;
const roundLimit = 20;

/**
 * Text to tree. Never throws: what is wrong comes back as findings, in words that say how to mend it. The value is
 * undefined where no tree can be trusted; after a fault that has only one likely mending, reading goes on as if it
 * were mended, so that one run reports what stands below it too.
 */
export function parse(source: Source): Staged<Tree | undefined> {
  const { text } = source;
  const seen = glance(text);
  const characters = seen.forbidden ? findForbiddenCharacters(text) : [];
  if (characters.length > 0) return refused(source, characters);
  const excess = (seen.deep ? findDeepNesting(text) : undefined) ?? findTooDense(text);
  if (excess) return refused(source, [excess]);
  const found: Fault[] = seen.unusualSpace ? [...findUnusualSpaces(text)] : [];
  const edits: Edit[] = found.flatMap((fault) => fault.mend ?? []);
  const rounds = Math.max(1, Math.min(roundLimit, Math.floor(rereadLimit / Math.max(1, text.length))));
  for (let round = 0; ; round++) {
    const mended = edits.length > 0 ? new MendedText(text, edits) : undefined;
    const toOriginal = mended && ((offset: number) => mended.toOriginal(offset));
    const now = mended?.text ?? text;
    const document = parseDocument<ParsedNode>(now, asWritten);
    const [error] = document.errors;
    if (!error) return finish(source, now, document, found, toOriginal);
    const fault = moved(syntaxFault(now, document, error), toOriginal);
    if (found.some((earlier) => follows(text, earlier, fault))) return refused(source, found);
    found.push(fault);
    if (!fault.mend || round + 1 >= rounds || overlaps(edits, fault.mend)) return refused(source, found);
    edits.push(...fault.mend);
  }
}

/**
 * Whether a fault may only be there because an earlier one was mended wrongly: it stands at the same place, or on the
 * next line and has no mending of its own.
 */
function follows(text: string, earlier: Fault, fault: Fault): boolean {
  if (fault.from === earlier.from) return true;
  const between = text.slice(Math.min(earlier.from, fault.from), Math.max(earlier.from, fault.from));
  return !fault.mend && between.split('\n').length <= 2;
}

/** A stretch that is already rewritten cannot be mended once more. */
function overlaps(edits: readonly Edit[], mend: readonly Edit[]): boolean {
  return mend.some(({ at, remove }) =>
    edits.some((edit) => at < edit.at + edit.remove && edit.at < at + Math.max(remove, 1)),
  );
}

function finish(
  source: Source,
  text: string,
  document: Document.Parsed<ParsedNode>,
  found: readonly Fault[],
  toOriginal: ((offset: number) => number) | undefined,
): Staged<Tree | undefined> {
  const directive = document.directives.yaml.explicit ? /^%/m.exec(text) : null;
  if (directive) return refused(source, [...found, moved(directiveFault(text, directive.index), toOriginal)]);
  if (isEmpty(document)) return refused(source, [...found, empty(text)]);
  const { data, places, faults } = buildTree(text, document.contents, toOriginal);
  const all = [...found, ...faults.map((fault) => moved(fault, toOriginal))];
  if (faults.some(({ code }) => refusing.has(code))) return refused(source, all);
  let walk: TextWalk | undefined;
  const tree: Tree = {
    file: source.file,
    data,
    span: (route, at) => places.span(route, at),
    textSpan(route, from, to) {
      const whole = places.span(route, 'value');
      const value = valueAt(data, route);
      if (typeof value !== 'string') return whole;
      // Findings come text by text and in the order of the text, so one walk is kept.
      if (walk?.whole.offset !== whole.offset || !walk.isBefore(from)) {
        walk = new TextWalk(source.text, whole, value);
      }
      return walk.span(from, to);
    },
  };
  return { value: tree, diagnostics: all.map((fault) => diagnosticOf(source, fault)) };
}

/** What was parsed again last: findings are located file by file, and a tree takes ten times as much as its text. */
let last: { readonly source: Source; readonly tree: Tree } | undefined;

/** The tree of a source that was parsed before and is sound: parsed again when somebody asks for something in it. */
export class TreeAgain implements Tree {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  get file(): string {
    return this.#source.file;
  }

  get data(): Value {
    return this.#parsed.data;
  }

  span(route: Route, at: 'key' | 'value'): Span {
    return this.#parsed.span(route, at);
  }

  textSpan(route: Route, from: number, to: number): Span {
    return this.#parsed.textSpan(route, from, to);
  }

  get #parsed(): Tree {
    if (last?.source !== this.#source) {
      const tree = parse(this.#source).value;
      if (tree === undefined) throw new TypeError(`${this.file} was sound before`);
      last = { source: this.#source, tree };
    }
    return last.tree;
  }
}

/** Faults after which nobody can say what the file means. */
const refusing: ReadonlySet<string> = new Set(['TD1013', 'TD1014', 'TD1015', 'TD1018', 'TD1030']);

function isEmpty(document: Document.Parsed<ParsedNode>): boolean {
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

function empty(text: string): Fault {
  return {
    code: 'TD1004',
    from: 0,
    to: 0,
    message: text.trim() === '' ? 'tệp trống' : 'tệp chỉ có chú thích, chưa có nội dung nào',
    help: 'điền nội dung vào tệp, hoặc xóa tệp nếu không dùng đến',
  };
}

function moved(fault: Fault, toOriginal: ((offset: number) => number) | undefined): Fault {
  if (!toOriginal) return fault;
  const { related, mend } = fault;
  return {
    ...fault,
    from: toOriginal(fault.from),
    to: toOriginal(fault.to),
    ...(related && { related: { ...related, from: toOriginal(related.from), to: toOriginal(related.to) } }),
    ...(mend && { mend: mend.map((edit) => ({ ...edit, at: toOriginal(edit.at) })) }),
  };
}

function refused(source: Source, faults: readonly Fault[]): Staged<undefined> {
  return { value: undefined, diagnostics: faults.map((fault) => diagnosticOf(source, fault)) };
}

function diagnosticOf(
  { file }: Source,
  { code, from, to, severity = 'error', message, help, related }: Fault,
): Diagnostic {
  return {
    code,
    severity,
    message,
    help,
    place: { file, offset: from, length: to - from },
    ...(related && {
      related: [
        {
          message: related.message,
          place: { file, offset: related.from, length: related.to - related.from },
        },
      ],
    }),
  };
}
