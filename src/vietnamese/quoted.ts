/** Whether the quotation that begins the text ends with it: `“A” và “B”` is two, and keeps its marks. */
export function isQuotedWhole(text: string): boolean {
  if (!text.startsWith('“')) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '“') depth++;
    if (text[at] === '”' && --depth === 0) return at === text.length - 1;
  }
  return false;
}

/** A text without the quotation marks around the whole of it, curved or straight. */
export function unquoted(text: string): string {
  const bare = text.trim();
  return isQuotedWhole(bare) || /^"[^"]*"$/.test(bare) ? unquoted(bare.slice(1, -1)) : bare;
}
