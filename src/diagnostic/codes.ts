/**
 * Every diagnostic code, its slug and its meaning in one line. One owner each; a code is never reused.
 * The slug names the rule's file, its fixture folder and its anchor in docs/diagnostics.md.
 */
export const codes = {
  // TD1xxx: YAML, text, the spelling of numbers and symbols

  // TD2xxx: schema

  // TD30xx–TD31xx: the dossier against the plan

  // TD32xx–TD33xx: the rubric against itself, scores against the rubric

  // TD4xxx: the law

  // TD5xxx: outcomes

  // TD6xxx: templates and typesetting

  // TD9xxx: the program's own fault
  TD9001: { slug: 'internal-fault', meaning: 'chương trình gặp lỗi của chính nó' },
} as const satisfies Record<`TD${number}`, { slug: string; meaning: string }>;

export type Code = keyof typeof codes;
