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
