/**
 * Sizes and distances that a paper is set with, chosen within the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I.
 * The values stand in `law/document-form.yaml`, each with its item; here is only their shape.
 */
export interface DocumentForm {
  readonly page: {
    /** mm, portrait: A4 is 210 × 297. */
    readonly width: number;
    readonly height: number;
    readonly margins: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
  };
  /** Type sizes in pt. */
  readonly sizes: {
    readonly nationalTitle: number;
    readonly motto: number;
    readonly superior: number;
    readonly issuer: number;
    readonly number: number;
    readonly placeDate: number;
    readonly subject: number;
    readonly titleName: number;
    readonly titleSummary: number;
    readonly body: number;
    readonly signature: number;
    readonly recipientsWord: number;
    readonly recipientsList: number;
    readonly pageNumber: number;
    readonly table: number;
    readonly note: number;
  };
  /** Share of the text width that the left column of the letterhead takes, 0–1. */
  readonly letterheadLeftShare: number;
  /** Length of the rule below the issuer and below the summary, as a share of the text line (1/3–1/2). */
  readonly ruleShare: number;
  /** First-line indent, mm (10 or 12.7). */
  readonly indent: number;
  /** Space between paragraphs, pt (at least 6). */
  readonly paragraphGap: number;
  /** Space between số, ký hiệu and the trích yếu of a công văn below it, pt. */
  readonly subjectGap: number;
  /** Line height as a multiple of the font's own single line (1–1.5). */
  readonly lineSpacing: number;
  /** The least that a paper may be tightened to, lest its signature stand on a page nearly empty. */
  readonly leastLineSpacing: number;
}

/** A face of the Times-New-Roman-compatible family that every paper is set in. */
export type FontFace = 'regular' | 'bold' | 'italic' | 'bold-italic';
