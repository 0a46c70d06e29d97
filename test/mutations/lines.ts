/** A line of a sound campaign, and what it may be broken as. */
export interface Line {
  readonly file: string;
  /** From 0. */
  readonly index: number;
  readonly text: string;
  /** The words of a block text (`>-`, `|-`), a key with its value, or anything else. */
  readonly form: 'words' | 'pair' | 'other';
  /** The key of a pair, or the key that a block text belongs to. */
  readonly key: string;
  readonly value: string;
  /** The key at the left margin that the line lies under. */
  readonly section: string;
}

const pair = /^( *(?:- )*)([a-z_]+): (?![>|])(\S.*)$/;

/** Every line of a file, in order. */
export function linesOf(file: string, text: string): readonly Line[] {
  let blockIndent = -1;
  let blockKey = '';
  let section = '';
  return text.split('\n').map((line, index): Line => {
    section = /^([a-z_]+):/.exec(line)?.[1] ?? section;
    const indent = line.length - line.trimStart().length;
    if (blockIndent >= 0 && (line.trim() === '' || indent > blockIndent)) {
      return {
        file,
        index,
        text: line,
        form: line.trim() === '' ? 'other' : 'words',
        key: blockKey,
        value: line.trim(),
        section,
      };
    }
    const opens = /^( *(?:- )*?)(?:- |([a-z_]+): )[>|]-?$/.exec(line);
    blockIndent = opens ? (opens[1] ?? '').length : -1;
    blockKey = opens?.[2] ?? '';
    const found = pair.exec(line);
    const [, , key = '', value = ''] = found ?? [];
    return {
      file,
      index,
      text: line,
      form: found && !value.includes(' #') ? 'pair' : 'other',
      key,
      value,
      section,
    };
  });
}
