import type { NomineeKind } from '../../model/files.generated.ts';

/** What the printed report wants to know of a nominee. */
export interface Need {
  /** The heading that it is printed under; empty above the first. */
  readonly part: string;
  /** Printed only where it is there: nothing is missing without it. */
  readonly optional: boolean;
}

/**
 * What a report template asks of a nominee, by the name that templates give it (`hometown`, `earlier_awards`): read
 * from the wording itself, includes and branches for the kind of nominee followed, so that an office that changes its
 * form is asked for what its own form prints.
 *
 * @param text the text of a template by its name, undefined where there is none
 */
export function formNeeds(
  text: (name: string) => string | undefined,
  template: string,
  kind: NomineeKind,
): ReadonlyMap<string, Need> {
  const needs = new Map<string, Need>();
  let part = '';
  const lines = forKind(included(text, template, 0), kind).filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    part = headingOf(line) ?? part;
    // Whether it is there is asked above the heading that it is printed under.
    const below = headingOf(lines[index + 1] ?? '') ?? part;
    const named = /\{(\{|%-?\s*[a-z]+)(?:(?![%}]\}).)*?\bnominee\.([a-z_]+)/g;
    for (const [, tag = '', key = ''] of line.matchAll(named)) {
      // A tag asks whether it is there; only a value that is printed outside such a question is missed.
      const asked =
        !/^\{|\b(?:include|render)$/.test(tag) || new RegExp(`\\{%-?\\s*if nominee\\.${key}\\b`).test(line);
      const known = needs.get(key);
      needs.set(key, { part: known?.part ?? (asked ? below : part), optional: known?.optional ?? asked });
    }
  }
  return needs;
}

/** The words of a heading; undefined for any other line, and for a heading that is itself filled in. */
function headingOf(line: string): string | undefined {
  const words = /^#+\s+(?:[IVX]+\.|[0-9]+\.|[a-z]\))?\s*(.+)$/.exec(line)?.[1];
  return words?.includes('{{') ? undefined : words;
}

/** A template with what it includes in its place; deep enough for any sane one, and no deeper. */
function included(text: (name: string) => string | undefined, name: string, depth: number): string {
  const own = (text(name) ?? '')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\{% comment %\}[\s\S]*?\{% endcomment %\}/g, '');
  if (depth > 5) return own;
  return own.replace(
    /\{%-?\s*(?:include|render)\s+"([^"]+)"[^%]*%\}/g,
    (tag, inner: string) => `${tag}\n${included(text, inner, depth + 1)}`,
  );
}

/** The lines that can be printed for a kind: branches that ask for another kind are left out, all others kept. */
function forKind(template: string, kind: NomineeKind): readonly string[] {
  const lines = template
    .replace(
      /(\{%-?\s*(?:if|elsif|else|endif|unless|endunless|case|endcase|for|endfor)\b[^%]*%\})/g,
      '\n$1\n',
    )
    .split('\n');
  const open: { kept: boolean; taken: boolean; byKind: boolean }[] = [];
  const kept: string[] = [];
  for (const line of lines) {
    const tag =
      /^\s*\{%-?\s*(if|elsif|else|endif|unless|endunless|case|endcase|for|endfor)\b(.*?)-?%\}\s*$/.exec(line);
    const [, word, condition = ''] = tag ?? [];
    const last = open.at(-1);
    if (word === 'if' || word === 'unless' || word === 'case' || word === 'for') {
      const answer = word === 'if' ? kindAnswer(condition, kind) : undefined;
      open.push({ kept: answer ?? true, taken: answer === true, byKind: answer !== undefined });
    } else if (word === 'elsif' && last?.byKind) {
      const answer = kindAnswer(condition, kind) ?? true;
      last.kept = !last.taken && answer;
      last.taken ||= last.kept;
    } else if (word === 'else' && last?.byKind) last.kept = !last.taken;
    else if (word?.startsWith('end')) open.pop();
    if (open.every((branch) => branch.kept)) kept.push(line);
  }
  return kept;
}

/** Whether a condition holds for a kind, where it asks for the kind at all. */
function kindAnswer(condition: string, kind: NomineeKind): boolean | undefined {
  const match = /nominee\.kind\s*(==|!=)\s*"([a-z]+)"/.exec(condition);
  return match === null ? undefined : (match[2] === kind) === (match[1] === '==');
}
