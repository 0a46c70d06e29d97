import { posix } from 'node:path';
import { importsOf, withoutText } from './imports.ts';
import type { Room } from './rooms.ts';

/** What the outside looks like in code that should not know it. */
const outside: readonly [RegExp, string][] = [
  [/\bprocess\b(?!['"\w])/, 'process'],
  [/\bconsole\s*\./, 'console'],
  [/\bnew\s+Date\s*\(\s*\)/, 'new Date()'],
  [/\bDate\s*\.\s*now\b/, 'Date.now'],
  [/\bMath\s*\.\s*random\b/, 'Math.random'],
];

/** Every never rule that a file of src/ breaks, as a sentence with its place. `path` is relative to src/. */
export function breachesOf(
  path: string,
  text: string,
  table: Readonly<Record<string, Room>>,
): readonly string[] {
  const name = roomOf(path);
  const room = table[name];
  if (room === undefined) return [`${path}: no room “${name}” is declared in test/architecture/rooms.ts`];
  const breaches: string[] = [];
  for (const { specifier, line } of importsOf(text)) {
    const allowed = specifier.startsWith('.')
      ? allowsRoom(room, name, roomOf(posix.join(posix.dirname(path), specifier)))
      : room.packages.some((entry) => specifier === entry || specifier.startsWith(`${entry}/`));
    if (!allowed) breaches.push(`${path}:${line}: ${name} must not import “${specifier}”: ${room.why}`);
  }
  if (room.pure) {
    const code = withoutText(text);
    for (const [pattern, word] of outside) {
      if (pattern.test(code))
        breaches.push(`${path}: ${name} must not say ${word}: what is outside comes in through World`);
    }
  }
  return breaches;
}

function allowsRoom(room: Room, own: string, wanted: string): boolean {
  return wanted === own || room.rooms.includes(wanted);
}

/** `score/rank.ts` → `score`; `world.ts` → `world.ts`; `../test/x.ts` → `..`. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}
