import type { Route } from '../diagnostic/diagnostic.ts';
import { holdAgainstSchema } from '../validate/hold-against-schema.ts';
import { meaningOf } from '../validate/meaning.ts';
import { type FileKind, type SchemaNode, schemaOf } from '../validate/schema-node.ts';
import { withValue } from './answers.ts';
import { keyOf, type Manner, type Option, type Question } from './question.ts';
import { sentenceOf } from './sentence.ts';

/** Texts longer than this are written in paragraphs. */
const longLine = 500;

/** What an interview adds to what the schema says of a question. */
export type Addition = Partial<Omit<Question, 'key'>> & {
  /** What of an answer is meant for the route, where more may be written: only that is held against the schema. */
  reads?(answer: string): string;
};

/**
 * The question that the schema itself asks at a route: its title, its description, the example in it, its values as
 * choices, its form as the check. `file` is the kind of file that the route starts in.
 */
export function schemaQuestion(file: FileKind, route: Route, addition: Addition = {}): Question {
  const node = nodeOf(file, route);
  const { text, example } = withoutExample(described(node));
  const repeats = text.replace(/\.$/, '') === node?.title;
  const { reads = (answer: string) => answer, ...rest } = addition;
  const question: Question = {
    key: keyOf(route),
    title: node?.title ?? keyOf(route),
    description: repeats ? '' : text,
    ...(example !== undefined && { example }),
    manner: mannerOf(node),
    optional: !isRequired(file, route),
    ...rest,
  };
  return {
    ...question,
    problem: (answer) => schemaProblem(file, route, reads(answer)) ?? rest.problem?.(answer),
  };
}

/** What the schema has against a value at a route, as `validate` says it; undefined where it accepts it. */
export function schemaProblem(file: FileKind, route: Route, answer: string): string | undefined {
  const node = nodeOf(file, route);
  const value = node?.type === 'truth' ? answer === 'true' : answer;
  const subject = { file: '', base: [], data: withValue({}, route, value), schema: schemaOf(file) };
  const key = keyOf(route);
  const found = holdAgainstSchema(file, subject).diagnostics.find(
    ({ place, code }) =>
      'route' in place && keyOf(place.route) === key && code !== 'TD2004' && code !== 'TD2014',
  );
  return found && sentenceOf(found);
}

/** Whether a route holds yes or no. */
export function isTruth(file: FileKind, route: Route): boolean {
  return nodeOf(file, route)?.type === 'truth';
}

/** What a schema says at a route. */
export function nodeOf(file: FileKind, route: Route): SchemaNode | undefined {
  let node: SchemaNode | undefined = schemaOf(file);
  for (const step of route) node = node?.child(step);
  return node;
}

function isRequired(file: FileKind, route: Route): boolean {
  return nodeOf(file, route.slice(0, -1))?.required.includes(String(route.at(-1))) ?? false;
}

function mannerOf(node: SchemaNode | undefined): Manner {
  if (node === undefined) return { by: 'line' };
  if (node.values.length > 0) return { by: 'choice', options: optionsOf(node) };
  if (node.type === 'truth') return { by: 'choice', options: yesOrNo };
  return node.form === 'passage' || ((node.maxLength ?? 0) > longLine * 2 && node.form !== 'text')
    ? { by: 'text' }
    : { by: 'line' };
}

/** The two answers to a question of yes or no. */
export const yesOrNo: readonly Option[] = [
  { value: 'true', name: 'Có' },
  { value: 'false', name: 'Không' },
];

/** The values of an enumeration with their Vietnamese names, as the description tells them. */
export function optionsOf(node: SchemaNode): readonly Option[] {
  return node.values.map((value) => {
    const meaning = meaningOf(node, value);
    return { value, name: meaning === '' ? value : capitalised(meaning) };
  });
}

/** The description without what the choices say themselves, and without repeating the title. */
function described(node: SchemaNode | undefined): string {
  if (node === undefined) return '';
  const { title, description, values, type } = node;
  if (description.replace(/\.$/, '') === title) return '';
  if (type === 'truth') return description.replace(/\btrue\b/, '“Có”').replace(/\bfalse\b/, '“Không”');
  if (values.length === 0) return description;
  const rest = description.slice(description.lastIndexOf(')') + 1).replace(/^[\s;,.]+/, '');
  // `Bỏ trống là thematic`: whoever chooses by names has not seen the value.
  return capitalised(
    values.reduce((text, value) => {
      const meaning = meaningOf(node, value);
      return meaning === '' ? text : text.replace(new RegExp(`\\b${value}\\b`), `“${meaning}”`);
    }, rest),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * `Chức vụ, ví dụ Chuyên viên.` → the text and the example apart; what follows behind a semicolon in small letters
 * (`ví dụ HĐTĐKT; hội đồng có dãy số riêng`) is text again.
 */
function withoutExample(description: string): { text: string; example?: string } {
  const match = /^(.*?)[,;] ví dụ (.+?)\.?$/s.exec(description);
  const [, text, shown] = match ?? [];
  if (text === undefined || shown === undefined) return { text: description };
  const [, example = shown, rest] = /^(.*?); (?=\p{Ll})(.*)$/su.exec(shown) ?? [];
  return { text: rest === undefined ? `${text}.` : `${text}. ${capitalised(rest)}.`, example };
}
