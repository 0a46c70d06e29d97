import type { Template as FrontMatter } from '../../model/files.generated.ts';

/** One template, read: which file it came from, what it says of itself, and its wording. */
export interface TemplateSource {
  /** The file as messages name it: the built-in one or the office's own. */
  readonly file: string;
  /** The whole file, NFC. */
  readonly text: string;
  /** What stands between the two `---` lines; absent from a part that other templates include. */
  readonly front?: FrontMatter | undefined;
  /** It has a front matter, which cannot be taken as one. */
  readonly faultyFront?: boolean;
}

/**
 * Takes a template's text apart. `front` ends before its closing `---`, so it is a YAML document whose lines are
 * those of the file; undefined where the text does not start with `---` (a part), or never closes it. `body` is as
 * long as the text, blank where the front matter stood, so every offset in it is one of the file.
 */
export function splitTemplate(text: string): { readonly front: string | undefined; readonly body: string } {
  const match = /^---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { front: undefined, body: text };
  const blank = match[0].replace(/[^\n]/g, ' ');
  return { front: match[0].replace(/---[ \t]*(?:\r?\n)?$/, ''), body: blank + text.slice(match[0].length) };
}

const silentTags =
  'if|elsif|else|endif|unless|endunless|case|when|endcase|for|endfor|break|continue|assign|capture|endcapture|comment|endcomment|#';
const standalone = new RegExp(
  `^([ \\t]*)((?:\\{%-?\\s*(?:${silentTags})(?:(?!%\\}).)*%\\}[ \\t]*)+)(\\r?\\n)`,
  'gm',
);

/**
 * A line that holds nothing but tags that print nothing leaves no line behind: its break moves inside the tag, so
 * the text keeps its length and every offset stays on its line.
 */
export function closeStandaloneTags(body: string): string {
  return body.replace(standalone, (_, indent: string, tags: string, end: string) => {
    const trimmed = tags.trimEnd();
    const inside = `${indent}${tags.slice(trimmed.length)}${end}`;
    return trimmed.replace(/(-?%\})$/, `${inside}$1`);
  });
}
