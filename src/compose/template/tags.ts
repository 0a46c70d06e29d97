import { CaptureTag, type Context } from 'liquidjs';

/** The tags that templates may use: none that prints past the escaping, keeps a count of its own, or writes HTML. */
export const tagNames: readonly string[] = [
  'assign',
  'break',
  'capture',
  'case',
  'comment',
  'continue',
  'for',
  'if',
  'include',
  'raw',
  'render',
  'unless',
  '#',
];

/** `capture` that keeps plain text: what it caught is a value like any other when it is printed again. */
export function plainCapture(fill: (text: string) => string): typeof CaptureTag {
  return class extends CaptureTag {
    override *render(context: Context): Generator<unknown, void, string> {
      const text = yield this.liquid.renderer.renderTemplates(this.templates, context);
      context.bottom()[this.variable] = fill(text);
    }
  };
}
