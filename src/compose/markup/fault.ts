import type { Code } from '../../diagnostic/codes.ts';

/** What is wrong with the Markdown that a template gave, at a line of it (from 0); located in the template later. */
export class MarkupFault extends Error {
  readonly code: Code;
  readonly line: number;
  readonly help: string | undefined;

  constructor(code: Code, line: number, message: string, help?: string) {
    super(message);
    this.name = 'MarkupFault';
    this.code = code;
    this.line = line;
    this.help = help;
  }
}
