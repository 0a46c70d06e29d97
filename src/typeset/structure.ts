import type { Tag } from './page.ts';
import { type PdfFile, Written } from './pdf-file.ts';

type Reference = PDFKit.PDFKitReference;

/** A structure element, which writes itself, for a file has hundreds of them. */
class Element {
  /** As other objects refer to it. */
  readonly reference: string;
  readonly #id: number;
  readonly #head: string;
  readonly #parent: string;
  /** A row of a table or a cell: what it holds stands on pages that follow each other, and nothing else is put to it. */
  readonly inTable: boolean;
  /** The page on which something was put to it last. */
  lastPage = '';
  #page: string | undefined;
  #children = '';

  /** `head` is what the element says of itself. */
  constructor(id: number, head: string, parent: string, inTable = false) {
    this.inTable = inTable;
    this.#id = id;
    this.reference = `${id} 0 R`;
    this.#head = head;
    this.#parent = parent;
  }

  add(child: Element, page: string): void {
    this.lastPage = page;
    this.#addChild(child.reference);
  }

  /** A stretch of the content of a page, by its number there. */
  addStretch(page: string, number: number): void {
    this.lastPage = page;
    this.#page ??= page;
    if (this.#page === page) this.#addChild(String(number));
    else this.#children += `<</Type/MCR/Pg ${page}/MCID ${number}>>`;
  }

  addAnnotation(page: string, annotation: Reference): void {
    this.#children += `<</Type/OBJR/Obj ${annotation}/Pg ${page}>>`;
  }

  write(file: PdfFile): void {
    const offset = file.beginObject(this.#id);
    file.put('<<');
    file.put(this.#head);
    file.put('/P ');
    file.put(this.#parent);
    if (this.#page !== undefined) {
      file.put('/Pg ');
      file.put(this.#page);
    }
    file.put('/K[');
    file.put(this.#children);
    file.put(']>>');
    file.endObject(this.#id, offset);
  }

  #addChild(child: string): void {
    this.#children += this.#children === '' ? child : ` ${child}`;
  }
}

/** Where more are open, the rows of tables that have ended are written: a list of thousands is one paper. */
const openAtMost = 1 << 13;

const inTable: ReadonlySet<Tag['role']> = new Set(['TR', 'TH', 'TD']);

/** The tree of elements that a reader follows (ISO 32000-1, 14.7), grown in the order in which their text is drawn. */
export class Structure {
  readonly #file: PdfFile;
  readonly #root: Element;
  readonly #elements = new Map<Tag, Element>();
  /** Not yet written. */
  #open: Element[] = [];
  /** The document, or the paper of a file of several that is being drawn. */
  #trunk: Element;
  /** The page that is being drawn, as other objects refer to it. */
  #page = '';
  /** For each stretch of content of the page that is being drawn, the element that it belongs to. */
  #stretches: string[] = [];

  constructor(file: PdfFile) {
    this.#file = file;
    const { tree } = file;
    this.#root = new Element(file.newObject(), '/S/Document', String(tree));
    this.#trunk = this.#root;
    tree.data.K = [new Written(this.#root.reference)];
  }

  beginPage(): void {
    if (this.#open.length > openAtMost) this.#writeRows();
    this.#page = String(this.#file.page.dictionary);
    this.#stretches = [];
  }

  endPage(): void {
    this.#file.relateStretches(this.#stretches.join(' '));
  }

  /** What is drawn from here on belongs to another paper of the file. */
  beginPart(title: string): void {
    // A paper that has ended is written at once: a file of thousands would not find room in memory.
    this.#write();
    this.#elements.clear();
    this.#trunk = this.#add(this.#root, `/S/Part/T${textString(title)}`);
  }

  /** Operator that begins content of an element on the current page; without one, of an artifact. */
  begin(tag: Tag | undefined): string {
    return tag ? `/${tag.role} <</MCID ${this.#stretches.length}>> BDC\n` : '/Artifact BMC\n';
  }

  /** Operator that ends what `begin` began with the same element. */
  finish(tag: Tag | undefined): string {
    if (tag) {
      const element = this.#element(tag);
      element.addStretch(this.#page, this.#stretches.length);
      this.#stretches.push(element.reference);
    }
    return '\nEMC\n';
  }

  /** A place on the current page that leads to a part: x, y from the top, width, height. */
  link(tag: Tag, [x, y, width, height]: readonly [number, number, number, number], text: string): void {
    const element = this.#element(tag);
    const add = ({ annotationRef }: { readonly annotationRef: Reference }) => {
      this.#file.relateAnnotation(annotationRef, new Written(element.reference));
      element.addAnnotation(this.#page, annotationRef);
    };
    // A primitive string would become a name of PDF.
    const options = { structParent: { add }, Contents: new String(text) };
    this.#file.goTo(x, y, width, height, destinationOf(tag.to ?? ''), options as object);
  }

  end(): void {
    this.#write();
    this.#root.write(this.#file);
  }

  #write(): void {
    for (const element of this.#open) element.write(this.#file);
    this.#open = [];
  }

  /** Writes the rows and cells to which nothing was put on the page that has ended. */
  #writeRows(): void {
    const ended = ({ inTable, lastPage }: Element) => inTable && lastPage !== this.#page;
    const open: Element[] = [];
    for (const element of this.#open) {
      if (ended(element)) element.write(this.#file);
      else open.push(element);
    }
    this.#open = open;
    for (const [tag, element] of this.#elements) if (ended(element)) this.#elements.delete(tag);
  }

  #element(tag: Tag): Element {
    let element = this.#elements.get(tag);
    if (!element) {
      const parent = tag.parent ? this.#element(tag.parent) : this.#trunk;
      element = this.#add(parent, headOf(tag), inTable.has(tag.role));
      this.#elements.set(tag, element);
    }
    return element;
  }

  #add(parent: Element, head: string, inTable = false): Element {
    const element = new Element(this.#file.newObject(), head, parent.reference, inTable);
    parent.add(element, this.#page);
    this.#open.push(element);
    return element;
  }
}

/** Name of the place where a part begins. ASCII, for pdfkit sorts names by the rules of the machine's language. */
export function destinationOf(part: string): string {
  return [...new TextEncoder().encode(part)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the element says of itself; of a cell, how far it spans (ISO 32000-1, table 349). */
function headOf({ role, alt, span = 1, down = 1 }: Tag): string {
  if (alt !== undefined) return `/S/${role}/Alt${textString(alt)}`;
  if (role !== 'TH' && span === 1 && down === 1) return `/S/${role}`;
  const scope = role === 'TH' ? '/Scope/Column' : '';
  return `/S/${role}/A<</O/Table${scope}${span > 1 ? `/ColSpan ${span}` : ''}${down > 1 ? `/RowSpan ${down}` : ''}>>`;
}

/** A text outside the pages: UTF-16, big end first, in hexadecimal (7.9.2.2). */
function textString(text: string): string {
  let code = 'FEFF';
  for (let at = 0; at < text.length; at++) code += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${code}>`;
}
