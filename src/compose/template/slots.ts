/**
 * Values never meet the Markdown reader. Where Liquid writes a value, a slot stands instead: its number between two
 * code points that Unicode keeps out of texts. After the Markdown is read, slots become their values again, as plain
 * text; so no value can be a heading, a cell border or a tag, and two papers of one shape are read only once.
 */
const opening = '\uFFFE';
const closing = '\uFFFF';
const slot = /\uFFFE(\d+)\uFFFF/g;
const noncharacters = /[\uFFFE\uFFFF]/g;

/** Keeps a value and returns what stands for it in the text. */
export function putSlot(value: string, slots: string[]): string {
  slots.push(plainText(value));
  return `${opening}${slots.length - 1}${closing}`;
}

/** The text with its values in place. */
export function fillSlots(text: string, slots: readonly string[]): string {
  return text.includes(opening) ? text.replace(slot, (_, index) => slots[Number(index)] ?? '') : text;
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
  const renumbered = text.replace(slot, (_, index) => {
    own.push(slots[Number(index)] ?? '');
    return `${opening}${own.length - 1}${closing}`;
  });
  return { text: renumbered, slots: own };
}

/** A value as it stands inside a paragraph: one line, plain spaces. A value of spaces alone is a blank to fill in. */
function plainText(value: string): string {
  const line = value
    .replace(noncharacters, '')
    .replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ')
    .replace(/[^\S ]/g, ' ');
  const trimmed = line.trim();
  return trimmed === '' ? line : trimmed;
}
