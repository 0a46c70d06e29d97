import type { Code } from '../../diagnostic/codes.ts';

/** A stretch of one template file. */
export interface Spot {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

/** What is wrong with a template, in words for the clerk who wrote it. */
export class TemplateFault extends Error {
  readonly code: Code;
  readonly help: string | undefined;
  readonly spot: Spot;

  constructor(code: Code, spot: Spot, message: string, help?: string) {
    super(message);
    this.name = 'TemplateFault';
    this.code = code;
    this.help = help;
    this.spot = spot;
  }
}

/** What a filter says when it is handed a value that it cannot print. The place is added by whoever renders. */
export class FilterFault extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'FilterFault';
    this.help = help;
  }
}
