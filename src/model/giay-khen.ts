/** Giấy khen in the catalogue of awards: of the head of an agency, and of the chairman of a commune. */
const codes: ReadonlySet<string> = new Set(['GK', 'GKX']);

/** Whether an award is a giấy khen, by its code in the catalogue. */
export function isGiayKhen(code: string | undefined): boolean {
  return code !== undefined && codes.has(code);
}
