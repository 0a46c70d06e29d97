/** Where a value is going to stand. */
export interface Site {
  /** Columns before the key or dash that owns the value; a block below it stands two further in. */
  readonly indent: number;
  /** Inside `[ ]` or `{ }`, where commas and brackets mean something. */
  readonly flow: boolean;
  /** A comment follows on the same line, so that the value has to end on it. */
  readonly inline: boolean;
}

/** Lines of folded text end before this column, as in the examples. */
const lineWidth = 110;

/** What other readers of YAML take for truth, nothing, infinity or a date, though this program does not. */
const words = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+]?\.inf|\.nan)$/i;
const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:[.,][0-9]+)?$/;
const thousands = /^-?[0-9]{1,3}(?:\.[0-9]{3})+$/;
const looksLikeNumber = /^[-+.]?[0-9][0-9_.,:eExXoObBa-fA-F+-]*$/;
const startsPlain = /^[^\s\-?:,[\]{}#&*!|>'"%@`~=<]/;

/**
 * A text as YAML that every reader reads back as that text: plain where it may be, quoted where it must (`no`, `08`,
 * `1.000`, `12:30`, a colon), as a block where it has several lines or is long. Lines are parted by `\n`.
 */
export function scalarText(value: string | boolean | null, site: Site): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  const block = !site.flow && !site.inline;
  if (value.includes('\n')) return (block ? literal(value, site.indent) : undefined) ?? doubleQuoted(value);
  const plain = isPlain(value, site.flow) ? value : quoted(value);
  if (!block || site.indent + plain.length <= lineWidth) return plain;
  return folded(value, site.indent) ?? plain;
}

function isPlain(value: string, flow: boolean): boolean {
  if (!startsPlain.test(value) && !/^-?[0-9]/.test(value)) return false;
  if (/^\s|\s$|:\s|\s#|:$|[\u0000-\u001f\u007f-\u009f\u00a0\ufeff]/.test(value)) return false;
  if (flow && /[,[\]{}]/.test(value)) return false;
  if (words.test(value) || thousands.test(value)) return false;
  if (/^[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{4}$/.test(value)) return true;
  return plainNumber.test(value) || !looksLikeNumber.test(value);
}

function quoted(value: string): string {
  const single = value.includes('"') || value.includes('\\');
  return single && !/[\u0000-\u001f\u007f-\u009f]/.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : doubleQuoted(value);
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** `|-`, or undefined where its indentation could not be told or an end would be lost. */
function literal(value: string, indent: number): string | undefined {
  if (/^\s|\s$|[ \t]\n|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/.test(value)) return undefined;
  const margin = ' '.repeat(indent + 2);
  return ['|-', ...value.split('\n').map((line) => (line === '' ? '' : `${margin}${line}`))].join('\n');
}

/** `>-` broken at single spaces, or undefined where a space would be lost. */
function folded(value: string, indent: number): string | undefined {
  if (/^\s|\s$|\s\s|[\u0000-\u001f\u007f-\u00a0\ufeff]/.test(value)) return undefined;
  const margin = ' '.repeat(indent + 2);
  const lines: string[] = [];
  let line = '';
  for (const word of value.split(' ')) {
    if (line !== '' && margin.length + line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return ['>-', ...[...lines, line].map((text) => `${margin}${text}`)].join('\n');
}
