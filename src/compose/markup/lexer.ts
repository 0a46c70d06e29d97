import { Marked, type Token } from 'marked';
import { listLetter } from '../../vietnamese/letters.ts';

/** What an administrative paper has no use for is plain text: links, code, references, headings by underlines. */
const none = () => undefined;
const markdown = new Marked({
  gfm: true,
  tokenizer: {
    code: none,
    def: none,
    lheading: none,
    link: none,
    reflink: none,
    autolink: none,
    url: none,
    codespan: none,
    del: none,
  },
  extensions: [
    {
      // Chú thích cuối trang: ^[…], as Pandoc writes a note in its place.
      name: 'note',
      level: 'inline',
      start: (text) => text.indexOf('^['),
      tokenizer(text) {
        const match = /^\^\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(text);
        if (!match) return undefined;
        return { type: 'note', raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') };
      },
    },
    {
      // Số trang của một phần trong tệp gồm nhiều giấy tờ: @page[mã], và chữ dẫn tới phần ấy: @to[mã][chữ].
      name: 'reference',
      level: 'inline',
      start: (text) => text.search(/@(?:page|to)\[/),
      tokenizer(text) {
        const match = /^@(?:page\[([^[\]]+)\]|to\[([^[\]]+)\]\[((?:[^[\]]|\[[^[\]]*\])*)\])/.exec(text);
        if (!match) return undefined;
        const [raw, page, to, shown] = match;
        const part = page ?? to ?? '';
        return { type: 'reference', raw, part, shown, tokens: this.lexer.inlineTokens(shown ?? '') };
      },
    },
  ],
});

const letteredItem = /^([ \t]*)([a-zđ]{1,2})\) (?=\S)/gmu;
const letters: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 60 }, (_, index) => [listLetter(index), index + 1]),
);

const keptAtMost = 2000;
/** A longer text is a list of the campaign's, read twice at most, and its tokens take thirty times its place. */
export const longestKept = 2 ** 16;
const kept = new Map<string, readonly Token[]>();

/**
 * Markdown to tokens. Points lettered `a)`, `b)`, `đ)` are read as an ordered list that closes its number with a
 * bracket, which Vietnamese papers have no other use for. Texts read before are not read again; one that is read `once`
 * is not kept.
 */
export function readMarkdown(text: string, once = text.length > longestKept): readonly Token[] {
  const known = kept.get(text);
  if (known) return known;
  const tokens = markdown.lexer(numberLetters(text));
  if (once) {
    // marked holds on to the tokens of what it read last, and most papers after a long one were read before.
    markdown.lexer('');
    return tokens;
  }
  if (kept.size >= keptAtMost) kept.clear();
  kept.set(text, tokens);
  return tokens;
}

function numberLetters(text: string): string {
  return text.replace(letteredItem, (whole, indent: string, letter: string) => {
    const number = letters.get(letter);
    return number === undefined ? whole : `${indent}${number}) `;
  });
}
