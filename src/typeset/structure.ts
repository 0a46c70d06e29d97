import type { Tag } from './page.ts';
import type { PdfFile } from './pdf-file.ts';

type Element = ReturnType<PdfFile['struct']>;

const columnHead: Parameters<PdfFile['struct']>[1] & { readonly scope: string } = { scope: 'Column' };

/** The tree of elements that a reader follows (ISO 32000-1, 14.7), grown in the order in which their text is drawn. */
export class Structure {
  readonly #file: PdfFile;
  readonly #root: Element;
  readonly #elements = new Map<Tag, Element>();

  constructor(file: PdfFile) {
    this.#file = file;
    this.#root = file.struct('Document');
  }

  /** Writes content into the current page as part of an element; without one, as an artifact. */
  write(tag: Tag | undefined, content: string): void {
    if (tag) this.#element(tag).add(this.#file.markStructureContent(tag.role));
    else this.#file.markContent('Artifact');
    this.#file.addContent(content);
    this.#file.endMarkedContent();
  }

  end(): void {
    this.#file.addStructure(this.#root);
  }

  #element(tag: Tag): Element {
    let element = this.#elements.get(tag);
    if (!element) {
      const parent = tag.parent ? this.#element(tag.parent) : this.#root;
      element = this.#file.struct(tag.role, tag.role === 'TH' ? columnHead : {});
      parent.add(element);
      this.#elements.set(tag, element);
    }
    return element;
  }
}
