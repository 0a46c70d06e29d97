/** One import as it stands in a file: what it names, and the line it starts on. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/**
 * Every module that a TypeScript file names: static, type, multi-line, side-effect, re-export and dynamic imports.
 * Comments and the text of strings are left out first, so that an import that is only written about is spared.
 */
export function importsOf(text: string): readonly Import[] {
  const code = withoutComments(text);
  const patterns = [
    /\b(?:import|export)\s[^'"`;]*?\bfrom\s*(['"])([^'"\n]+)\1/g,
    /(?:^|[\n;])\s*import\s*(['"])([^'"\n]+)\1/g,
    /\bimport\s*\(\s*(['"])([^'"\n]+)\1/g,
  ];
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => ({
      specifier: match[2] ?? '',
      line: code.slice(0, match.index + match[0].length).split('\n').length,
    }));
}

/** The text with every comment blanked and every line kept; strings, templates and regular expressions survive. */
export function withoutComments(text: string): string {
  const token =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:[!&|?{};\n]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\/[a-z]*/g;
  return text.replace(token, (found) =>
    found.startsWith('/*') || found.startsWith('//') ? found.replace(/[^\n]/g, ' ') : found,
  );
}

/** The text with comments blanked and the insides of strings emptied: what is left is what the program does. */
export function withoutText(text: string): string {
  return withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}
