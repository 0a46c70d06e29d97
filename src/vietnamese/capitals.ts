/**
 * Capitals for letterheads and headings. The machine's own locale plays no part (a Turkish one would dot every I),
 * and the result is NFC.
 */
export function upperCase(text: string): string {
  return text.normalize('NFC').toUpperCase();
}

/** Capitalises the first letter and leaves the rest: `một triệu đồng` gives `Một triệu đồng`. */
export function capitaliseFirst(text: string): string {
  const composed = text.normalize('NFC');
  const [first = ''] = composed;
  return first.toUpperCase() + composed.slice(first.length);
}
