/**
 * A question to the rules that is asked once for the same data: an interview is replayed for every question, and would
 * ask about every answer again.
 */
export function remembered<Asked extends readonly unknown[], Found>(
  ask: (...asked: Asked) => Found,
): (...asked: Asked) => Found {
  const known = new Map<string, Found>();
  return (...asked) => {
    const name = JSON.stringify(asked);
    if (!known.has(name)) known.set(name, ask(...asked));
    return known.get(name) as Found;
  };
}
