import type {
  LawDocumentRule,
  LawDocumentType,
  LawImpostor,
  LawPaperType,
} from '../model/files.generated.ts';
import type { Law } from './law.ts';

/** A symbol taken apart: `TTr-HĐTĐKT` is a type and the abbreviation of whoever issues it. */
export interface SymbolParts {
  /** Up to the first hyphen: the abbreviation of a type, or on a công văn that of the agency. */
  readonly head: string;
  /** After the first hyphen, empty where there is none. */
  readonly rest: string;
}

/** Takes a symbol apart at its first hyphen. */
export function symbolParts(symbol: string): SymbolParts {
  const [head = '', ...rest] = symbol.split('-');
  return { head, rest: rest.join('-') };
}

/** The type of that abbreviation (Mục I Phụ lục III NĐ 30/2020/NĐ-CP), or undefined for what is none. */
export function documentType(law: Law, code: string): LawDocumentType | undefined {
  return law.documentTypes.types.find((type) => type.code === code);
}

/** What offices write in place of a type that has no abbreviation (`DS` for a list), or undefined. */
export function impostor(law: Law, code: string): LawImpostor | undefined {
  return law.documentTypes.impostors.find((entry) => entry.code === code);
}

/** Which types a paper of the dossier may be, or undefined for a working paper that no rule speaks of. */
export function paperType(law: Law, document: string): LawPaperType | undefined {
  return law.documentTypes.papers.find((entry) => entry.document === document);
}

/** A rule on bases, numbers and symbols. @throws Error when `law/document-types.yaml` lacks it. */
export function documentRule(law: Law, id: LawDocumentRule['id']): LawDocumentRule {
  const rule = law.documentTypes.rules.find((entry) => entry.id === id);
  if (rule === undefined) throw new Error(`law/document-types.yaml has no rule “${id}”`);
  return rule;
}
