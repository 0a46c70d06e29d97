const longest = 120;

/** A stretch of the source as a message may quote it: a paragraph is cut, and a hostile megabyte above all. */
export function brief(text: string): string {
  if (text.length <= longest) return text;
  const letters = [...text.slice(0, longest)];
  const cut = letters.lastIndexOf(' ');
  return `${letters.slice(0, cut > longest / 2 ? cut : longest - 1).join('')}…`;
}
