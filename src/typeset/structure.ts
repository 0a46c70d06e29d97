import type { Tag } from './page.ts';
import type { PdfFile } from './pdf-file.ts';

/** pdfkit's element with the dictionary that its types keep back. */
type Element = ReturnType<PdfFile['struct']> & { readonly dictionary: { data: Record<string, unknown> } };
type ElementOptions = Parameters<PdfFile['struct']>[1] & { readonly scope?: string };

/** The tree of elements that a reader follows (ISO 32000-1, 14.7), grown in the order in which their text is drawn. */
export class Structure {
  readonly #file: PdfFile;
  readonly #root: Element;
  readonly #elements = new Map<Tag, Element>();
  /** The document, or the paper of a file of several that is being drawn. */
  #trunk: Element;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = this.#struct('Document');
    this.#trunk = this.#root;
  }

  /** What is written from here on belongs to another paper of the file. */
  beginPart(title: string): void {
    // A paper that has ended is written at once: a file of thousands would not find room in memory.
    if (this.#trunk !== this.#root) this.#trunk.end();
    else this.#file.addStructure(this.#root);
    this.#trunk = this.#struct('Part', { title });
    this.#root.add(this.#trunk);
    this.#elements.clear();
  }

  /** Writes content into the current page as part of an element; without one, as an artifact. */
  write(tag: Tag | undefined, content: string): void {
    if (tag) this.#element(tag).add(this.#file.markStructureContent(tag.role));
    else this.#file.markContent('Artifact');
    this.#file.addContent(content);
    this.#file.endMarkedContent();
  }

  /** A place on the current page that leads to a part: x, y from the top, width, height. */
  link(tag: Tag, [x, y, width, height]: readonly [number, number, number, number], text: string): void {
    // A primitive string would become a name of PDF.
    const options = { structParent: this.#element(tag), Contents: new String(text) as string };
    this.#file.goTo(x, y, width, height, destinationOf(tag.to ?? ''), options);
  }

  end(): void {
    if (this.#trunk === this.#root) this.#file.addStructure(this.#root);
  }

  #struct(role: string, options: ElementOptions = {}): Element {
    return this.#file.struct(role as Tag['role'], options) as Element;
  }

  #element(tag: Tag): Element {
    let element = this.#elements.get(tag);
    if (!element) {
      const parent = tag.parent ? this.#element(tag.parent) : this.#trunk;
      element = this.#struct(tag.role, optionsOf(tag));
      spanned(element, tag);
      parent.add(element);
      this.#elements.set(tag, element);
    }
    return element;
  }
}

/** Name of the place where a part begins. ASCII, for pdfkit sorts names by the rules of the machine's language. */
export function destinationOf(part: string): string {
  return [...new TextEncoder().encode(part)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function optionsOf(tag: Tag): ElementOptions {
  if (tag.role === 'TH') return { scope: 'Column' };
  return tag.alt === undefined ? {} : { alt: tag.alt };
}

/** Columns and rows that a cell spans (ISO 32000-1, table 349). */
function spanned(element: Element, { role, span = 1, down = 1 }: Tag): void {
  if (span === 1 && down === 1) return;
  element.dictionary.data.A = {
    O: 'Table',
    ...(role === 'TH' && { Scope: 'Column' }),
    ...(span > 1 && { ColSpan: span }),
    ...(down > 1 && { RowSpan: down }),
  };
}
