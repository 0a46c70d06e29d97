const longest = 60;

/** A piece of text short enough for a message: cut at a space, without its last full stop. */
export function shortened(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/[.;]? *$/, '')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > 0 ? cut : longest)} …`;
}
