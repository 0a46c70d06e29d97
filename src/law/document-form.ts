import type { DocumentForm } from '../document/form.ts';
import type { LawFormValue } from '../model/files.generated.ts';
import type { Law } from './law.ts';

/** Sizes of Quốc hiệu, Tiêu ngữ and the place line: the two examples in the note to the table of Mục V, Phụ lục I. */
export type FormProfile = '13-14-14' | '12-13-13';

/**
 * The sizes and distances that papers of that profile are set with.
 *
 * @throws Error naming the key when `law/document-form.yaml` lacks one.
 */
export function documentForm(law: Law, profile: FormProfile): DocumentForm {
  const entryOf = (key: string): LawFormValue => {
    const entry = law.documentForm.values.find((candidate) => candidate.key === key);
    if (entry === undefined) throw new Error(`law/document-form.yaml has no “${key}”`);
    return entry;
  };
  const value = (key: string): number => Number(entryOf(key).values[profile]);
  const least = (key: string): number => Number(entryOf(key).min ?? value(key));
  return {
    page: {
      width: value('page-width'),
      height: value('page-height'),
      margins: {
        top: value('margin-top'),
        bottom: value('margin-bottom'),
        left: value('margin-left'),
        right: value('margin-right'),
      },
    },
    sizes: {
      nationalTitle: value('national-title'),
      motto: value('motto'),
      superior: value('superior'),
      issuer: value('issuer'),
      number: value('number'),
      placeDate: value('place-date'),
      subject: value('subject'),
      titleName: value('title-name'),
      titleSummary: value('title-summary'),
      body: value('body'),
      signature: value('signature'),
      recipientsWord: value('recipients-word'),
      recipientsList: value('recipients-list'),
      pageNumber: value('page-number'),
      table: value('table'),
      note: value('note'),
    },
    letterheadLeftShare: value('letterhead-left'),
    ruleShare: value('rule'),
    indent: value('indent'),
    paragraphGap: value('paragraph-gap'),
    subjectGap: value('subject-gap'),
    lineSpacing: value('line-spacing'),
    leastLineSpacing: least('line-spacing'),
  };
}

/** Every value with the range that Phụ lục I allows and the item that says so: for measuring finished papers. */
export function documentFormRanges(law: Law): readonly LawFormValue[] {
  return law.documentForm.values;
}
