/** ` (name)`, to stand behind a word; nothing for an empty name. */
export function bracketed(name: string): string {
  return name === '' ? '' : ` (${name})`;
}
