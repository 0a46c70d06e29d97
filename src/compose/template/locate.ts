import { createEngine, type Scope } from './engine.ts';
import type { Spot } from './fault.ts';
import { closeStandaloneTags, type TemplateSource } from './source.ts';

/**
 * Which line of which template a line of rendered text (from 0) came from. The templates are rendered once more
 * with a mark before every line, so a paper without a fault pays nothing for this.
 */
export function locateLine(
  sources: ReadonlyMap<string, TemplateSource>,
  name: string,
  scope: Scope,
  renderedLine: number,
): Spot {
  const names = [...sources.keys()];
  const engine = createEngine(sources, (body, part) =>
    markLines(closeStandaloneTags(body), names.indexOf(part)),
  );
  const before = engine
    .render(name, scope)
    .text.split('\n')
    .slice(0, renderedLine + 1)
    .join('\n');
  const lastStart = before.lastIndexOf('\n') + 1;
  const marks = [...before.matchAll(/\uFFFE@(\d+):(\d+)\uFFFF/g)];
  const mark = marks.find(({ index }) => index >= lastStart) ?? marks.at(-1);
  const source = sources.get(names[Number(mark?.[1] ?? -1)] ?? name);
  return source ? lineSpot(source, Number(mark?.[2] ?? 0)) : { file: name, offset: 0, length: 1 };
}

/**
 * Marks the first letter of every line that is text, or starts with a value, and not the inside of a tag; behind a tag
 * that ends on the line (as one does that took in the break before it) the first letter after it.
 */
function markLines(body: string, part: number): string {
  const tags = [...body.matchAll(/\{[%{][\s\S]*?[%}]\}/g)].map(
    (tag) => [tag.index, tag.index + tag[0].length] as const,
  );
  let offset = 0;
  const lines = body.split('\n').map((line, number) => {
    const end = offset + line.length;
    let at = offset + line.length - line.trimStart().length;
    const around = tags.find(([from, to]) => from < at && at < to);
    if (around) at = around[1];
    const marked = at < end && !body.startsWith('{%', at);
    const found = marked
      ? `${body.slice(offset, at)}\uFFFE@${part}:${number}\uFFFF${body.slice(at, end)}`
      : line;
    offset = end + 1;
    return found;
  });
  return lines.join('\n');
}

function lineSpot({ file, text: whole }: TemplateSource, line: number): Spot {
  const lines = whole.split('\n');
  const offset = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  const text = lines[line] ?? '';
  const indent = text.length - text.trimStart().length;
  return { file, offset: offset + indent, length: Math.max(text.trim().length, 1) };
}
