import { LiquidError } from 'liquidjs';
import type { Code } from '../../diagnostic/codes.ts';
import { suggest } from '../../vietnamese/suggest.ts';
import { EndlessFault } from './bounds.ts';
import type { Scope, ScopeValue } from './engine.ts';
import { FilterFault, type Spot, TemplateFault } from './fault.ts';
import { ownFilters, plainFilters } from './filters.ts';
import type { TemplateSource } from './source.ts';
import { tagNames } from './tags.ts';

/** What the translator may look at: the templates as parsed, and the scope that was rendered with. */
export interface Circumstances {
  readonly name: string;
  readonly bodies: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, TemplateSource>;
  readonly scope: Scope;
}

/** Turns what liquidjs threw into words for the clerk, with the place in the file. Other errors pass unchanged. */
export function translateFault(error: unknown, at: Circumstances): unknown {
  if (error instanceof RangeError && /call stack/i.test(error.message)) return endless(wholeTemplate(at));
  if (!LiquidError.is(error)) return error;
  const original: unknown = error.originalError;
  const spot = spotOf(error, at);
  if (original instanceof FilterFault)
    return new TemplateFault('TD6005', spot, original.message, original.help);
  if (original instanceof EndlessFault) return original.of === 'parts' ? endless(spot) : tooLong(spot);
  const reason = original instanceof Error ? original.message : error.message;
  const open = openBefore(error, at);
  if (open) return open;
  if (/call stack/i.test(reason)) return endless(spot);
  for (const { pattern, fault } of translations) {
    const match = pattern.exec(reason);
    if (match) return fault(spot, match[1] ?? '', at);
  }
  return new TemplateFault(
    'TD6002',
    spot,
    `không đọc được thẻ Liquid ${shown(textAt(error, at))}`,
    'xem lại dấu ngoặc, dấu nháy và từ khóa trong thẻ',
  );
}

interface Translation {
  readonly pattern: RegExp;
  readonly fault: (spot: Spot, found: string, at: Circumstances) => TemplateFault;
}

const translations: readonly Translation[] = [
  {
    pattern: /^undefined variable: (.*?)(?:, file:.*)?$/s,
    fault: (spot, name, { scope }) => {
      const known = namesIn(scope);
      const last = name.split('.').at(-1) ?? name;
      return nearFault(
        'TD6003',
        spot,
        `${name === last ? '' : `“${name}”: `}ở đây không có giá trị nào tên “${last}”`,
        suggest(last, known),
      );
    },
  },
  {
    pattern: /^undefined filter: (\S+)/,
    fault: (spot, name) =>
      nearFault(
        'TD6004',
        spot,
        `không có bộ lọc “${name}”`,
        suggest(name, [...plainFilters, ...Object.keys(ownFilters)]),
      ),
  },
  { pattern: /^tag "(?:else|elsif|when|end\w+)" not found/, fault: (spot) => stray(spot) },
  {
    pattern: /^tag "(.*?)" not found/,
    fault: (spot, name) => nearFault('TD6004', spot, `không có thẻ “{% ${name} %}”`, suggest(name, tagNames)),
  },
  {
    pattern: /^tag (\{%.*%\}) not closed/s,
    fault: (spot, tag) => {
      const name = /\{%-?\s*(\w+)/.exec(tag)?.[1] ?? '';
      return syntax(
        spot,
        `thẻ ${shown(tag)} chưa được đóng`,
        `thêm {% end${name} %} ở cuối phần của thẻ này`,
      );
    },
  },
  {
    pattern: /^(output|tag) ".*not closed/s,
    fault: (spot, what) => (what === 'output' ? unclosedValue(spot) : unclosedTag(spot)),
  },
  { pattern: /^memory alloc limit exceeded/, fault: (spot) => tooLong(spot) },
  {
    pattern: /^ENOENT: Failed to lookup "(.*?)"/,
    fault: (spot, name, { bodies }) =>
      nearFault('TD6001', spot, `không có mẫu “${name}”`, suggest(name, bodies.keys())),
  },
];

function nearFault(code: Code, spot: Spot, message: string, near: string | undefined): TemplateFault {
  return new TemplateFault(
    code,
    spot,
    message,
    near === undefined ? undefined : `có phải ý anh/chị là “${near}”?`,
  );
}

function syntax(spot: Spot, message: string, help: string): TemplateFault {
  return new TemplateFault('TD6002', spot, message, help);
}

function stray(spot: Spot): TemplateFault {
  return syntax(spot, 'thẻ này không đi cùng thẻ mở nào', 'bỏ thẻ này, hoặc thêm thẻ mở ở trước');
}

function endless(spot: Spot): TemplateFault {
  return syntax(spot, 'mẫu này tự gọi mình không dứt', 'bỏ chỗ mẫu gọi lại chính nó');
}

function tooLong(spot: Spot): TemplateFault {
  return syntax(
    spot,
    'vòng lặp này dài quá mức một văn bản có thể có',
    'xem lại số vòng, hoặc danh sách được lặp',
  );
}

/** Every name in the scope, for suggestions; lists are known by their first item. */
function namesIn(value: ScopeValue, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    if (value[0] !== undefined) namesIn(value[0], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      found.add(name);
      namesIn(inner, found);
    }
  }
  return found;
}

/** liquidjs looks for the end of a value or a tag beyond the next one, and then finds fault with that. */
function openBefore({ token: { input, end } }: LiquidError, at: Circumstances): TemplateFault | undefined {
  const body = [...at.bodies].find(([, text]) => text === input)?.[0];
  const source = body === undefined ? undefined : at.sources.get(body);
  const opened = /\{([{%])(?:(?!\{[{%]|[}%]\})[\s\S])*(?=\{[{%])/.exec(withoutAsides(input));
  if (!source || !opened || opened.index >= end) return undefined;
  const [written = '', sign] = opened;
  const line = written.trimEnd().split('\n', 1)[0] ?? written;
  const spot = { file: source.file, offset: opened.index, length: line.trimEnd().length };
  return sign === '{' ? unclosedValue(spot) : unclosedTag(spot);
}

/** With what is not read as Liquid blanked out. */
function withoutAsides(body: string): string {
  return body.replace(/\{%-?\s*(raw|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g, (aside) =>
    aside.replace(/[^\n]/g, ' '),
  );
}

function unclosedValue(spot: Spot): TemplateFault {
  return syntax(spot, 'chỗ in giá trị mở bằng {{ nhưng không có }}', 'thêm }} sau giá trị');
}

function unclosedTag(spot: Spot): TemplateFault {
  return syntax(spot, 'thẻ mở bằng {% nhưng không có %}', 'thêm %} ở cuối thẻ');
}

/** Where the fault stands: in the body of some template, or in a line of this one's front matter. */
function spotOf(error: LiquidError, at: Circumstances): Spot {
  const { begin, end, input } = error.token;
  const found = input.slice(begin, end);
  const lead = found.length - found.trimStart().length;
  const body = [...at.bodies].find(([, text]) => text === input)?.[0];
  const source = at.sources.get(body ?? at.name);
  if (body === undefined && !input.includes('{')) return argumentSpot(input, at);
  const start = body === undefined ? (source?.text.indexOf(input) ?? -1) : 0;
  if (!source || start < 0) return wholeTemplate(at);
  return { file: source.file, offset: start + begin + lead, length: Math.max(found.trim().length, 1) };
}

/** A filter reads the name that stands in quotes as its argument (`where: "award"`) as a text of its own. */
function argumentSpot(argument: string, at: Circumstances): Spot {
  for (const name of [at.name, ...at.bodies.keys()]) {
    const source = at.sources.get(name);
    const named = at.bodies.get(name)?.matchAll(/[:,]\s*(['"])(.*?)\1/g) ?? [];
    for (const { index, 0: whole, 2: quoted } of named) {
      if (source === undefined || quoted !== argument) continue;
      const offset = index + whole.length - argument.length - 1;
      return { file: source.file, offset, length: argument.length };
    }
  }
  return wholeTemplate(at);
}

function wholeTemplate({ name, sources }: Circumstances): Spot {
  return { file: sources.get(name)?.file ?? name, offset: 0, length: 3 };
}

function textAt(error: LiquidError, at: Circumstances): string {
  const { begin, end, input } = error.token;
  const text = input.slice(begin, end).trim();
  if (text.startsWith('{')) return text;
  const known = [...at.bodies.values()].includes(input);
  const from = known ? Math.max(input.lastIndexOf('{', begin) - 1, 0) : 0;
  const to = known ? input.indexOf('}', end) : -1;
  return input.slice(from, to < 0 ? input.length : to + 2);
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
