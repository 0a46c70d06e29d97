/**
 * Values never meet the Markdown reader. Where Liquid writes a value, a slot stands instead: its number between two
 * code points that Unicode keeps out of texts. After the Markdown is read, slots become their values again, as plain
 * text; so no value can be a heading, a cell border or a tag, and two papers of one shape are read only once.
 */
const opening = '\uFFFE';
const closing = '\uFFFF';
const noncharacters = /[\uFFFE\uFFFF]/g;
/** A value without any of these stands in the text as it is, but for the blanks at its ends. */
const odd = /[\uFFFE\uFFFF]|[^\S ]/;

/** Keeps a value and returns what stands for it in the text. */
export function putSlot(value: string, slots: string[]): string {
  slots.push(plainText(value));
  return `${opening}${slots.length - 1}${closing}`;
}

/** The text with its values in place. */
export function fillSlots(text: string, slots: readonly string[]): string {
  return replaceSlots(text, (index) => slots[index] ?? '');
}

/**
 * A stretch of text with its slots counted from 0 again, and the values they stand for: the text of two papers
 * that differ in values alone is then the same.
 */
export function renumberSlots(
  text: string,
  slots: readonly string[],
): { text: string; slots: readonly string[] } {
  const own: string[] = [];
  const renumbered = replaceSlots(text, (index) => {
    own.push(slots[index] ?? '');
    return `${opening}${own.length - 1}${closing}`;
  });
  return { text: renumbered, slots: own };
}

/** By hand, for there are a hundred to a page, and a regular expression takes twice as long. */
function replaceSlots(text: string, replace: (index: number) => string): string {
  let replaced = '';
  let done = 0;
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const end = text.indexOf(closing, at);
    const number = text.slice(at + 1, end);
    // What `locateLine` marks lines with looks alike and is no slot.
    if (end < 0 || !/^\d+$/.test(number)) continue;
    replaced += text.slice(done, at) + replace(Number(number));
    done = end + 1;
  }
  return done === 0 ? text : replaced + text.slice(done);
}

/** A value as it stands inside a paragraph: one line, plain spaces. A value of spaces alone is a blank to fill in. */
function plainText(value: string): string {
  const line = odd.test(value) ? inOneLine(value) : value;
  const trimmed = line.trim();
  return trimmed === '' ? line : trimmed;
}

function inOneLine(value: string): string {
  return value
    .replace(noncharacters, '')
    .replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
    .replace(/[^\S ]/g, ' ');
}
